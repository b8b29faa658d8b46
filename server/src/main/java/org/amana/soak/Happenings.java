package org.amana.soak;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.register.Account;
import org.amana.register.AccountKind;
import org.amana.register.Cause;
import org.amana.register.ChangingControl;
import org.amana.register.Correcting;
import org.amana.register.CorrectionFact;
import org.amana.register.CountFact;
import org.amana.register.Counting;
import org.amana.register.CustodyEntry;
import org.amana.register.Describing;
import org.amana.register.EnteringPersons;
import org.amana.register.HandingOver;
import org.amana.register.HandoverFact;
import org.amana.register.Linking;
import org.amana.register.MovingPersons;
import org.amana.register.Person;
import org.amana.register.PersonFact;
import org.jspecify.annotations.Nullable;

/** What happens in the world, one command at a time. */
final class Happenings {

    private final World world;

    Happenings(World world) {
        this.world = world;
    }

    World.@Nullable Step any() {
        return switch (world.random.nextInt(24)) {
            case 0, 1 -> enter();
            case 2, 3, 4 -> offer();
            case 5, 6, 7, 8 -> answer();
            case 9, 10 -> relocate();
            case 11 -> leave(Cause.RELEASE, Account.outside(AccountKind.RELEASED));
            case 12 -> leave(Cause.DEATH, Account.outside(AccountKind.DIED));
            case 13 -> leave(Cause.ESCAPE, Account.outside(AccountKind.ESCAPED));
            case 14 -> recapture();
            case 15 -> notProduced();
            case 16 -> produced();
            case 17 -> control();
            case 18 -> count();
            case 19 -> proposeCorrection();
            case 20 -> agree();
            case 21 -> link();
            case 22 -> describe();
            default -> trespass();
        };
    }

    World.Step enter() {
        String party = world.one(World.PARTIES);
        List<EnteringPersons.NewPerson> persons = new ArrayList<>();
        for (int i = 0; i <= world.random.nextInt(5); i++) {
            persons.add(new EnteringPersons.NewPerson(
                    world.id(), null, null, PersonFact.Sex.UNKNOWN, "seen by a counter", List.of()));
        }
        Cause cause = world.one(List.of(Cause.OPENING, Cause.ADMISSION, Cause.FOUND));
        var request = new EnteringPersons.Request(
                world.id(), world.elsewhere(party), cause, world.when(), "own count", persons, null);
        return world.fact("enter", world.speaker(party), entering(party, request));
    }

    private Decider entering(String party, EnteringPersons.Request request) {
        return world.register.entering().decider(world.speaker(party), request);
    }

    private World.@Nullable Step offer() {
        List<Person> group = world.together();
        if (group.isEmpty()) {
            return null;
        }
        String giver = String.valueOf(group.getFirst().account().authority());
        String receiver = world.otherParty(giver);
        var offer = new HandingOver.Offer(
                world.id(),
                receiver,
                world.elsewhere(receiver),
                group.stream().map(Person::id).toList(),
                world.when(),
                null,
                null);
        return world.step(
                "offer", world.speaker(giver), world.register.handingOver().offering(world.speaker(giver), offer));
    }

    private World.@Nullable Step answer() {
        if (world.handovers.isEmpty()) {
            return null;
        }
        HandoverFact.Offered offered =
                world.handovers.get(Math.max(0, world.handovers.size() - 1 - world.random.nextInt(6)));
        List<HandoverFact.Line> lines = new ArrayList<>();
        for (UUID person : offered.persons()) {
            switch (world.random.nextInt(8)) {
                case 0 -> {}
                case 1 -> lines.add(new HandoverFact.Line(person, HandoverFact.Verdict.QUERIED, "wears another tag"));
                case 2 -> lines.add(new HandoverFact.Line(person, HandoverFact.Verdict.RETURNED, "no order shown"));
                default -> lines.add(new HandoverFact.Line(person, HandoverFact.Verdict.ACCEPTED, null));
            }
        }
        Speaker receiver = world.speaker(offered.receiver());
        var answer = new HandingOver.Answer(offered.handover(), offered.agreed(), world.when(), lines, null);
        return world.step("answer", receiver, world.register.handingOver().answering(receiver, answer));
    }

