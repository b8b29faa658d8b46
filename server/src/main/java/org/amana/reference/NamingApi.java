package org.amana.reference;

import java.util.List;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What parties and places are also called, and what a name leads to. */
@RestController
@RequestMapping("/api/v1/names")
final class NamingApi {

    private final Commands commands;
    private final ReferenceRules rules;
    private final ReferenceReads reads;

    NamingApi(Commands commands, ReferenceRules rules, ReferenceReads reads) {
        this.commands = commands;
        this.rules = rules;
        this.reads = reads;
    }

    @GetMapping
    @Needs(Right.REFERENCE_READ)
    List<Alias> all(Viewer viewer) {
        return reads.aliases(viewer);
    }

    @PostMapping
    @Needs(Right.REFERENCE_WRITE)
    ResponseEntity<Alias> add(@RequestBody Alias alias, Caller caller) {
        return commands.create(
                caller,
                alias,
                recorded -> rules.add(alias),
                taken -> taken.first(ReferenceFact.AliasAdded.class).alias());
    }

    /** All parties or places that go by a name: more than one if it is ambiguous, which is for people to settle. */
    @GetMapping("/resolution")
    @Needs(Right.REFERENCE_READ)
    List<String> resolve(@RequestParam Alias.Of kind, @RequestParam String name, Viewer viewer) {
        return reads.resolve(viewer, kind, name);
    }
}
