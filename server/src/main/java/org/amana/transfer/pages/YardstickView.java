package org.amana.transfer.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign did beside what was published and what a planner would have done.
 *
 * @param firstNight noon of it
 * @param least score of the published points read as kindly as they can be, and {@code most} as unkindly
 * @param judgedADay how many a judge hears a day; 0 if nobody said
 * @param queuePublished how many wait for a judge when the last arrive as published, {@code queueReception} as planned
 * @param peak most that a night of a plan may take
 * @param moved accepted by receipt by the end of each night so far
 */
public record YardstickView(
        String campaign,
        String name,
        Instant firstNight,
        int total,
        List<Line> lines,
        List<Lever> levers,
        long least,
        long most,
        int judgedADay,
        long queuePublished,
        long queueReception,
        int peak,
        List<Integer> moved,
        Drawing drawing,
        String saidBy,
        Instant recorded,
        long leaf) {

    /**
     * @param code of its words
     * @param peopleDays those still there at the end of each night, added up
     * @param least what no plan under its limits can go below; null where nothing was proven
     * @param finish night by whose end nobody is left; 0 if there is none
     * @param by how many had moved by its last night
     */
    public record Line(
            String code,
            long peopleDays,
            @Nullable Long least,
            int finish,
            @Nullable Instant day,
            int by,
            int peak,
            long breaches) {}

    /**
     * @param saved people-days; negative if it costs
     * @param sooner nights; null where one of the two does not finish
     */
    public record Lever(String code, long saved, @Nullable Integer sooner) {}

    /** Lines in a box of its own, with the words of each at its end. */
    public record Drawing(
            int width,
            int height,
            int left,
            int right,
            int base,
            List<Curve> curves,
            List<Tick> levels,
            List<Day> days) {}

    /** @param manner how it is drawn: moved, published or planned */
    public record Curve(String code, String manner, String path, int labelX, int labelY, String anchor) {}

    public record Tick(int y, long value) {}

    public record Day(int x, String said) {}
}
