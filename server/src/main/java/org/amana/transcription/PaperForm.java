package org.amana.transcription;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Speaker;
import org.jspecify.annotations.Nullable;

/** A kind of paper on which somebody acts, by the desk whose acts they are. */
public interface PaperForm {

    /** Its code, by which facts and texts name it. */
    String code();

    /** Whose acts a paper about this holds; empty if there is nothing of that name. Asked on the writer's thread. */
    Set<String> parties(String about);

    /** What is printed on it and can be answered by pen; empty where the viewer may not know. */
    Optional<Sheet> sheet(Viewer viewer, String about);

    /** The acts that it can hold, in the order in which they are recorded. */
    List<String> acts();

    /**
     * One of these acts as a command, or empty if the paper says nothing of it, or it is recorded already. Asked on the writer's
     * thread, after the acts before it are durable.
     */
    Optional<Act> act(String act, Agreed agreed);

    /** @param request what is asked, as the desk's own endpoint takes it */
    record Act(Object request, Decider decider) {}

    /**
     * What two read alike.
     *
     * @param speaker who has it recorded
     * @param said answers by question
     */
    record Agreed(Speaker speaker, UUID paper, String about, String scan, Map<String, String> said) {

        @Nullable
        public String answer(String question) {
            return said.get(question);
        }

        /** An id that is the same however often the paper is recorded. */
        public UUID id(String what) {
            return UUID.nameUUIDFromBytes((paper + "/" + what).getBytes(StandardCharsets.UTF_8));
        }
    }
}
