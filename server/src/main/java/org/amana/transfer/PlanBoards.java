package org.amana.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Access;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.planner.Category;
import org.amana.planner.Escorts;
import org.amana.planner.Mission;
import org.amana.platform.pages.Frame;
import org.amana.platform.web.RequestException;
import org.amana.transfer.pages.PlanBoardView;
import org.amana.transfer.plan.Outlook;
import org.amana.transfer.plan.Stated;
import org.springframework.stereotype.Component;

/** Lays a plan out as a board. */
@Component
final class PlanBoards {

    private static final double MILLION = 1_000_000;
    private static final double UNLIMITED = 1_000_000;
    private static final int OTHERS = 12;

    private final PlanBook book;
    private final PlanReads reads;
    private final CampaignReads campaigns;
    private final Access access;
    private final PlanWords words;

    PlanBoards(PlanBook book, PlanReads reads, CampaignReads campaigns, Access access, PlanWords words) {
        this.book = book;
        this.reads = reads;
        this.campaigns = campaigns;
        this.access = access;
        this.words = words;
    }

    /** The plan with all that it says, or {@code not found}. */
    PlanBook.Entry entry(Viewer viewer, UUID campaign, UUID plan, Frame frame) {
        return book.find(viewer, campaign, plan, frame.language()).orElseThrow(RequestException::notFound);
    }

    /** A plan that somebody opened: what is said above each of its pages, and all that it says. */
    record Opened(PlanBoardView.Head head, PlanBook.Entry entry) {}

    /** The plan for a page of it, or {@code not found}. */
    Opened open(Viewer viewer, UUID campaign, UUID plan, Frame frame) {
        PlanBook.Entry entry = entry(viewer, campaign, plan, frame);
        return new Opened(head(viewer, campaign, entry), entry);
    }

    PlanBoardView.Head head(Viewer viewer, UUID campaign, PlanBook.Entry entry) {
        PlanViews.Summary one = entry.summary();
        String engine = one.engine();
        int open = engine.indexOf(" (");
        boolean greedy = engine.startsWith("greedy");
        return new PlanBoardView.Head(
                campaign.toString(),
                campaigns
                        .campaign(viewer, campaign)
                        .map(whole -> whole.campaign().name())
                        .orElse(""),
                one.plan().toString(),
                one.receiver(),
                one.destination(),
                LiftPageReads.noon(one.firstNight()),
                one.knownAt(),
                one.recorded(),
                greedy ? "greedy" : engine.equals("plan so far") ? "so-far" : "solver",
                greedy ? open < 0 ? "" : engine.substring(open + 2, engine.length() - 1) : engine,
                one.stop(),
                one.objective() / MILLION,
                one.bound() == null ? null : one.bound() / MILLION,
                one.gap(),
                one.people(),
                one.moved(),
                one.people() - one.moved(),
                one.leftOut(),
                one.changed(),
                one.approvals() >= PlanState.APPROVALS,
                reads.inForce(viewer, campaign).filter(one.plan()::equals).isPresent(),
                one.leaf());
    }

    PlanBoardView board(Viewer viewer, UUID campaign, PlanBook.Entry entry, Frame frame) {
        Outlook outlook = entry.outlook();
        return new PlanBoardView(
                head(viewer, campaign, entry),
                nights(entry, frame.now()),
                outlook.places().stream()
                        .filter(PlanBoards::peopled)
                        .map(place -> place(place, frame.direction().equals("rtl")))
                        .toList(),
                (int) outlook.places().stream().filter(place -> !peopled(place)).count(),
                outlook.ways().stream()
                        .filter(Outlook.Way::used)
                        .map(way -> new PlanBoardView.Way(
                                way.leg(),
                                way.from(),
                                way.to(),
                                words.vehicle(way.vehicle(), frame),
                                loads(way, outlook.nights())))
                        .toList(),
                (int) outlook.ways().stream().filter(way -> !way.used()).count(),
                outlook.limits().stream()
                        .map(limit -> limit(limit, outlook.nights(), frame))
                        .toList(),
                sorties(entry, words, frame),
                entry.whole().leftOut().stream()
                        .map(one -> new PlanBoardView.LeftOut(one.reason(), one.message(), one.people()))
                        .toList(),
                entry.whole().approvals().stream()
                        .map(one -> new PlanBoardView.Approval(
                                one.party(), one.role(), one.approvedBy(), one.recorded(), one.leaf()))
                        .toList(),
                others(viewer, campaign, entry),
                may(viewer));
    }

