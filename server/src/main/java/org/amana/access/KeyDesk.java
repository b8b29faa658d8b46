package org.amana.access;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks devices to make keys and to sign with them, and believes what they answer or does not. A key stands for a password and
 * more, so the device must know its owner, by a PIN or a finger, each time.
 */
@Component
final class KeyDesk {

    /** What a browser hands to a device, as JSON, and the name under which the answer comes. */
    record Asked(String ceremony, Object options) {}

    /** Who signed in, with which key. */
    record Known(UUID user, UUID passkey) {}

    private record Answer<T>(String ceremony, @Nullable String label, T credential) {}

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final Site site;
    private final PasskeyUsers users;
    private final Passkeys keys;
    private final Ceremonies<PublicKeyCredentialCreationOptions> making = new Ceremonies<>(InstantSource.system());
    private final Ceremonies<PublicKeyCredentialRequestOptions> signing = new Ceremonies<>(InstantSource.system());
    private @Nullable WebAuthnRelyingPartyOperations operations;

    KeyDesk(Site site, PasskeyUsers users, Passkeys keys) {
        this.site = site;
        this.users = users;
        this.keys = keys;
    }

    /** Made when it is first needed: the port may be known only then. */
    private synchronized WebAuthnRelyingPartyOperations operations() {
        @Nullable WebAuthnRelyingPartyOperations known = operations;
        if (known == null) {
            var made = new Webauthn4JRelyingPartyOperations(
                    users,
                    keys,
                    PublicKeyCredentialRpEntity.builder()
                            .id(site.name())
                            .name("Amana")
                            .build(),
                    Set.of(site.origin()));
            made.setCustomizeCreationOptions(
                    options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                            .residentKey(ResidentKeyRequirement.REQUIRED)
                            .userVerification(UserVerificationRequirement.REQUIRED)
                            .build()));
            made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
            known = made;
            operations = made;
        }
        return known;
    }

    String askForKey(Viewer viewer) {
        var as = UsernamePasswordAuthenticationToken.authenticated(viewer.login(), null, List.of());
        PublicKeyCredentialCreationOptions options = operations()
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(as));
        return JSON.writeValueAsString(new Asked(making.begin(options), options));
    }

    /** @throws RequestException if the device's answer is not believed, or the key is refused */
    void add(Viewer viewer, String answer) {
        Answer<PublicKeyCredential<AuthenticatorAttestationResponse>> given = read(answer, new TypeReference<>() {});
        PublicKeyCredentialCreationOptions options = making.end(given.ceremony())
                .filter(asked -> asked.getUser().getId().equals(PasskeyUsers.handleOf(viewer.user())))
                .orElseThrow(KeyDesk::notBelieved);
        String label = given.label() == null ? "" : given.label().strip();
        believed(() -> operations()
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        options, new RelyingPartyPublicKey(given.credential(), label))));
    }

    String askForSignature() {
        // Nobody has signed in: no user is named, and so nobody learns who has a key.
        PublicKeyCredentialRequestOptions options = operations().createCredentialRequestOptions(() -> null);
        return JSON.writeValueAsString(new Asked(signing.begin(options), options));
    }

    /** @throws RequestException if the signature is not believed; it is not said why */
    Known signIn(String answer) {
        Answer<PublicKeyCredential<AuthenticatorAssertionResponse>> given = read(answer, new TypeReference<>() {});
        PublicKeyCredentialRequestOptions options =
                signing.end(given.ceremony()).orElseThrow(KeyDesk::notBelieved);
        UUID user = PasskeyUsers.userOf(believed(() ->
                        operations().authenticate(new RelyingPartyAuthenticationRequest(options, given.credential())))
                .getId());
        return new Known(user, keys.idOf(given.credential().getRawId()));
    }

    private static <T> T read(String answer, TypeReference<T> type) {
        try {
            return JSON.readValue(answer, type);
        } catch (JacksonException | IllegalArgumentException e) {
            throw RequestException.malformed(Refusal.of("request.malformed"));
        }
    }

    private static <T> T believed(Supplier<T> check) {
        try {
            return check.get();
        } catch (VerificationException | DataConversionException | IllegalArgumentException e) {
            throw notBelieved();
        }
    }

    private static RequestException notBelieved() {
        return RequestException.refused(List.of(Refusal.of("access.passkey-not-believed")));
    }
}
