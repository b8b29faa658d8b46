package org.amana.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Places, and how many they can hold. */
@RestController
@RequestMapping("/api/v1/places")
final class PlaceApi {

    record Altered(
            PlaceKind kind,
            Names names,
            String zone,
            Place.@Nullable Position position,
            @Nullable String parent,
            @Nullable Boolean recognised,
            String reason) {}

    record Stated(UUID statement, Capacity.Measure measure, int figure, LocalDate asOf, String source) {}

    private final Commands commands;
    private final ReferenceRules rules;
    private final ReferenceReads reads;

    PlaceApi(Commands commands, ReferenceRules rules, ReferenceReads reads) {
        this.commands = commands;
        this.rules = rules;
        this.reads = reads;
    }

    @GetMapping
    @Needs(Right.REFERENCE_READ)
    List<Place> all(Viewer viewer) {
        return reads.places(viewer);
    }

    @PostMapping
    @Needs(Right.REFERENCE_WRITE)
    ResponseEntity<Place> register(@RequestBody Place place, Caller caller) {
        return commands.create(
                caller,
                place,
                recorded -> rules.register(place),
                taken -> taken.first(ReferenceFact.PlaceRegistered.class).place());
    }

    @PutMapping("/{code}")
    @Needs(Right.REFERENCE_WRITE)
    ResponseEntity<Place> alter(@PathVariable String code, @RequestBody Altered altered, Caller caller) {
        Place place = new Place(
                code,
                altered.kind(),
                altered.names(),
                altered.zone(),
                altered.position(),
                altered.parent(),
                altered.recognised());
        return commands.take(
                caller,
                altered,
                recorded -> rules.alter(place, altered.reason()),
                taken -> taken.first(ReferenceFact.PlaceAltered.class).place());
    }

    @GetMapping("/{code}/capacity")
    @Needs(Right.REFERENCE_READ)
    List<Capacity> capacity(@PathVariable String code, Viewer viewer) {
        return reads.capacity(viewer, code);
    }

    @PostMapping("/{code}/capacity")
    @Needs(Right.CAPACITY_WRITE)
    ResponseEntity<Capacity> state(@PathVariable String code, @RequestBody Stated stated, Caller caller) {
        Capacity capacity = new Capacity(
                stated.statement(), code, stated.measure(), stated.figure(), stated.asOf(), stated.source());
        return commands.create(
                caller,
                stated,
                recorded -> rules.state(capacity),
                taken -> taken.first(ReferenceFact.CapacityStated.class).capacity());
    }
}
