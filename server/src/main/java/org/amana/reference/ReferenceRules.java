package org.amana.reference;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what may be said of parties, places, names, mandates and capacity; on the writer's thread. */
@Component
final class ReferenceRules {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?");
    private static final int QUARTER_TURN = 90_000_000;
    private static final int HALF_TURN = 180_000_000;

    private final Reference reference;

    ReferenceRules(Reference reference) {
        this.reference = reference;
    }

    Decision register(Party party) {
        List<Refusal> refusals = new ArrayList<>(badCode(party.code()));
        refusals.addAll(badNames(party.names()));
        reference.findParty(party.code()).ifPresent(p -> refusals.add(taken(p.code())));
        return decision(refusals, new ReferenceFact.PartyRegistered(party));
    }

    Decision alter(Party party, String reason) {
        List<Refusal> refusals = badNames(party.names());
        if (reference.findParty(party.code()).isEmpty()) {
            refusals.add(unknown("reference.unknown-party", party.code(), ""));
        }
        return decision(refusals, new ReferenceFact.PartyAltered(party, reason));
    }

    Decision register(Place place) {
        List<Refusal> refusals = new ArrayList<>(badCode(place.code()));
        refusals.addAll(badPlace(place));
        reference.findPlace(place.code()).ifPresent(p -> refusals.add(taken(p.code())));
        return decision(refusals, new ReferenceFact.PlaceRegistered(place));
    }

    Decision alter(Place place, String reason) {
        List<Refusal> refusals = badPlace(place);
        if (reference.findPlace(place.code()).isEmpty()) {
            refusals.add(unknown("reference.unknown-place", place.code(), ""));
        }
        return decision(refusals, new ReferenceFact.PlaceAltered(place, reason));
    }

    private List<Refusal> badPlace(Place place) {
        List<Refusal> refusals = badNames(place.names());
        if (!ZoneId.getAvailableZoneIds().contains(place.zone())) {
            refusals.add(
                    Refusal.of("reference.unknown-zone", "zone", place.zone()).at("/zone"));
        }
        Place.@Nullable Position position = place.position();
        if (position != null
                && (Math.abs((long) position.latitude()) > QUARTER_TURN
                        || Math.abs((long) position.longitude()) > HALF_TURN
                        || position.errorMetres() < 0)) {
            refusals.add(Refusal.of("reference.bad-position").at("/position"));
        }
        @Nullable String parent = place.parent();
        if (parent != null && reference.findPlace(parent).isEmpty()) {
            refusals.add(unknown("reference.unknown-place", parent, "/parent"));
        } else if (parent != null && liesIn(parent, place.code())) {
            refusals.add(Refusal.of("reference.place-in-itself", "place", place.code())
                    .at("/parent"));
        }
        return refusals;
    }

    private boolean liesIn(String inner, String outer) {
        Optional<String> at = Optional.of(inner);
        while (at.isPresent()) {
            if (at.get().equals(outer)) {
                return true;
            }
            at = at.flatMap(reference::findPlace).map(Place::parent);
        }
        return false;
    }

    Decision add(Alias alias) {
        boolean known = alias.kind() == Alias.Of.PARTY
                ? reference.findParty(alias.of()).isPresent()
                : reference.findPlace(alias.of()).isPresent();
        List<Refusal> refusals = new ArrayList<>();
        if (!known) {
            String code = alias.kind() == Alias.Of.PARTY ? "reference.unknown-party" : "reference.unknown-place";
            refusals.add(unknown(code, alias.of(), "/of"));
        }
        if (NameKey.of(alias.name()).isEmpty()) {
            refusals.add(Refusal.of("reference.no-name").at("/name"));
        }
        if (reference.hasAlias(alias.alias())) {
            refusals.add(taken(alias.alias().toString()));
        }
        return decision(refusals, new ReferenceFact.AliasAdded(alias));
    }

    Decision register(Mandate mandate) {
        List<Refusal> refusals = new ArrayList<>(badCode(mandate.code()));
        refusals.addAll(badMandate(mandate));
        reference.findMandate(mandate.code()).ifPresent(m -> refusals.add(taken(m.code())));
        return decision(refusals, new ReferenceFact.MandateRegistered(mandate));
    }

    Decision alter(Mandate mandate, String reason) {
        List<Refusal> refusals = badMandate(mandate);
        if (mandate.code().equals(Reference.NONE_SHOWN)) {
            refusals.add(Refusal.of("reference.none-shown-stays"));
        } else if (reference.findMandate(mandate.code()).isEmpty()) {
            refusals.add(unknown("reference.unknown-mandate", mandate.code(), ""));
        }
        return decision(refusals, new ReferenceFact.MandateAltered(mandate, reason));
    }

    private List<Refusal> badMandate(Mandate mandate) {
        List<Refusal> refusals = new ArrayList<>();
        @Nullable String issuer = mandate.issuedBy();
        if (issuer != null && reference.findParty(issuer).isEmpty()) {
            refusals.add(unknown("reference.unknown-party", issuer, "/issuedBy"));
        }
        if (mandate.instrument().isBlank()) {
            refusals.add(Refusal.of("reference.no-instrument").at("/instrument"));
        }
        if (mandate.from() != null && mandate.to() != null && mandate.to().isBefore(mandate.from())) {
            refusals.add(Refusal.of("reference.ends-before-it-begins").at("/to"));
        }
        return refusals;
    }

    Decision state(Capacity capacity) {
        List<Refusal> refusals = new ArrayList<>();
        if (reference.findPlace(capacity.place()).isEmpty()) {
            refusals.add(unknown("reference.unknown-place", capacity.place(), "/place"));
        }
        if (capacity.figure() < 0) {
            refusals.add(Refusal.of("reference.negative").at("/figure"));
        }
        if (reference.hasStatement(capacity.statement())) {
            refusals.add(taken(capacity.statement().toString()));
        }
        return decision(refusals, new ReferenceFact.CapacityStated(capacity));
    }

    private static List<Refusal> badCode(String code) {
        return CODE.matcher(code).matches()
                ? List.of()
                : List.of(Refusal.of("reference.bad-code", "code", code).at("/code"));
    }

    private static List<Refusal> badNames(Names names) {
        List<Refusal> refusals = new ArrayList<>();
        if (names.en().isBlank()) {
            refusals.add(Refusal.of("reference.no-name").at("/names/en"));
        }
        if (names.ar().isBlank()) {
            refusals.add(Refusal.of("reference.no-name").at("/names/ar"));
        }
        return refusals;
    }

    private static Refusal taken(String code) {
        return Refusal.of("reference.code-taken", "code", code).at("/code");
    }

    private static Refusal unknown(String refusal, String code, String where) {
        Refusal said = new Refusal(refusal, Map.of("code", code), List.of());
        return where.isEmpty() ? said : said.at(where);
    }

    private static Decision decision(List<Refusal> refusals, ReferenceFact fact) {
        return refusals.isEmpty() ? Decision.accept(fact) : Decision.refuse(refusals);
    }
}
