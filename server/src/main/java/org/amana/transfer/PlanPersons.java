package org.amana.transfer;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.planner.Load;
import org.amana.planner.Node;
import org.amana.planner.why.Explanation;
import org.amana.planner.why.Supply;
import org.amana.planner.why.WhatIf;
import org.amana.platform.pages.Frame;
import org.amana.platform.web.RequestException;
import org.amana.platform.web.Texts;
import org.amana.transfer.pages.LiftView;
import org.amana.transfer.pages.PlanBoardView;
import org.amana.transfer.pages.PlanPersonView;
import org.amana.transfer.pages.PlanPersonView.Standing;
import org.amana.transfer.plan.Group;
import org.amana.transfer.plan.Outlook;
import org.amana.transfer.plan.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers why one person leaves when the plan says, from what the plan knows: their class, and nothing else of them. */
@Component
final class PlanPersons {

    private static final double LITTLE = 1e-6;

    private static final String PERSON = """
            select n.person_id, p.number, p.name_latin, p.name_arabic, p.tag, n.sortie, n.reason,
                c.place, c.segregation, c.category, c.gate, c.people
            from plan_person n join person p on p.person_id = n.person_id
                left join plan_class c on c.plan_id = n.plan_id and c.number = n.class
            where n.plan_id = :plan and n.person_id = :person order by n.sortie
            """;

    /** A person of a plan and the class that they are of, if any. */
    private record Found(
            LiftView.Named person,
            int sortie,
            @Nullable String reason,
            @Nullable OfClass ofClass) {}

    private record OfClass(String place, Group group, String category, int gate, int people) {

        Load load() {
            return Question.load(category, group, gate, 1);
        }
    }

    private final Reads reads;
    private final PlanQuestions questions;
    private final PlanWords words;
    private final Texts texts;

    PlanPersons(Reads reads, PlanQuestions questions, PlanWords words, Texts texts) {
        this.reads = reads;
        this.questions = questions;
        this.words = words;
        this.texts = texts;
    }

    PlanPersonView person(Viewer viewer, PlanBoardView.Head head, PlanBook.Entry entry, UUID person, Frame frame) {
        List<Found> found = reads.as(
                viewer,
                db -> db.sql(PERSON)
                        .param("plan", entry.summary().plan())
                        .param("person", person)
                        .query((rs, n) -> found(new Row(rs)))
                        .list());
        if (found.isEmpty()) {
            throw RequestException.notFound();
        }
        Found first = found.getFirst();
        Set<Integer> on = found.stream().map(Found::sortie).collect(Collectors.toSet());
        List<PlanBoardView.Sortie> journey = PlanBoards.sorties(entry, words, frame).stream()
                .filter(sortie -> on.contains(sortie.number()))
                .toList();
        OfClass ofClass = first.ofClass();
        @Nullable
        String reason =
                first.reason() == null ? null : texts.say(frame.language(), PlanReads.words(first.reason()), Map.of());
        if (ofClass == null) {
            return new PlanPersonView(head, first.person(), "", "", 0, 0, null, reason, 0, false, journey, List.of());
        }
        @Nullable
        Integer planned = journey.isEmpty() ? null : journey.getFirst().night();
        return new Asking(entry, ofClass, planned, frame).view(head, first.person(), reason, journey);
    }

    private static Found found(Row row) throws SQLException {
        @Nullable String place = row.textOrNone("place");
        return new Found(
                new LiftView.Named(
                        row.text("person_id"),
                        row.number("number"),
                        row.textOrNone("name_latin"),
                        row.textOrNone("name_arabic"),
                        row.textOrNone("tag")),
                row.figure("sortie"),
                row.textOrNone("reason"),
                place == null
                        ? null
                        : new OfClass(
                                place,
                                Group.valueOf(row.text("segregation")),
                                row.text("category"),
                                row.figure("gate"),
                                row.figure("people")));
    }

    /** One person's question to the solver. */
    private final class Asking {

        private final PlanBook.Entry entry;
        private final OfClass ofClass;
        private final @Nullable Integer planned;
        private final Frame frame;
        private final Outlook outlook;
        private final Optional<Explanation> explained;
        private final List<Double> differences;

        Asking(PlanBook.Entry entry, OfClass ofClass, @Nullable Integer planned, Frame frame) {
            this.entry = entry;
            this.ofClass = ofClass;
            this.planned = planned;
            this.frame = frame;
            outlook = entry.outlook();
            UUID plan = entry.summary().plan();
            explained = questions.explain(plan, entry.instance());
            Load load = ofClass.load();
            List<WhatIf> each = new ArrayList<>();
            for (int night = 1; night <= outlook.nights(); night++) {
                each.add(WhatIf.leave(ofClass.place(), load.category(), load.gate(), night));
            }
            differences = questions.ask(plan, entry.instance(), each).orElse(List.of());
        }

