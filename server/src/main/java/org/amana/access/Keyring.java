package org.amana.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;

/** Keys as the writer remembers them: those that still open something. */
final class Keyring {

    private static final String COLUMNS = "passkey_id, user_id, label, credential, public_key, attestation, transports,"
            + " backup_eligible, backed_up, registered, signatures";
    private static final String USED = "update passkey set used = ?, signatures = ? where passkey_id = ?";
    private static final String REMOVED = "update passkey set removed = ? where passkey_id = ?";

    /** @param signatures the highest count that its device gave; 0 if it does not count */
    record Key(UUID id, UUID user, String credential, long signatures) {

        Key after(long count) {
            return new Key(id, user, credential, count);
        }
    }

    private final Map<UUID, Key> keys = new HashMap<>();
    private final Map<String, UUID> byCredential = new HashMap<>();

    void apply(AccessFact.OfPasskey fact, Recorded<?> recorded, Rows rows) {
        switch (fact) {
            case AccessFact.PasskeyRegistered registered -> {
                put(new Key(registered.passkey(), registered.user(), registered.credential(), registered.signatures()));
                add(registered, recorded, rows);
            }
            case AccessFact.PasskeyUsed used -> {
                find(used.passkey()).map(key -> key.after(used.signatures())).ifPresent(this::put);
                rows.run(USED, recorded.recorded(), used.signatures(), used.passkey());
            }
            case AccessFact.PasskeyRemoved removed -> {
                find(removed.passkey()).map(Key::credential).ifPresent(byCredential::remove);
                keys.remove(removed.passkey());
                rows.run(REMOVED, recorded.recorded(), removed.passkey());
            }
        }
    }

    private void put(Key key) {
        keys.put(key.id(), key);
        byCredential.put(key.credential(), key.id());
    }

    private static void add(AccessFact.PasskeyRegistered key, Recorded<?> recorded, Rows rows) {
        if (rows.wanted()) {
            rows.into("passkey", COLUMNS)
                    .row()
                    .uuid(key.passkey())
                    .uuid(key.user())
                    .text(key.label())
                    .text(key.credential())
                    .text(key.publicKey())
                    .text(key.attestation())
                    .texts(key.transports())
                    .bool(key.backupEligible())
                    .bool(key.backedUp())
                    .instant(recorded.recorded())
                    .int8(key.signatures());
        }
    }

    Optional<Key> find(UUID passkey) {
        return Optional.ofNullable(keys.get(passkey));
    }

    Optional<Key> findByCredential(String credential) {
        return Optional.ofNullable(byCredential.get(credential)).flatMap(this::find);
    }

    long countOf(UUID user) {
        return keys.values().stream().filter(key -> key.user().equals(user)).count();
    }

    void clear() {
        keys.clear();
        byCredential.clear();
    }
}