    PlanBoardView.May may(Viewer viewer) {
        boolean plans = access.decide(viewer, Right.LIFT_PLAN) instanceof Access.Allowed;
        return new PlanBoardView.May(plans, plans, true);
    }

    static boolean peopled(Outlook.Place place) {
        return place.before() > 0 || place.left().stream().anyMatch(left -> left > 0);
    }

    static List<PlanBoardView.Night> nights(PlanBook.Entry entry, Instant now) {
        Outlook outlook = entry.outlook();
        List<PlanBoardView.Night> nights = new ArrayList<>();
        for (int night = 1; night <= outlook.nights(); night++) {
            nights.add(new PlanBoardView.Night(
                    night,
                    LiftPageReads.noon(entry.stated().day(night)),
                    outlook.left(night),
                    outlook.risk(night),
                    entry.stated().day(night).isBefore(now.atZone(Frame.HERE).toLocalDate())));
        }
        return nights;
    }

    private static PlanBoardView.Place place(Outlook.Place place, boolean mirrored) {
        return new PlanBoardView.Place(
                place.place(),
                place.hub(),
                place.before(),
                place.left(),
                place.risk(),
                place.after(),
                PlanCurve.of(place, mirrored));
    }

    private static List<PlanBoardView.Load> loads(Outlook.Way way, int nights) {
        List<PlanBoardView.Load> loads = new ArrayList<>();
        for (int i = 0; i < nights; i++) {
            loads.add(new PlanBoardView.Load(
                    way.sorties().get(i), way.people().get(i), way.most().get(i)));
        }
        return loads;
    }

    private PlanBoardView.Limit limit(Outlook.Limit limit, int nights, Frame frame) {
        List<PlanBoardView.Use> uses = new ArrayList<>();
        for (int night = 1; night <= nights; night++) {
            double most = limit.most().get(night - 1);
            uses.add(new PlanBoardView.Use(
                    limit.used().get(night - 1), most >= UNLIMITED ? null : most, limit.full(night)));
        }
        return new PlanBoardView.Limit(
                limit.supply() + ":" + limit.where(), words.limit(limit.supply().name(), limit.where(), frame), uses);
    }

    static List<PlanBoardView.Sortie> sorties(PlanBook.Entry entry, PlanWords words, Frame frame) {
        Stated stated = entry.stated();
        Map<String, Category> categories = new HashMap<>();
        entry.instance().categories().forEach(one -> categories.put(one.id(), one));
        // The plan that is counted was read from the same rows, in the same order.
        Iterator<Mission> missions = entry.plan().missions().iterator();
        return entry.whole().sorties().stream()
                .map(one -> {
                    Stated.Way way = way(stated, one.leg());
                    Escorts escorts = Escorts.of(categories, missions.next().load());
                    return new PlanBoardView.Sortie(
                            one.number(),
                            one.night(),
                            LiftPageReads.noon(stated.day(one.night())),
                            way.from(),
                            way.to(),
                            way.vehicle(),
                            words.vehicle(way.vehicle(), frame),
                            one.group(),
                            one.people(),
                            escorts.needed(),
                            shares(escorts),
                            one.lift());
                })
                .toList();
    }

    private static List<PlanBoardView.Share> shares(Escorts escorts) {
        return escorts.shares().stream()
                .map(share -> new PlanBoardView.Share(
                        share.category().substring(0, share.category().lastIndexOf('/')), share.escorts()))
                .toList();
    }

    static Stated.Way way(Stated stated, String leg) {
        return stated.legs().stream()
                .filter(way -> way.leg().equals(leg))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the plan has no leg " + leg));
    }

    private List<PlanBoardView.Other> others(Viewer viewer, UUID campaign, PlanBook.Entry entry) {
        return reads.plans(viewer, campaign).reversed().stream()
                .filter(one -> !one.plan().equals(entry.summary().plan()))
                .limit(OTHERS)
                .map(one -> new PlanBoardView.Other(
                        one.plan().toString(), LiftPageReads.noon(one.firstNight()), one.objective() / MILLION))
                .toList();
    }
}
