package org.amana.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.law.Crossing;
import org.amana.law.Duty;
import org.amana.law.GateResult;
import org.amana.law.Lane;
import org.amana.law.Obligations;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.OrEmpty;
import org.amana.platform.time.Occurred;
import org.amana.register.Draft;
import org.amana.register.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why people are to be moved, who weighed it, and whom it is about. */
@Component
public final class Campaigns {

    /** See {@link CampaignFact.Opened}. */
    public record Opening(
            UUID campaign,
            String name,
            String objective,
            String authority,
            @Nullable String document,
            String requester,
            @Nullable String legalReview,
            String originState,
            String receivingState,
            String endState,
            @Nullable List<String> custodians) {}

    public record Comparing(
            UUID campaign,
            List<CampaignFact.Weighed> options,
            CampaignFact.Option chosen,
            String saidBy,
            Occurred occurred) {}

    /** @param day planned day of departure, in the zone of the origin */
    public record Nominating(UUID campaign, String receiver, LocalDate day, List<Nominee> nominees) {}

    public record Nominee(
            UUID person,
            String destination,
            Lane lane,
            @Nullable List<UUID> together) {}

    public record Withdrawing(UUID campaign, List<UUID> persons, String reason) {}

    /** Runs the gates again on people nominated; changes nothing else. */
    public record Checking(UUID campaign, List<UUID> persons) {}

    private static final int WORST = 4;
    private static final List<Duty> OWED = List.of(
            Duty.TOLD_OF_DESTINATION,
            Duty.KIN_NOTIFIED,
            Duty.CENTRAL_AGENCY_NOTIFIED,
            Duty.PROPERTY_READY,
            Duty.MEDICAL_FILE_READY);

    private final Desk desk;
    private final TransferMemory memory;
    private final Gates gates;
    private final Obligations obligations;

    Campaigns(Desk desk, TransferMemory memory, Gates gates, Obligations obligations) {
        this.desk = desk;
        this.memory = memory;
        this.gates = gates;
        this.obligations = obligations;
    }

    public Decider opening(Speaker speaker, Opening opening) {
        return desk.decide(speaker, draft -> {
            if (memory.findCampaign(opening.campaign()).isPresent()) {
                draft.refuse(Refusal.of("transfer.campaign-known", "campaign", opening.campaign())
                        .at("/campaign"));
            }
            if (opening.objective().isBlank() || opening.endState().isBlank()) {
                draft.refuse(Refusal.of("transfer.objective-missing").at("/objective"));
            }
            draft.add(new CampaignFact.Opened(
                    opening.campaign(),
                    opening.name(),
                    opening.objective(),
                    opening.authority(),
                    opening.document(),
                    opening.requester(),
                    opening.legalReview(),
                    opening.originState(),
                    opening.receivingState(),
                    opening.endState(),
                    OrEmpty.list(opening.custodians())));
        });
    }

    public Decider comparing(Speaker speaker, Comparing comparing) {
        return desk.decide(speaker, draft -> {
            @Nullable Campaign campaign = desk.campaign(draft, comparing.campaign());
            if (campaign != null) {
                desk.spokenBy(draft, speaker.party(), List.of(campaign.opened().authority()));
            }
            draft.plausible(comparing.occurred(), "/occurred");
            Set<CampaignFact.Option> named = EnumSet.noneOf(CampaignFact.Option.class);
            for (int i = 0; i < comparing.options().size(); i++) {
                CampaignFact.Weighed one = comparing.options().get(i);
                named.add(one.option());
                if (outside(one.dangerToHeld()) || outside(one.dangerByEscape())) {
                    draft.refuse(Refusal.of("transfer.danger-off-scale", "worst", WORST)
                            .at("/options/" + i));
                }
                if (one.toHeldBecause().isBlank() || one.byEscapeBecause().isBlank()) {
                    draft.refuse(Refusal.of("transfer.reason-missing").at("/options/" + i));
                }
            }
            if (named.size() != CampaignFact.Option.values().length
                    || comparing.options().size() != named.size()) {
                draft.refuse(Refusal.of("transfer.four-options").at("/options"));
            }
            draft.add(new CampaignFact.Compared(
                    comparing.campaign(),
                    comparing.options(),
                    comparing.chosen(),
                    comparing.saidBy(),
                    comparing.occurred()));
        });
    }

    private static boolean outside(int danger) {
        return danger < 0 || danger > WORST;
    }

    /** Refuses unless the speaker speaks for the authority of the campaign, or for the custodian who answers for the person. */
    private static boolean answersFor(Draft draft, Campaign campaign, Person person, String pointer) {
        String party = draft.speaker().party();
        @Nullable String custodian = person.account().authority();
        String authority = campaign.opened().authority();
        if (party.equals(authority) || party.equals(custodian)) {
            return true;
        }
        Desk.refuse(draft, "transfer.not-yours-to-nominate", person, pointer, "party", party, "authority", authority);
        return false;
    }

    /** Nominates people, starts what is owed to them before they leave, and says what stands in each one's way. */
    public Decider nominating(Speaker speaker, Nominating nominating) {
        return desk.decide(speaker, draft -> nominate(draft, nominating));
    }

