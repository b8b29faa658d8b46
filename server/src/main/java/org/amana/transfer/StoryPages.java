package org.amana.transfer;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Officers tell stories of their own beside a plan, and put them away. */
@PageController
@RequestMapping("/campaigns/{campaign}/plans/{plan}/stories")
final class StoryPages {

    private final TellingStories telling;
    private final Commands commands;
    private final PlatformClock clock;

    StoryPages(TellingStories telling, Commands commands, PlatformClock clock) {
        this.telling = telling;
        this.commands = commands;
        this.clock = clock;
    }

    private static ResponseEntity<byte[]> back(UUID campaign, UUID plan) {
        return Pages.then("/campaigns/" + campaign + "/plans/" + plan + "/stories");
    }

    /** The fields of a form are those of a trial, with a name and the nights. */
    @PostMapping
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<byte[]> tell(
            @PathVariable UUID campaign,
            @PathVariable UUID plan,
            @RequestParam MultiValueMap<String, String> fields,
            Caller caller) {
        LiftForm form = new LiftForm(fields, clock.now());
        TellingStories.Telling request = new TellingStories.Telling(
                campaign,
                form.id("story"),
                form.text("name"),
                Trying.trial(fields),
                day(form, "from"),
                day(form, "to"));
        commands.record(caller, form.body(), telling.telling(caller.speaker(), request));
        return back(campaign, plan);
    }

    private static @Nullable LocalDate day(LiftForm form, String field) {
        @Nullable String text = form.textOrNone(field);
        return text == null ? null : LiftForm.day(field, text);
    }

    @PostMapping("/{story}/put-away")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<byte[]> putAway(
            @PathVariable UUID campaign, @PathVariable UUID plan, @PathVariable UUID story, Caller caller) {
        TellingStories.PuttingAway request = new TellingStories.PuttingAway(campaign, story);
        commands.record(caller, request, telling.puttingAway(caller.speaker(), request));
        return back(campaign, plan);
    }
}
