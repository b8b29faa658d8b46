package org.amana.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.law.Crossing;
import org.amana.law.GateResult;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Uuids;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.amana.register.Person;
import org.amana.register.RegisterNumber;
import org.amana.transfer.pages.BuildView;
import org.amana.transfer.pages.LiftView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may be put on a lift, and why others may not: the same rules that decide when it is done, asked beforehand on the writer's
 * thread. Names are read as the viewer may see them; whoever is not theirs to see is left out.
 */
@Component
final class BuildReads {

    private static final int SHOWN = 150;
    private static final String NAMES = """
            select person_id, number, name_latin, name_arabic, tag from person where person_id = any (:persons::uuid[])
            """;

    private record Asked(
            UUID person,
            int number,
            @Nullable String tag,
            @Nullable String name,
            @Nullable String place) {}

    private final Commands commands;
    private final Desk desk;
    private final TransferMemory memory;
    private final PlanningLifts planning;
    private final Gates gates;
    private final Books books;
    private final Reads reads;

    BuildReads(
            Commands commands,
            Desk desk,
            TransferMemory memory,
            PlanningLifts planning,
            Gates gates,
            Books books,
            Reads reads) {
        this.commands = commands;
        this.desk = desk;
        this.memory = memory;
        this.planning = planning;
        this.gates = gates;
        this.books = books;
        this.reads = reads;
    }

    BuildView candidates(Viewer viewer, LiftView view, BuildView.Filter filter) {
        UUID campaign = UUID.fromString(view.heading().campaign());
        List<Asked> nominated =
                look(viewer, draft -> nominated(campaign, view.heading().lane()));
        Map<UUID, LiftView.Named> names =
                names(viewer, nominated.stream().map(Asked::person).toList());
        List<UUID> matching = nominated.stream()
                .filter(one -> names.containsKey(one.person()))
                .filter(one -> !filter.here() || view.heading().origin().equals(one.place()))
                .filter(one -> matches(names.get(one.person()), filter.q()))
                .map(Asked::person)
                .toList();
        List<BuildView.Candidate> people =
                look(viewer, draft -> asked(draft, view.heading().lift(), matching, names)).stream()
                        .filter(one -> filter.only().isEmpty()
                                || one.ready() == filter.only().equals("ready"))
                        .sorted(Comparator.comparing(one -> !one.ready()))
                        .limit(SHOWN)
                        .toList();
        return new BuildView(view, filter, people, matching.size(), nominated.size());
    }

    /** What the manifest would be with some more, each asked beside all others. */
    BuildView.Picked picked(Viewer viewer, LiftView view, List<UUID> picked) {
        Map<UUID, LiftView.Named> names = names(viewer, picked);
        return look(viewer, draft -> {
            Lift lift = memory.findLift(view.heading().lift()).orElseThrow();
            Set<UUID> all = new LinkedHashSet<>(lift.listed());
            all.addAll(names.keySet());
            List<BuildView.Candidate> blocked = new ArrayList<>();
            for (UUID id : all) {
                books.findPerson(id).ifPresent(person -> {
                    BuildView.Candidate one = candidate(draft, lift, person, names.get(id), all);
                    if (!one.ready()) {
                        blocked.add(one);
                    }
                });
            }
            return new BuildView.Picked(lift.seats(), all.size(), blocked);
        });
    }

    private <T> T look(Viewer viewer, java.util.function.Function<Draft, T> look) {
        String role =
                viewer.roles().stream().map(Enum::name).sorted().findFirst().orElse("");
        Speaker speaker = new Speaker(viewer.party(), viewer.user(), role, null);
        Caller caller = new Caller(speaker, Uuids.next().toString(), "GET", "/lifts");
        return commands.look(caller, now -> look.apply(desk.draft(now, speaker)));
    }

    private List<Asked> nominated(UUID campaign, String lane) {
        return memory.findCampaign(campaign).map(Campaign::standing).orElse(List.of()).stream()
                .filter(one -> one.nominee().lane().name().equals(lane))
                .flatMap(one -> books.findPerson(one.nominee().person()).stream())
                .filter(person -> waits(campaign, person.account().place()))
                .map(person -> new Asked(
                        person.id(),
                        person.number(),
                        person.tag(),
                        person.name(),
                        person.account().place()))
                .sorted(Comparator.comparingInt(Asked::number))
                .toList();
    }

