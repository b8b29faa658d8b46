package org.amana.reference;

import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;

/** What was said of parties, places, names, mandates and capacity. Nothing is ever deleted. */
public sealed interface ReferenceFact extends Fact {

    @FactKind("reference.party-registered")
    record PartyRegistered(Party party) implements ReferenceFact {}

    /** The party as it is from here on; its code stays. */
    @FactKind("reference.party-altered")
    record PartyAltered(Party party, String reason) implements ReferenceFact {}

    @FactKind("reference.place-registered")
    record PlaceRegistered(Place place) implements ReferenceFact {}

    @FactKind("reference.place-altered")
    record PlaceAltered(Place place, String reason) implements ReferenceFact {}

    @FactKind("reference.alias-added")
    record AliasAdded(Alias alias) implements ReferenceFact {}

    @FactKind("reference.mandate-registered")
    record MandateRegistered(Mandate mandate) implements ReferenceFact {}

    @FactKind("reference.mandate-altered")
    record MandateAltered(Mandate mandate, String reason) implements ReferenceFact {}

    @FactKind("reference.capacity-stated")
    record CapacityStated(Capacity capacity) implements ReferenceFact {}
}