        PlanPersonView view(
                PlanBoardView.Head head,
                LiftView.Named person,
                @Nullable String reason,
                List<PlanBoardView.Sortie> journey) {
            List<PlanPersonView.Choice> choices = new ArrayList<>();
            for (int night = 1; night <= outlook.nights(); night++) {
                choices.add(choice(night));
            }
            return new PlanPersonView(
                    head,
                    person,
                    ofClass.place(),
                    ofClass.group().name(),
                    ofClass.gate(),
                    ofClass.people(),
                    planned,
                    reason,
                    each(planned == null ? 1 : planned),
                    !differences.isEmpty(),
                    journey,
                    choices);
        }

        private PlanPersonView.Choice choice(int night) {
            double difference = differences.isEmpty() ? Double.NaN : differences.get(night - 1) - base();
            Standing standing = standing(night, difference);
            @Nullable Double cost = standing == Standing.COSTS ? Math.max(0, difference) : null;
            double each = each(night);
            return new PlanPersonView.Choice(
                    night,
                    LiftPageReads.noon(entry.stated().day(night)),
                    standing,
                    leaving(night),
                    cost,
                    cost == null || each <= LITTLE ? null : Math.round(cost / each),
                    full(night));
        }

        private Standing standing(int night, double difference) {
            if (planned != null && planned == night) {
                return Standing.PLANNED;
            }
            if (outlook.ways().stream().noneMatch(way -> mine(way) && way.most().get(night - 1) > 0)) {
                return Standing.CLOSED;
            }
            if (differences.isEmpty()) {
                return Standing.UNKNOWN;
            }
            if (!Double.isNaN(difference)) {
                return Standing.COSTS;
            }
            return leaving(night) > 0 ? Standing.EXCHANGE : Standing.IMPOSSIBLE;
        }

        /** What one more of them on the night planned adds: nothing, where people like them leave that night anyhow. */
        private double base() {
            double there = planned == null ? 0 : differences.get(planned - 1);
            return Double.isNaN(there) ? 0 : there;
        }

        private boolean mine(Outlook.Way way) {
            return way.from().equals(ofClass.place());
        }

        /** What one night there counts for one of them. */
        private double each(int night) {
            Node node = entry.instance().nodes().stream()
                    .filter(one -> one.id().equals(ofClass.place()))
                    .findFirst()
                    .orElseThrow();
            double weight = entry.instance().categories().stream()
                    .filter(category -> category.id().equals(ofClass.load().category()))
                    .mapToDouble(category -> category.weight())
                    .findFirst()
                    .orElse(0);
            return weight * node.alpha().get(night - 1);
        }

        private int leaving(int night) {
            Load load = ofClass.load();
            return entry.plan().missions().stream()
                    .filter(mission -> mission.night() == night
                            && PlanBoards.way(entry.stated(), mission.leg())
                                    .from()
                                    .equals(ofClass.place()))
                    .flatMap(mission -> mission.load().stream())
                    .filter(one ->
                            one.category().equals(load.category()) && one.gate().equals(load.gate()))
                    .mapToInt(Load::count)
                    .sum();
        }

        /** By the solver's prices where it answered, else by what the plan uses up. */
        private List<String> full(int night) {
            Set<String> vehicles = outlook.ways().stream()
                    .filter(this::mine)
                    .map(Outlook.Way::vehicle)
                    .collect(Collectors.toSet());
            if (explained.isPresent()) {
                return explained.get().limits().stream()
                        .filter(one -> one.night() == night && concerns(one.supply(), one.where(), vehicles))
                        .filter(one -> one.worth() > LITTLE)
                        .map(one -> frame.say(
                                "transfer.person.one-more",
                                "limit",
                                one.supply() == Supply.SORTIE
                                        ? leg(one.where())
                                        : words.limit(one.supply().name(), one.where(), frame),
                                "worth",
                                PlanBoardView.escapes(one.worth())))
                        .distinct()
                        .toList();
            }
            return outlook.limits().stream()
                    .filter(one -> one.full(night) && concerns(one.supply(), one.where(), vehicles))
                    .map(one -> words.limit(one.supply().name(), one.where(), frame))
                    .toList();
        }

        private String leg(String leg) {
            var way = PlanBoards.way(entry.stated(), leg);
            return words.way(way.from(), way.to(), way.vehicle(), frame);
        }

        private boolean concerns(Supply supply, String where, Set<String> vehicles) {
            return switch (supply) {
                case TAIL -> vehicles.contains(where);
                case SORTIE ->
                    outlook.ways().stream()
                            .anyMatch(way -> mine(way) && way.leg().equals(where));
                case BED ->
                    outlook.ways().stream()
                            .anyMatch(way -> mine(way) && way.to().equals(where));
                default -> true;
            };
        }
    }
}
