package org.amana.transfer;

import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.planner.NoValidPlan;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Questions about a plan: what binds, why this person then, what may happen, how it stands to another. */
@PageController
@RequestMapping("/campaigns/{campaign}/plans")
final class PlanAskingPages {

    private final PlanBoards boards;
    private final PlanPersons persons;
    private final PlanWorths worths;
    private final StoryTables stories;
    private final Comparing comparing;
    private final Pages pages;

    PlanAskingPages(
            PlanBoards boards,
            PlanPersons persons,
            PlanWorths worths,
            StoryTables stories,
            Comparing comparing,
            Pages pages) {
        this.boards = boards;
        this.persons = persons;
        this.worths = worths;
        this.stories = stories;
        this.comparing = comparing;
        this.pages = pages;
    }

    @GetMapping("/{plan}/worth")
    @Needs(Right.PLAN_READ)
    ResponseEntity<byte[]> worth(@PathVariable UUID campaign, @PathVariable UUID plan, Viewer viewer, Frame frame) {
        PlanBoards.Opened opened = boards.open(viewer, campaign, plan, frame);
        return pages.show(
                frame, "transfer/plan-worth.jte", worths.of(opened.head(), opened.entry(), frame));
    }

    /** Why this person leaves then, and what another night would cost. */
    @GetMapping("/{plan}/persons/{person}")
    @Needs(Right.PLAN_READ)
    ResponseEntity<byte[]> person(
            @PathVariable UUID campaign,
            @PathVariable UUID plan,
            @PathVariable UUID person,
            Viewer viewer,
            Frame frame) {
        PlanBoards.Opened opened = boards.open(viewer, campaign, plan, frame);
        return pages.show(
                frame,
                "transfer/plan-person.jte",
                persons.person(viewer, opened.head(), opened.entry(), person, frame));
    }

    /** The table itself comes after the page where a script runs, as plans are made for it. */
    @GetMapping("/{plan}/stories")
    @Needs(Right.PLAN_READ)
    ResponseEntity<byte[]> stories(
            @PathVariable UUID campaign,
            @PathVariable UUID plan,
            @RequestParam(defaultValue = "") List<String> story,
            Viewer viewer,
            Frame frame) {
        PlanBoards.Opened opened = boards.open(viewer, campaign, plan, frame);
        return pages.show(
                frame,
                "transfer/plan-stories.jte",
                stories.choices(viewer, opened.head(), opened.entry(), story, frame));
    }

    @GetMapping("/{plan}/stories/table")
    @Needs(Right.PLAN_READ)
    ResponseEntity<byte[]> storyTable(
            @PathVariable UUID campaign,
            @PathVariable UUID plan,
            @RequestParam(defaultValue = "") List<String> story,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Viewer viewer,
            Frame frame) {
        PlanBoards.Opened opened = boards.open(viewer, campaign, plan, frame);
        try {
            return pages.show(
                    frame,
                    part == null ? "transfer/plan-stories.jte" : "transfer/story-table.jte",
                    stories.table(viewer, opened.head(), opened.entry(), story, frame));
        } catch (NoValidPlan none) {
            throw RequestException.refused(MakingPlans.impossible(none));
        }
    }

    /** Two plans of a campaign beside each other. */
    @GetMapping("/compare")
    @Needs(Right.PLAN_READ)
    ResponseEntity<byte[]> compare(
            @PathVariable UUID campaign, @RequestParam UUID a, @RequestParam UUID b, Viewer viewer, Frame frame) {
        PlanBoards.Opened one = boards.open(viewer, campaign, a, frame);
        PlanBoards.Opened other = boards.open(viewer, campaign, b, frame);
        return pages.show(
                frame,
                "transfer/plan-compare.jte",
                comparing.of(
                        one.head(), one.entry(), other.head(), other.entry(), frame));
    }
}
