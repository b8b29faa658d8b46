package org.amana.transfer;

import java.time.Instant;
import java.time.LocalDate;
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

    /** A category that somebody decided on, and the first day on which that no longer stands. */
    record Category(String category, LocalDate reviewOn) {}

    private record Night(String receiver, String place, LocalDate night) {}

    private record Exempt(UUID person, String code) {}

    private final CampaignFact.Opened opened;
    private final Set<String> parties;
    private CampaignFact.@Nullable Compared compared;
    private final Map<UUID, Nomination> nominations = new LinkedHashMap<>();
    private final Map<Night, Capacity> capacities = new HashMap<>();
    private final Map<Exempt, UUID> overrides = new HashMap<>();
    private final Map<UUID, Category> categories = new HashMap<>();
    private CampaignFact.@Nullable CategoriesSet weights;
    private final Map<UUID, String> stories = new HashMap<>();
    private final Set<UUID> storiesTold = new HashSet<>();
    private @Nullable UUID planInForce;

    Campaign(CampaignFact.Opened opened) {
        this.opened = opened;
        this.parties = new HashSet<>(owners());
        this.parties.addAll(opened.custodians());
    }

    /** Parties have a part in it from here on. */
    void joined(Collection<String> those) {
        parties.addAll(those);
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

    void weigh(CampaignFact.CategoriesSet fact) {
        weights = fact;
    }

    void decide(CampaignFact.CategoryDecided fact) {
        fact.decided().forEach(one -> categories.put(one.person(), new Category(one.category(), fact.reviewOn())));
    }

    void putInForce(UUID plan) {
        planInForce = plan;
    }

    void tell(StoryFact fact) {
        switch (fact) {
            case StoryFact.Told told -> {
                stories.put(told.story(), told.name());
                storiesTold.add(told.story());
            }
            case StoryFact.PutAway away -> stories.remove(away.story());
        }
    }

    /** Whether a story of this id was ever told. */
    boolean everTold(UUID story) {
        return storiesTold.contains(story);
    }

    /** Whether a story stands. */
    boolean hasStory(UUID story) {
        return stories.containsKey(story);
    }

    /** Names of the stories that stand. */
    Collection<String> stories() {
        return Collections.unmodifiableCollection(stories.values());
    }

    public CampaignFact.Opened opened() {
        return opened;
    }

    /** The authority under which people move, and whoever asked for it. */
    Set<String> owners() {
        return new HashSet<>(List.of(opened.authority(), opened.requester()));
    }

    /** Everybody with a part in it: owners, custodians and receivers of those nominated, parties of its lifts. */
    Set<String> parties() {
        return Collections.unmodifiableSet(parties);
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

    /** Every nomination that stands. */
    List<Nomination> standing() {
        return nominations.values().stream().filter(n -> n.withdrawn() == null).toList();
    }

    /** What categories count and need; null before it was set. */
    CampaignFact.@Nullable CategoriesSet weights() {
        return weights;
    }

    /** The category of a person on a day: as decided, else the one for those of whom nothing is decided, if there is one. */
    Optional<String> category(UUID person, LocalDate day) {
        return Optional.ofNullable(categories.get(person))
                .filter(one -> day.isBefore(one.reviewOn()))
                .map(Category::category)
                .or(() -> Optional.ofNullable(weights).map(CampaignFact.CategoriesSet::undecided));
    }

    /** The plan that two approved last; null before there was one. */
    @Nullable
    UUID planInForce() {
        return planInForce;
    }

    Optional<Capacity> capacity(String receiver, String place, LocalDate night) {
        return Optional.ofNullable(capacities.get(new Night(receiver, place, night)));
    }

    /** The override under which a failure does not stop a person, if two agreed on one. */
    Optional<UUID> override(UUID person, String code) {
        return Optional.ofNullable(overrides.get(new Exempt(person, code)));
    }
}