    private World.@Nullable Step relocate() {
        List<Person> group = world.together();
        if (group.isEmpty()) {
            return null;
        }
        String authority = String.valueOf(group.getFirst().account().authority());
        return move("relocate", authority, group, world.elsewhere(authority), Cause.RELOCATION);
    }

    private World.@Nullable Step leave(Cause cause, Account to) {
        Person person = world.somebody();
        @Nullable String authority = person.account().authority();
        return authority == null ? null : move(cause.name(), authority, List.of(person), to, cause);
    }

    private World.@Nullable Step recapture() {
        Person person = world.somebody();
        String party = world.one(World.PARTIES);
        return person.account().kind() == AccountKind.ESCAPED
                ? move("recapture", party, List.of(person), world.elsewhere(party), Cause.RECAPTURE)
                : null;
    }

    private World.@Nullable Step notProduced() {
        Person person = world.somebody();
        @Nullable String authority = person.account().authority();
        return person.account().kind() == AccountKind.HELD && authority != null
                ? move("not produced", authority, List.of(person), Account.unaccounted(authority), Cause.NOT_PRODUCED)
                : null;
    }

    private World.@Nullable Step produced() {
        Person person = world.somebody();
        String party = world.one(World.PARTIES);
        return person.account().kind() == AccountKind.UNACCOUNTED
                ? move("produced", party, List.of(person), world.elsewhere(party), Cause.PRODUCED)
                : null;
    }

    private World.Step move(String action, String party, List<Person> group, Account to, Cause cause) {
        var request = new MovingPersons.Request(
                world.id(), group.stream().map(Person::id).toList(), to, cause, world.when(), "own report", List.of());
        return world.step(action, world.speaker(party), world.register.moving().decider(world.speaker(party), request));
    }

    private World.@Nullable Step control() {
        List<Person> group = world.together();
        if (group.isEmpty() || world.random.nextInt(3) > 0) {
            return null;
        }
        Account account = group.getFirst().account();
        String to = world.otherParty(account.authority());
        var request = new ChangingControl.Request(
                world.id(),
                String.valueOf(account.place()),
                String.valueOf(account.authority()),
                to,
                "order-1",
                Occurred.at(world.now()),
                group.stream().map(Person::id).toList(),
                world.random.nextInt(300),
                null);
        return world.step(
                "control", world.speaker(to), world.register.changingControl().decider(world.speaker(to), request));
    }

    private World.Step count() {
        String place = world.one(World.PLACES);
        List<UUID> seen = new ArrayList<>(world.register.books().presentAt(place));
        seen.sort(null);
        seen.removeIf(id -> world.random.nextInt(15) == 0);
        if (world.random.nextInt(6) == 0 && !seen.contains(world.persons.getFirst())) {
            seen.add(world.persons.getFirst());
        }
        int figure = seen.size() + (world.random.nextInt(7) == 0 ? 1 : 0);
        CountFact.@Nullable Counter second = world.random.nextInt(5) == 0
                ? null
                : new CountFact.Counter("second counter", world.random.nextInt(9) == 0 ? figure + 1 : figure);
        var request = new Counting.Request(
                world.id(),
                place,
                world.one(List.of(CountFact.CountKind.values())),
                Occurred.at(world.now()),
                new CountFact.Counter("first counter", figure),
                second,
                seen,
                figure - seen.size());
        Speaker speaker = world.speaker(world.one(World.PARTIES));
        return world.fact("count", speaker, world.register.counting().decider(speaker, request));
    }

