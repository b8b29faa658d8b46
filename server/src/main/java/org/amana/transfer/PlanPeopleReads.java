package org.amana.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.platform.pages.Frame;
import org.amana.platform.web.Texts;
import org.amana.transfer.pages.LiftView;
import org.amana.transfer.pages.PlanBoardView;
import org.amana.transfer.pages.PlanPeopleView;
import org.amana.transfer.plan.Stated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is behind a number of a plan, by name and a page at a time. */
@Component
final class PlanPeopleReads {

    private static final int PAGE = 100;

    private static final String PEOPLE = """
            select n.person_id, p.number, p.name_latin, p.name_arabic, p.tag, n.sortie, n.reason, s.night
            from plan_person n join person p on p.person_id = n.person_id
                left join plan_sortie s on s.plan_id = n.plan_id and s.number = n.sortie
            where n.plan_id = :plan and (:sortie::int is null or n.sortie = :sortie::int)
                and (:reason::text is null or n.reason = :reason::text) and p.number > :after
            order by p.number, n.sortie limit :limit
            """;

    private final Reads reads;
    private final Texts texts;

    PlanPeopleReads(Reads reads, Texts texts) {
        this.reads = reads;
        this.texts = texts;
    }

    /**
     * @param sortie only those on it; 0 for those on none
     * @param reason only those on no sortie for it
     * @param after number of a person after whom to go on
     */
    PlanPeopleView people(
            Viewer viewer,
            PlanBoardView.Head head,
            Stated stated,
            @Nullable Integer sortie,
            @Nullable String reason,
            int after,
            Frame frame) {
        record Read(PlanPeopleView.One one, int number) {}
        List<Read> found = reads.as(
                viewer,
                db -> db.sql(PEOPLE)
                        .param("plan", UUID.fromString(head.plan()))
                        .param("sortie", sortie)
                        .param("reason", reason)
                        .param("after", after)
                        .param("limit", PAGE + 1)
                        .query((rs, n) -> {
                            Row row = new Row(rs);
                            @Nullable Integer night = row.figureOrNone("night");
                            @Nullable String why = row.textOrNone("reason");
                            @Nullable Instant day = night == null ? null : LiftPageReads.noon(stated.day(night));
                            return new Read(
                                    new PlanPeopleView.One(
                                            new LiftView.Named(
                                                    row.text("person_id"),
                                                    row.number("number"),
                                                    row.textOrNone("name_latin"),
                                                    row.textOrNone("name_arabic"),
                                                    row.textOrNone("tag")),
                                            row.figure("sortie"),
                                            day,
                                            why == null ? null : words(why, frame)),
                                    row.figure("number"));
                        })
                        .list());
        List<Read> shown = found.subList(0, Math.min(PAGE, found.size()));
        @Nullable
        String next = found.size() <= PAGE
                ? null
                : head.path() + "/people?after=" + shown.getLast().number()
                        + (sortie == null ? "" : "&sortie=" + sortie)
                        + (reason == null ? "" : "&reason=" + reason);
        return new PlanPeopleView(
                head,
                common(sortie, reason, frame),
                shown.stream().map(Read::one).toList(),
                next);
    }

    private String common(@Nullable Integer sortie, @Nullable String reason, Frame frame) {
        if (reason != null) {
            return words(reason, frame);
        }
        return sortie == null || sortie == 0
                ? frame.say("transfer.plan.people.all")
                : frame.say("transfer.plan.people.sortie", "sortie", sortie);
    }

    private String words(String reason, Frame frame) {
        return texts.say(frame.language(), PlanReads.words(reason), Map.of());
    }
}
