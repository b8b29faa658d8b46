package org.amana.transcription.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.transcription.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * One paper: its scan, its questions, and how far it has come.
 *
 * @param image whether a page can show the scan; otherwise it is a PDF to open
 * @param mine what the reader said, by question; empty if nothing yet
 * @param read how many have read it
 * @param differences where the reader's reading and another's are not alike; nothing before the reader has read
 * @param acts acts that were recorded from it
 */
public record PaperView(
        PapersView.Row paper,
        long leaf,
        boolean image,
        Sheet sheet,
        Map<String, String> mine,
        int read,
        List<Difference> differences,
        List<Act> acts,
        boolean mayRead) {

    /**
     * @param question a question's code, empty if it is a line of the paper
     * @param line whose line it is, null if it is none
     */
    public record Difference(
            String question,
            Sheet.@Nullable Line line,
            boolean reason,
            @Nullable String mine,
            @Nullable String other) {}

    /**
     * @param handover of which handover, null if it belongs to none
     * @param mayConfirm whether the reader's party has yet to say that it was its act
     */
    public record Act(
            UUID act,
            @Nullable UUID handover,
            String party,
            @Nullable String transcribedBy,
            Instant occurred,
            @Nullable Instant confirmed,
            long leaf,
            boolean mayConfirm) {}

    /** What the reader said, or nothing. */
    public String said(String question) {
        return mine.getOrDefault(question, "");
    }

    /** What is yet to be done, by the reader or by another. */
    public boolean waitsForMe() {
        return mayRead
                && mine.isEmpty()
                && !paper.state().equals("RECORDED")
                && !paper.state().equals("AGREED");
    }

    public boolean open() {
        return !paper.state().equals("RECORDED");
    }

    public boolean agreed() {
        return paper.state().equals("AGREED");
    }
}