    /** Whoever was received where the campaign leads waits for nothing, and whoever is under way is not there to be put on a list. */
    private boolean waits(UUID campaign, @Nullable String place) {
        return memory.lifts().stream()
                .filter(lift -> lift.planned().campaign().equals(campaign))
                .noneMatch(lift -> lift.place().equals(place)
                        || lift.planned().destination().equals(place));
    }

    private List<BuildView.Candidate> asked(
            Draft draft, String code, List<UUID> persons, Map<UUID, LiftView.Named> names) {
        Lift lift = memory.findLift(code).orElseThrow();
        List<BuildView.Candidate> asked = new ArrayList<>();
        for (UUID id : persons) {
            // Enough for the page are those who may go; it takes long to ask every gate about thousands who may not.
            if (asked.size() >= 4 * SHOWN) {
                break;
            }
            if (!lift.listed().contains(id)) {
                Set<UUID> beside = new LinkedHashSet<>(lift.listed());
                beside.add(id);
                books.findPerson(id)
                        .ifPresent(person -> asked.add(candidate(draft, lift, person, names.get(id), beside)));
            }
        }
        return asked;
    }

    private BuildView.Candidate candidate(
            Draft draft, Lift lift, Person person, LiftView.@Nullable Named known, Set<UUID> beside) {
        @Nullable
        Refusal blocked =
                lift.listed().contains(person.id()) ? null : planning.whyNot(draft, lift, person, lift.listed());
        boolean here = lift.planned().sender().equals(person.account().authority())
                && lift.planned().origin().equals(person.account().place());
        if (blocked == null && !here) {
            blocked = Desk.refusal("transfer.page.not-here", person);
        }
        List<BuildView.GateSaid> said =
                gates.notPassed(gates.onLift(draft, lift, person, beside, Crossing.Moment.FREEZE)).stream()
                        // The receiver is asked with the whole lift; its answer is not about one person.
                        .filter(result -> !result.gate().equals("receiver"))
                        .map(result -> said(person, result))
                        .toList();
        LiftView.Named named = known == null
                ? new LiftView.Named(
                        person.id().toString(), RegisterNumber.format(person.number()), null, null, person.tag())
                : known;
        return new BuildView.Candidate(named, person.account().place(), blocked, said);
    }

    private static BuildView.GateSaid said(Person person, GateResult result) {
        boolean sealed = LiftLines.SEALED.contains(result.gate());
        List<Object> arguments = new ArrayList<>(List.of("number", RegisterNumber.format(person.number())));
        result.arguments().forEach((name, value) -> {
            arguments.add(name);
            arguments.add(value);
        });
        return new BuildView.GateSaid(
                result.gate(), result.outcome().name(), sealed ? null : Refusal.of(result.code(), arguments.toArray()));
    }

    private static boolean matches(LiftView.@Nullable Named person, String q) {
        String asked = q.toLowerCase(Locale.ROOT).strip();
        if (asked.isEmpty() || person == null) {
            return asked.isEmpty();
        }
        String all = String.join(" ", person.number(), "" + person.tag(), "" + person.latin(), "" + person.arabic())
                .toLowerCase(Locale.ROOT);
        return List.of(asked.split("\\s+")).stream().allMatch(all::contains);
    }

    private Map<UUID, LiftView.Named> names(Viewer viewer, List<UUID> persons) {
        Map<UUID, LiftView.Named> names = new HashMap<>();
        reads.as(viewer, db -> {
            db.sql(NAMES)
                    .param("persons", persons.stream().map(UUID::toString).toArray(String[]::new))
                    .query(rs -> {
                        Row row = new Row(rs);
                        UUID id = row.id("person_id");
                        names.put(
                                id,
                                new LiftView.Named(
                                        id.toString(),
                                        row.number("number"),
                                        row.textOrNone("name_latin"),
                                        row.textOrNone("name_arabic"),
                                        row.textOrNone("tag")));
                    });
            return names.size();
        });
        return names;
    }
}
