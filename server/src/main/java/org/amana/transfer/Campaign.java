package org.amana.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A campaign as remembered on the writer's thread. */
public final class Campaign {

    /**
     * @param receiver party that is to receive the person
     * @param withdrawn why it was taken back; null while it stands
     */
    record Nomination(
            CampaignFact.Nominee nominee,
            String receiver,
            LocalDate day,
            Instant since,
            @Nullable String withdrawn) {}

    /** The receiver's last word for a place and night. */
    record Capacity(int places, boolean refused) {}

    private record Night(String receiver, String place, LocalDate night) {}

    private record Exempt(UUID person, String code) {}

    private final CampaignFact.Opened opened;
    private CampaignFact.@Nullable Compared compared;
    private final Map<UUID, Nomination> nominations = new LinkedHashMap<>();
    private final Map<Night, Capacity> capacities = new HashMap<>();
    private final Map<Exempt, UUID> overrides = new HashMap<>();

    Campaign(CampaignFact.Opened opened) {
        this.opened = opened;
    }

    void compare(CampaignFact.Compared fact) {
        compared = fact;
    }

    void nominate(CampaignFact.Nominated fact, Instant since) {
        fact.nominees()
                .forEach(one ->
                        nominations.put(one.person(), new Nomination(one, fact.receiver(), fact.day(), since, null)));
    }

    void withdraw(CampaignFact.Withdrawn fact) {
        fact.persons()
                .forEach(person -> nominations.computeIfPresent(
                        person,
                        (id, n) -> new Nomination(n.nominee(), n.receiver(), n.day(), n.since(), fact.reason())));
    }

    void offer(CampaignFact.CapacityOffered fact) {
        capacities.put(new Night(fact.receiver(), fact.place(), fact.night()), new Capacity(fact.places(), false));
    }

    void refuse(CampaignFact.CapacityRefused fact) {
        capacities.put(new Night(fact.receiver(), fact.place(), fact.night()), new Capacity(0, true));
    }

    void exempt(CampaignFact.OverrideAsked asked) {
        overrides.put(new Exempt(asked.person(), asked.code()), asked.override());
    }

    public CampaignFact.Opened opened() {
        return opened;
    }

    /** The comparison of staying and moving that holds now; null before it was made. */
    public CampaignFact.@Nullable Compared compared() {
        return compared;
    }

    /** The nomination that stands for a person. */
    Optional<Nomination> findNomination(UUID person) {
        return lastNomination(person).filter(n -> n.withdrawn() == null);
    }

    Optional<Nomination> lastNomination(UUID person) {
        return Optional.ofNullable(nominations.get(person));
    }

    Optional<Capacity> capacity(String receiver, String place, LocalDate night) {
        return Optional.ofNullable(capacities.get(new Night(receiver, place, night)));
    }

    /** The override under which a failure does not stop a person, if two agreed on one. */
    Optional<UUID> override(UUID person, String code) {
        return Optional.ofNullable(overrides.get(new Exempt(person, code)));
    }
}