    /** An entry turns out to be wrong; now and then it is a swap, two people exchanged. */
    private World.@Nullable Step proposeCorrection() {
        if (world.entries.isEmpty()) {
            return null;
        }
        List<CorrectionFact.Change> changes = new ArrayList<>();
        for (int i = 0; i <= world.random.nextInt(2); i++) {
            CustodyEntry entry = world.one(world.entries);
            boolean withdraw = world.random.nextInt(3) == 0;
            @Nullable String authority = entry.credit().authority();
            changes.add(
                    withdraw || authority == null
                            ? new CorrectionFact.Change(entry.person(), entry.seq(), null, null, null)
                            : new CorrectionFact.Change(
                                    entry.person(),
                                    entry.seq(),
                                    world.elsewhere(authority),
                                    entry.cause(),
                                    entry.occurred()));
        }
        CustodyEntry first = world.entries.getLast();
        @Nullable String party = first.debit().authority();
        Speaker speaker = world.random.nextBoolean() ? world.jointCell() : world.speaker(party);
        var proposal = new Correcting.Proposal(
                world.id(), "the wrong man was written down", changes, Occurred.at(world.now()), null);
        return world.step("correct", speaker, world.register.correcting().proposing(speaker, proposal));
    }

    private World.@Nullable Step agree() {
        if (world.corrections.isEmpty()) {
            return null;
        }
        CorrectionFact.Proposed proposed =
                world.corrections.get(Math.max(0, world.corrections.size() - 1 - world.random.nextInt(4)));
        if (proposed.needs().isEmpty()) {
            return null;
        }
        Speaker speaker = world.speaker(world.one(proposed.needs()));
        Occurred now = Occurred.at(world.now());
        return world.random.nextInt(6) == 0
                ? world.step(
                        "decline",
                        speaker,
                        world.register
                                .correcting()
                                .declining(
                                        speaker,
                                        new Correcting.Refusing(proposed.correction(), "we saw him", now, null)))
                : world.step(
                        "agree",
                        speaker,
                        world.register
                                .correcting()
                                .agreeing(speaker, new Correcting.Agreement(proposed.correction(), now, null)));
    }

    private World.Step link() {
        String party = world.one(World.PARTIES);
        Speaker speaker = party.equals("coalition") ? world.cell() : world.speaker(party);
        if (!world.links.isEmpty() && world.random.nextBoolean()) {
            var undo = new Linking.Undo(world.one(world.links), "two men after all", "examiner 2");
            return world.step("unlink", speaker, world.register.linking().undoing(speaker, undo));
        }
        var link = new Linking.Link(
                world.id(), world.one(world.persons), world.one(world.persons), "same scar, same father", "examiner 1");
        return world.step("link", speaker, world.register.linking().linking(speaker, link));
    }

    private World.Step describe() {
        Person person = world.somebody();
        String party = world.one(World.PARTIES);
        Speaker speaker = party.equals("coalition") ? world.cell() : world.speaker(party);
        if (world.random.nextBoolean()) {
            LocalDate earliest = LocalDate.of(1950 + world.random.nextInt(60), 1, 1);
            var age = new Describing.Age(
                    person.id(),
                    world.id(),
                    earliest,
                    earliest.plusYears(world.random.nextInt(6)),
                    PersonFact.AgeMethod.MULTIDISCIPLINARY,
                    "interview and examination");
            var ages = new Describing.Ages(world.when(), "two clinicians", List.of(age));
            Decider determining = world.register.describing().determiningAges(speaker, ages);
            return world.sees(speaker, person)
                    ? world.fact("age", speaker, determining)
                    : world.forbidden("age of a stranger", speaker, determining);
        }
        var tagging = new Describing.Tagging(
                person.id(),
                "T" + world.random.nextInt(40),
                Occurred.at(world.now().minus(Duration.ofMinutes(1))),
                "seen");
        return world.step("tag", speaker, world.register.describing().tagging(speaker, tagging));
    }

    /** Somebody tries what is not theirs to do: give away another's people, or speak for another authority. */
    private World.@Nullable Step trespass() {
        List<Person> group = world.together();
        if (group.isEmpty()) {
            return null;
        }
        String stranger = world.otherParty(group.getFirst().account().authority());
        String third = world.otherParty(stranger);
        var offer = new HandingOver.Offer(
                world.id(),
                third,
                Account.held(third, world.one(World.PLACES), "order-1"),
                group.stream().map(Person::id).toList(),
                Occurred.at(world.now()),
                null,
                null);
        return world.forbidden(
                "trespass",
                world.speaker(stranger),
                world.register.handingOver().offering(world.speaker(stranger), offer));
    }
}
