package org.amana.transfer;

import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may happen to a campaign, as its officers tell it. */
@RestController
@RequestMapping("/api/v1/campaigns")
final class StoryApi {

    private final Commands commands;
    private final TellingStories telling;
    private final StoryReads reads;

    StoryApi(Commands commands, TellingStories telling, StoryReads reads) {
        this.commands = commands;
        this.telling = telling;
        this.reads = reads;
    }

    @PostMapping("/stories")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<Said> tell(@RequestBody TellingStories.Telling request, Caller caller) {
        return commands.create(caller, request, telling.telling(caller.speaker(), request), Said::of);
    }

    @PostMapping("/stories/put-away")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<Said> putAway(@RequestBody TellingStories.PuttingAway request, Caller caller) {
        return commands.create(caller, request, telling.puttingAway(caller.speaker(), request), Said::of);
    }

    /** Those that stand, in the order in which they were told. */
    @GetMapping("/{campaign}/stories")
    @Needs(Right.PLAN_READ)
    List<StoryReads.Told> stories(@PathVariable UUID campaign, Viewer viewer) {
        return reads.told(viewer, campaign);
    }
}
