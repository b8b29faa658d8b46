package org.amana.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final TestServer SERVER = TestServer.get();

    @Test
    void whoSignedInIsKnownUntilTheySignOut() {
        AmanaClient registrar = SERVER.as(Role.RECEIVING_REGISTRAR, "iq-moj");
        AmanaClient again = SERVER.nobody().signIn("receiving-registrar.iq-moj", TestServer.PASSWORD);

        assertThat(again.get("/api/v1/session", Map.class)).containsEntry("party", "iq-moj");
        again.delete("/api/v1/session");

        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> again.get("/api/v1/session", Map.class))
                .matches(p -> p.status() == 401);
        assertThat(registrar.get("/api/v1/session", Map.class)).containsEntry("party", "iq-moj");
    }
}
