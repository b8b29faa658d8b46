package org.amana.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Speaker;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.springframework.stereotype.Component;

/**
 * Records what two read alike: each act of the paper as a command of its own, under a key that follows from the paper, so that
 * whoever repeats it after a refusal or a cut repeats nothing.
 */
@Component
final class Carrying {

    private final Commands commands;
    private final Transcribing transcribing;
    private final PaperForms forms;

    Carrying(Commands commands, Transcribing transcribing, PaperForms forms) {
        this.commands = commands;
        this.transcribing = transcribing;
        this.forms = forms;
    }

    /** What the looks below found; an absent act is not an error. */
    private record Looked(Optional<PaperForm.Act> act) {}

    /** @return the acts that the paper held */
    List<String> record(Caller caller, UUID paper, String formCode) {
        Speaker speaker = caller.speaker();
        Transcribing.Recording request = new Transcribing.Recording(paper);
        Decision possible = commands.look(caller, transcribing.recording(speaker, request, List.of())::decide);
        if (possible instanceof Decision.Refused refused) {
            throw RequestException.refused(refused.refusals());
        }
        PaperForm form = forms.find(formCode).orElseThrow(RequestException::notFound);
        List<String> recorded = new ArrayList<>();
        for (String name : form.acts()) {
            Looked looked = commands.look(
                    caller,
                    now -> new Looked(transcribing.agreedOn(speaker, paper).flatMap(agreed -> form.act(name, agreed))));
            looked.act().ifPresent(act -> {
                commands.record(under(caller, paper + "/" + name), act.request(), act.decider());
                recorded.add(name);
            });
        }
        commands.record(caller, request, transcribing.recording(speaker, request, recorded));
        return recorded;
    }

    private static Caller under(Caller caller, String key) {
        return new Caller(caller.speaker(), key, caller.method(), caller.path());
    }
}
