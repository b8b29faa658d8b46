package org.amana.transfer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.register.Draft;
import org.amana.register.Person;
import org.amana.transfer.plan.CategoryWeight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a category counts in a campaign's plans, and who is of which: both are decisions of people, neither is computed. */
@Component
public final class SettingCategories {

    /** See {@link CampaignFact.CategoriesSet}. */
    public record Weighing(
            UUID campaign,
            List<CategoryWeight> categories,
            @Nullable String undecided,
            String saidBy) {}

    /** See {@link CampaignFact.CategoryDecided}. */
    public record Deciding(UUID campaign, List<CampaignFact.Decided> decided, String decidedBy, LocalDate reviewOn) {}

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int MOST = 10_000;

    private final Desk desk;

    SettingCategories(Desk desk) {
        this.desk = desk;
    }

    public Decider weighing(Speaker speaker, Weighing weighing) {
        return desk.decide(speaker, draft -> {
            @Nullable Campaign campaign = desk.campaign(draft, weighing.campaign());
            if (campaign != null) {
                desk.spokenBy(draft, speaker.party(), List.of(campaign.opened().authority()));
            }
            Set<String> named = new HashSet<>();
            for (int i = 0; i < weighing.categories().size(); i++) {
                weigh(draft, weighing.categories().get(i), named, "/categories/" + i);
            }
            if (named.isEmpty()) {
                draft.refuse(Refusal.of("transfer.plan.empty").at("/categories"));
            }
            if (weighing.undecided() != null && !named.contains(weighing.undecided())) {
                draft.refuse(Refusal.of("transfer.plan.unknown-category", "name", weighing.undecided())
                        .at("/undecided"));
            }
            signed(draft, weighing.saidBy(), "/saidBy");
            draft.add(new CampaignFact.CategoriesSet(
                    weighing.campaign(), weighing.categories(), weighing.undecided(), weighing.saidBy()));
        });
    }

    private static void weigh(Draft draft, CategoryWeight one, Set<String> named, String pointer) {
        if (!CODE.matcher(one.category()).matches()) {
            draft.refuse(Refusal.of("transfer.plan.category-code-wrong", "name", one.category())
                    .at(pointer + "/category"));
        }
        if (!named.add(one.category())) {
            draft.refuse(
                    Refusal.of("transfer.plan.twice", "name", one.category()).at(pointer + "/category"));
        }
        within(draft, one.weight(), 0, pointer + "/weight");
        within(draft, one.seats(), 1, pointer + "/seats");
        within(draft, one.escortsPerHundred(), 0, pointer + "/escortsPerHundred");
        within(draft, one.enrolMinutes(), 0, pointer + "/enrolMinutes");
    }

    private static void within(Draft draft, int value, int least, String pointer) {
        if (value < least || value > MOST) {
            draft.refuse(Refusal.of("transfer.plan.out-of-range", "value", value, "least", least, "most", MOST)
                    .at(pointer));
        }
    }

    private static void signed(Draft draft, String by, String pointer) {
        if (by.isBlank()) {
            draft.refuse(Refusal.of("transfer.plan.unsigned").at(pointer));
        }
    }

    public Decider deciding(Speaker speaker, Deciding deciding) {
        return desk.decide(speaker, draft -> {
            @Nullable Campaign campaign = desk.campaign(draft, deciding.campaign());
            CampaignFact.@Nullable CategoriesSet weights = campaign == null ? null : campaign.weights();
            if (campaign != null && weights == null) {
                draft.refuse(Refusal.of("transfer.plan.categories-not-weighed").at("/campaign"));
            }
            if (deciding.decided().isEmpty()) {
                draft.refuse(Refusal.of("transfer.nobody-named").at("/decided"));
            }
            Set<UUID> named = new HashSet<>();
            for (int i = 0;
                    campaign != null
                            && weights != null
                            && i < deciding.decided().size();
                    i++) {
                decide(draft, campaign, weights, deciding.decided().get(i), named, "/decided/" + i);
            }
            signed(draft, deciding.decidedBy(), "/decidedBy");
            if (!deciding.reviewOn().isAfter(LocalDate.ofInstant(draft.recorded(), ZoneOffset.UTC))) {
                draft.refuse(Refusal.of("transfer.plan.review-past", "day", deciding.reviewOn())
                        .at("/reviewOn"));
            }
            draft.add(new CampaignFact.CategoryDecided(
                    deciding.campaign(), deciding.decided(), deciding.decidedBy(), deciding.reviewOn()));
        });
    }

    private static void decide(
            Draft draft,
            Campaign campaign,
            CampaignFact.CategoriesSet weights,
            CampaignFact.Decided one,
            Set<UUID> named,
            String pointer) {
        @Nullable Person person = draft.person(one.person(), pointer + "/person");
        if (person != null && !named.add(person.id())) {
            Desk.refuse(draft, "transfer.named-twice", person, pointer);
        } else if (person != null && campaign.findNomination(person.id()).isEmpty()) {
            Desk.refuse(draft, "transfer.not-nominated", person, pointer);
        }
        if (weights.categories().stream().noneMatch(w -> w.category().equals(one.category()))) {
            draft.refuse(Refusal.of("transfer.plan.unknown-category", "name", one.category())
                    .at(pointer + "/category"));
        }
        if (one.reason().isBlank()) {
            draft.refuse(Refusal.of("transfer.reason-missing").at(pointer + "/reason"));
        }
    }
}
