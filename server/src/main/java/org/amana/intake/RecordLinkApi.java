package org.amana.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.intake.reading.ListField;
import org.amana.platform.journal.Answer;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.amana.register.PersonFact;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom a row is about: proposed, confirmed, refused, taken back. */
@RestController
@RequestMapping("/api/v1/record-links")
final class RecordLinkApi {

    record Proposals(List<LinkingRecords.Proposal> links) {}

    /**
     * @param takeOver whether what the row says is said of the person from here on
     * @param fields which of it; all if left out
     */
    record Confirming(
            String rationale,
            @Nullable Boolean takeOver,
            @Nullable Set<ListField> fields) {}

    record Deciding(String rationale) {}

    record TakingOver(@Nullable Set<ListField> fields) {}

    /**
     * @param links the links that came about or were decided
     * @param assertions what is said of persons thereby
     * @param withdrawn what is no longer said
     */
    record Outcome(List<UUID> links, List<UUID> assertions, List<UUID> withdrawn) {

        static Outcome of(Answer.Taken taken) {
            return new Outcome(
                    taken.all(LinkFact.class).stream()
                            .map(LinkFact::link)
                            .distinct()
                            .toList(),
                    taken.all(PersonFact.Asserted.class).stream()
                            .map(PersonFact.Asserted::assertion)
                            .toList(),
                    taken.all(PersonFact.AssertionWithdrawn.class).stream()
                            .map(PersonFact.AssertionWithdrawn::assertion)
                            .toList());
        }
    }

    private final Commands commands;
    private final LinkingRecords linking;
    private final Reads reads;
    private final IntakeReads intake;

    RecordLinkApi(Commands commands, LinkingRecords linking, Reads reads, IntakeReads intake) {
        this.commands = commands;
        this.linking = linking;
        this.reads = reads;
        this.intake = intake;
    }

    @PostMapping
    @Needs(Right.LINK_WRITE)
    ResponseEntity<Outcome> propose(@RequestBody Proposals request, Viewer viewer, Caller caller) {
        mustSeeAll(viewer, request.links());
        return commands.create(caller, request, linking.proposing(caller.speaker(), request.links()), Outcome::of);
    }

    private void mustSeeAll(Viewer viewer, List<LinkingRecords.Proposal> links) {
        boolean all = viewer.scope().everything()
                || reads.as(
                        viewer,
                        database -> links.stream().allMatch(l -> intake.mayLink(database, l.list(), l.person())));
        if (!all) {
            throw RequestException.notFound();
        }
    }

    @PostMapping("/{link}/confirmation")
    @Needs(Right.LINK_WRITE)
    ResponseEntity<Outcome> confirm(
            @PathVariable UUID link, @RequestBody Confirming request, Viewer viewer, Caller caller) {
        RecordView row = row(viewer, link);
        boolean takes = Boolean.TRUE.equals(request.takeOver());
        return commands.take(
                caller,
                request,
                linking.confirming(
                        caller.speaker(),
                        new LinkingRecords.Deciding(link, request.rationale()),
                        takes ? new LinkingRecords.Taking(row.said(), request.fields()) : null),
                Outcome::of);
    }

    @PostMapping("/{link}/refusal")
    @Needs(Right.LINK_WRITE)
    ResponseEntity<Outcome> refuse(
            @PathVariable UUID link, @RequestBody Deciding request, Viewer viewer, Caller caller) {
        row(viewer, link);
        var decision = new LinkingRecords.Deciding(link, request.rationale());
        return commands.take(caller, request, linking.refusing(caller.speaker(), decision), Outcome::of);
    }

    @PostMapping("/{link}/undoing")
    @Needs(Right.LINK_WRITE)
    ResponseEntity<Outcome> undo(@PathVariable UUID link, @RequestBody Deciding request, Viewer viewer, Caller caller) {
        row(viewer, link);
        var decision = new LinkingRecords.Deciding(link, request.rationale());
        return commands.take(caller, request, linking.undoing(caller.speaker(), decision), Outcome::of);
    }

    @PostMapping("/{link}/taking-over")
    @Needs(Right.LINK_WRITE)
    ResponseEntity<Outcome> takeOver(
            @PathVariable UUID link, @RequestBody TakingOver request, Viewer viewer, Caller caller) {
        var taking = new LinkingRecords.Taking(row(viewer, link).said(), request.fields());
        return commands.take(caller, request, linking.takingOver(caller.speaker(), link, taking), Outcome::of);
    }

    private RecordView row(Viewer viewer, UUID link) {
        return reads.as(viewer, database -> intake.rowOfLink(database, link)).orElseThrow(RequestException::notFound);
    }
}
