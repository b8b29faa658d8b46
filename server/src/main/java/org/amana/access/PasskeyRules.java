package org.amana.access;

import java.util.UUID;
import org.amana.access.AccessFact.PasskeyRegistered;
import org.amana.access.AccessFact.PasskeyRemoved;
import org.amana.access.AccessFact.PasskeyUsed;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what becomes of keys; on the writer's thread. That a signature is right was checked before. */
@Component
final class PasskeyRules {

    static final int LONGEST_LABEL = 60;
    static final int MOST_KEYS = 10;

    private final Users users;

    PasskeyRules(Users users) {
        this.users = users;
    }

    Decision register(PasskeyRegistered key) {
        if (!isOpen(key.user())) {
            return Decision.refuse(Refusal.of("access.unknown-user", "user", key.user()));
        }
        if (key.label().isBlank() || key.label().length() > LONGEST_LABEL) {
            return Decision.refuse(
                    Refusal.of("access.passkey-label", "longest", LONGEST_LABEL).at("/label"));
        }
        if (users.keyring().findByCredential(key.credential()).isPresent()) {
            return Decision.refuse(Refusal.of("access.passkey-taken"));
        }
        return users.keyring().countOf(key.user()) >= MOST_KEYS
                ? Decision.refuse(Refusal.of("access.passkeys-many", "most", MOST_KEYS))
                : Decision.accept(key);
    }

    /** A device that counts never counts back; one that does was copied, and then nobody knows who signs. */
    Decision use(String credential, long signatures) {
        Keyring.@Nullable Key key = users.keyring().findByCredential(credential).orElse(null);
        if (key == null || !isOpen(key.user())) {
            return Decision.refuse(Refusal.of("access.passkey-not-believed"));
        }
        boolean counts = signatures != 0 || key.signatures() != 0;
        return counts && signatures <= key.signatures()
                ? Decision.refuse(Refusal.of("access.passkey-counted-back"))
                : Decision.accept(new PasskeyUsed(key.id(), signatures));
    }

    Decision remove(UUID passkey, UUID by) {
        return users.keyring()
                .find(passkey)
                .filter(key -> key.user().equals(by))
                .map(key -> Decision.accept(new PasskeyRemoved(passkey)))
                .orElseGet(() -> Decision.refuse(Refusal.of("access.unknown-passkey", "passkey", passkey)));
    }

    private boolean isOpen(UUID user) {
        return users.find(user).filter(known -> !known.closed()).isPresent();
    }
}