    private void nominate(Draft draft, Nominating nominating) {
        @Nullable Campaign campaign = desk.campaign(draft, nominating.campaign());
        if (nominating.nominees().isEmpty()) {
            draft.refuse(Refusal.of("transfer.nobody-named").at("/nominees"));
        }
        List<CampaignFact.Nominee> nominees = new ArrayList<>();
        List<UUID> fresh = new ArrayList<>();
        List<CampaignFact.Findings> findings = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < nominating.nominees().size(); i++) {
            Nominee one = nominating.nominees().get(i);
            @Nullable Person person = draft.person(one.person(), "/nominees/" + i + "/person");
            if (campaign == null
                    || person == null
                    || !nominable(draft, person, named, "/nominees/" + i)
                    || !answersFor(draft, campaign, person, "/nominees/" + i)) {
                continue;
            }
            CampaignFact.Nominee nominee =
                    new CampaignFact.Nominee(one.person(), one.destination(), one.lane(), OrEmpty.list(one.together()));
            nominees.add(nominee);
            if (campaign.lastNomination(one.person()).isEmpty()) {
                fresh.add(one.person());
            }
            findings(draft, campaign, person, nominating, nominee, findings);
        }
        if (draft.refused()) {
            return;
        }
        draft.add(new CampaignFact.Nominated(nominating.campaign(), nominating.receiver(), nominating.day(), nominees));
        if (!fresh.isEmpty()) {
            obligations.raise(
                    draft, "campaign:" + nominating.campaign(), draft.speaker().party(), OWED, fresh);
        }
        if (!findings.isEmpty()) {
            draft.add(new CampaignFact.GatesRun(nominating.campaign(), null, Crossing.Moment.NOMINATION, findings));
        }
    }

    private void findings(
            Draft draft,
            Campaign campaign,
            Person person,
            Nominating nominating,
            CampaignFact.Nominee nominee,
            List<CampaignFact.Findings> findings) {
        Campaign.Nomination nomination =
                new Campaign.Nomination(nominee, nominating.receiver(), nominating.day(), draft.recorded(), null);
        List<GateResult> results = gates.notPassed(gates.nominated(draft, campaign, person, nomination));
        if (!results.isEmpty()) {
            findings.add(new CampaignFact.Findings(person.id(), results));
        }
    }

    private static boolean nominable(Draft draft, Person person, Set<UUID> named, String pointer) {
        if (!named.add(person.id())) {
            Desk.refuse(draft, "transfer.named-twice", person, pointer);
            return false;
        }
        if (!person.account().kind().atPlace()) {
            Desk.refuse(draft, "transfer.in-nobodys-hands", person, pointer, "account", person.account());
            return false;
        }
        return true;
    }

    public Decider withdrawing(Speaker speaker, Withdrawing withdrawing) {
        return desk.decide(speaker, draft -> {
            @Nullable Campaign campaign = desk.campaign(draft, withdrawing.campaign());
            if (withdrawing.reason().isBlank()) {
                draft.refuse(Refusal.of("transfer.reason-missing").at("/reason"));
            }
            for (int i = 0; campaign != null && i < withdrawing.persons().size(); i++) {
                String pointer = "/persons/" + i;
                @Nullable Person person = draft.person(withdrawing.persons().get(i), pointer);
                if (person != null && !answersFor(draft, campaign, person, pointer)) {
                    continue;
                }
                if (person != null && campaign.findNomination(person.id()).isEmpty()) {
                    Desk.refuse(draft, "transfer.not-nominated", person, pointer);
                } else if (person != null && memory.liftOf(person.id()).isPresent()) {
                    Desk.refuse(
                            draft,
                            "transfer.on-a-lift",
                            person,
                            pointer,
                            "lift",
                            memory.liftOf(person.id()).get());
                }
            }
            draft.add(new CampaignFact.Withdrawn(withdrawing.campaign(), withdrawing.persons(), withdrawing.reason()));
        });
    }

    public Decider checking(Speaker speaker, Checking checking) {
        return desk.decide(speaker, draft -> {
            @Nullable Campaign campaign = desk.campaign(draft, checking.campaign());
            List<CampaignFact.Findings> findings = new ArrayList<>();
            for (int i = 0; campaign != null && i < checking.persons().size(); i++) {
                String pointer = "/persons/" + i;
                @Nullable Person person = draft.person(checking.persons().get(i), pointer);
                if (person != null && !answersFor(draft, campaign, person, pointer)) {
                    continue;
                }
                Campaign.@Nullable Nomination nomination = person == null
                        ? null
                        : campaign.findNomination(person.id()).orElse(null);
                if (person != null && nomination == null) {
                    Desk.refuse(draft, "transfer.not-nominated", person, pointer);
                } else if (person != null && nomination != null) {
                    findings.add(new CampaignFact.Findings(
                            person.id(), gates.notPassed(gates.nominated(draft, campaign, person, nomination))));
                }
            }
            draft.add(new CampaignFact.GatesRun(checking.campaign(), null, Crossing.Moment.NOMINATION, findings));
        });
    }
}
