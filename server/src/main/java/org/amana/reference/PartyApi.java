package org.amana.reference;

import java.util.List;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Parties. */
@RestController
@RequestMapping("/api/v1/parties")
final class PartyApi {

    record Altered(PartyKind kind, Names names, String reason) {}

    private final Commands commands;
    private final ReferenceRules rules;
    private final ReferenceReads reads;

    PartyApi(Commands commands, ReferenceRules rules, ReferenceReads reads) {
        this.commands = commands;
        this.rules = rules;
        this.reads = reads;
    }

    @GetMapping
    @Needs(Right.REFERENCE_READ)
    List<Party> all(Viewer viewer) {
        return reads.parties(viewer);
    }

    @PostMapping
    @Needs(Right.REFERENCE_WRITE)
    ResponseEntity<Party> register(@RequestBody Party party, Caller caller) {
        return commands.create(
                caller,
                party,
                recorded -> rules.register(party),
                taken -> taken.first(ReferenceFact.PartyRegistered.class).party());
    }

    @PutMapping("/{code}")
    @Needs(Right.REFERENCE_WRITE)
    ResponseEntity<Party> alter(@PathVariable String code, @RequestBody Altered altered, Caller caller) {
        Party party = new Party(code, altered.kind(), altered.names());
        return commands.take(
                caller,
                altered,
                recorded -> rules.alter(party, altered.reason()),
                taken -> taken.first(ReferenceFact.PartyAltered.class).party());
    }
}
