package org.amana.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Parties;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.springframework.stereotype.Component;

/**
 * Parties, places, mandates and what they are called, in memory. Deciders read it on the writer's thread; nobody else may.
 */
@Component
public final class Reference implements Memory, Parties {

    /** A basis is claimed and none was shown; it is there from the start. */
    public static final String NONE_SHOWN = "none-shown";

    static final Party OPERATOR_PARTY = new Party(OPERATOR, PartyKind.OPERATOR, new Names(OPERATOR, OPERATOR));

    static final Mandate NO_MANDATE = new Mandate(NONE_SHOWN, "", "", null, null, null, null);

    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Mandate> mandates = new LinkedHashMap<>();
    private final NameIndex partyNames = new NameIndex();
    private final NameIndex placeNames = new NameIndex();
    private final Set<UUID> aliases = new HashSet<>();
    private final Set<UUID> statements = new HashSet<>();
    private final Map<String, Map<Capacity.Measure, Capacity>> capacities = new HashMap<>();

    Reference() {
        clear();
    }

    @Override
    public void apply(Recorded<?> recorded, Rows rows) {
        if (!(recorded.fact() instanceof ReferenceFact fact)) {
            return;
        }
        switch (fact) {
            case ReferenceFact.PartyRegistered said -> put(said.party());
            case ReferenceFact.PartyAltered said -> put(said.party());
            case ReferenceFact.PlaceRegistered said -> put(said.place());
            case ReferenceFact.PlaceAltered said -> put(said.place());
            case ReferenceFact.AliasAdded said -> {
                Alias alias = said.alias();
                aliases.add(alias.alias());
                (alias.kind() == Alias.Of.PARTY ? partyNames : placeNames).add(alias.name(), alias.of());
            }
            case ReferenceFact.MandateRegistered said ->
                mandates.put(said.mandate().code(), said.mandate());
            case ReferenceFact.MandateAltered said ->
                mandates.put(said.mandate().code(), said.mandate());
            case ReferenceFact.CapacityStated said -> {
                Capacity capacity = said.capacity();
                statements.add(capacity.statement());
                capacities
                        .computeIfAbsent(capacity.place(), place -> new HashMap<>())
                        .merge(capacity.measure(), capacity, Reference::newer);
            }
        }
        ReferenceRows.write(fact, recorded, rows);
    }

    private static Capacity newer(Capacity one, Capacity other) {
        return other.asOf().isBefore(one.asOf()) ? one : other;
    }

    private void put(Party party) {
        parties.put(party.code(), party);
        partyNames.add(party.code(), party.names());
    }

    private void put(Place place) {
        places.put(place.code(), place);
        placeNames.add(place.code(), place.names());
    }

    public Optional<Party> findParty(String code) {
        return Optional.ofNullable(parties.get(code));
    }

    public Optional<Place> findPlace(String code) {
        return Optional.ofNullable(places.get(code));
    }

    public Optional<Mandate> findMandate(String code) {
        return Optional.ofNullable(mandates.get(code));
    }

    /** The newest statement of a place's capacity by one measure. */
    public Optional<Capacity> findCapacity(String place, Capacity.Measure measure) {
        return Optional.ofNullable(capacities.getOrDefault(place, Map.of()).get(measure));
    }

    /** What a name, alias or code leads to among parties. */
    public Resolution resolveParty(String name) {
        return partyNames.resolve(name);
    }

    /** What a name, alias or code leads to among places. */
    public Resolution resolvePlace(String name) {
        return placeNames.resolve(name);
    }

    @Override
    public boolean isParty(String code) {
        return parties.containsKey(code);
    }

    public Collection<Party> parties() {
        return Collections.unmodifiableCollection(parties.values());
    }

    public Collection<Place> places() {
        return Collections.unmodifiableCollection(places.values());
    }

    boolean hasAlias(UUID alias) {
        return aliases.contains(alias);
    }

    boolean hasStatement(UUID statement) {
        return statements.contains(statement);
    }

    @Override
    public void clear() {
        parties.clear();
        places.clear();
        mandates.clear();
        partyNames.clear();
        placeNames.clear();
        aliases.clear();
        statements.clear();
        capacities.clear();
        put(OPERATOR_PARTY);
        mandates.put(NONE_SHOWN, NO_MANDATE);
    }

    @Override
    public List<String> tables() {
        return ReferenceRows.TABLES;
    }
}
