package org.amana.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amana.intake.LinkingRecords;
import org.amana.planner.json.BadInput;
import org.amana.planner.json.PlannerJson;
import org.amana.platform.journal.FactCodec;
import org.amana.platform.json.CanonicalJson;
import org.amana.platform.server.Desks;
import org.amana.platform.web.StrictJson;
import org.amana.register.Counting;
import org.amana.register.EnteringPersons;
import org.amana.register.HandingOver;
import org.amana.register.MovingPersons;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** JSON from outside: bodies of requests, facts of a journal that was kept elsewhere, instances for the planner. */
class JsonFuzzTest {

    private static final List<Class<?>> BODIES = List.of(
            EnteringPersons.Request.class,
            MovingPersons.Request.class,
            HandingOver.Offer.class,
            HandingOver.Answer.class,
            Counting.Request.class,
            LinkingRecords.Proposal.class);

    private static final JsonMapper STRICT = strict();
    private static final FactCodec CODEC = Desks.all().codec();

    private static JsonMapper strict() {
        JsonMapper.Builder json = JsonMapper.builder();
        StrictJson.apply(json);
        return json.build();
    }

    /** The first byte says which body it pretends to be. */
    @FuzzTest(maxDuration = "60s")
    void body(byte[] bytes) {
        if (bytes.length > 0) {
            Class<?> body = BODIES.get(Byte.toUnsignedInt(bytes[0]) % BODIES.size());
            try {
                STRICT.readValue(bytes, 1, bytes.length - 1, body);
            } catch (JacksonException documented) {
                // Answered as a malformed request.
            }
        }
    }

    /** The first line says which kind it is kept as. What can be read is written again in the one canonical form. */
    @FuzzTest(maxDuration = "60s")
    void fact(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int line = text.indexOf('\n');
        if (line >= 0) {
            try {
                byte[] fact = text.substring(line + 1).getBytes(StandardCharsets.UTF_8);
                CanonicalJson.bytes(
                        CODEC.decode(7, text.substring(0, line), fact).fact());
            } catch (FactCodec.UnreadableFact documented) {
                // The leaf is named.
            }
        }
    }

    @FuzzTest(maxDuration = "60s")
    void plannerInstance(byte[] bytes) {
        try {
            PlannerJson.instance("fuzz", new String(bytes, StandardCharsets.UTF_8));
        } catch (BadInput documented) {
            // With every problem found.
        }
    }

    @FuzzTest(maxDuration = "60s")
    void plannerPlan(byte[] bytes) {
        try {
            PlannerJson.plan("fuzz", new String(bytes, StandardCharsets.UTF_8));
        } catch (BadInput documented) {
            // With every problem found.
        }
    }
}
