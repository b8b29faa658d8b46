package org.amana.reference;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

/** All places by all that they are called, for whoever must look up many names at once. */
@Component
public final class PlaceNaming {

    private final ReferenceReads reads;

    PlaceNaming(ReferenceReads reads) {
        this.reads = reads;
    }

    /** Leads from a name to the codes that go by it: none, one, or several that share it. May be asked by many threads. */
    public Function<String, Set<String>> of(Viewer viewer) {
        NameIndex index = new NameIndex();
        reads.places(viewer).forEach(place -> index.add(place.code(), place.names()));
        reads.aliases(viewer).stream()
                .filter(alias -> alias.kind() == Alias.Of.PLACE)
                .forEach(alias -> index.add(alias.name(), alias.of()));
        return name -> switch (index.resolve(name)) {
            case Resolution.Unknown ignored -> Set.of();
            case Resolution.One(String code) -> Set.of(code);
            case Resolution.Ambiguous ambiguous -> new TreeSet<>(ambiguous.codes());
        };
    }
}
