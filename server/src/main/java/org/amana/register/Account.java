package org.amana.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands in the books. An account of people at a place has a place, an authority in control and a mandate;
 * an <em>unaccounted</em> account has only the authority that still answers; an outside account has neither, but a
 * repatriation or an extradition names the party that received.
 *
 * <p>Written {@code held/sdf/ghwayran/none-shown}, {@code unaccounted/sdf}, {@code repatriated/iq-moj}, {@code died}.
 *
 * @param party authority in control, or the party received by
 * @param place code of the place or conveyance
 * @param mandate code of the legal basis, {@link #NONE_SHOWN} if none was shown
 */
public record Account(
        AccountKind kind,
        @Nullable String party,
        @Nullable String place,
        @Nullable String mandate) {

    /** A basis is claimed and none was shown: loud, and clocked. */
    public static final String NONE_SHOWN = "none-shown";

    public static final Account NOT_YET_ON_ROLL = outside(AccountKind.NOT_YET_ON_ROLL);

    public Account {
        boolean placed = kind.atPlace();
        boolean fits = placed
                ? party != null && place != null && mandate != null
                : place == null && mandate == null && (party != null || kind != AccountKind.UNACCOUNTED);
        if (!fits) {
            throw new IllegalArgumentException("an account of kind %s cannot have party %s, place %s, mandate %s"
                    .formatted(kind.word(), party, place, mandate));
        }
    }

    public static Account held(String authority, String place, String mandate) {
        return new Account(AccountKind.HELD, authority, place, mandate);
    }

    public static Account unaccounted(String authority) {
        return new Account(AccountKind.UNACCOUNTED, authority, null, null);
    }

    public static Account outside(AccountKind kind) {
        return new Account(kind, null, null, null);
    }

    /** The authority that answers for people who stand here, if any does. */
    public @Nullable String authority() {
        return kind.answeredFor() ? party : null;
    }

    public boolean sameAuthority(Account other) {
        return authority() != null && Objects.equals(authority(), other.authority());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the kind is unknown or parts are missing or too many
     */
    @JsonCreator
    public static Account parse(String code) {
        List<String> parts = List.of(code.split("/", -1));
        AccountKind kind = Arrays.stream(AccountKind.values())
                .filter(k -> k.word().equals(parts.getFirst()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of account is called " + parts.getFirst()));
        if (parts.size() != 1 && parts.size() != 2 && parts.size() != 4) {
            throw new IllegalArgumentException(
                    code + " is not an account: kind, kind/party, or kind/party/place/mandate");
        }
        return new Account(
                kind,
                parts.size() > 1 ? parts.get(1) : null,
                parts.size() > 2 ? parts.get(2) : null,
                parts.size() > 2 ? parts.get(3) : null);
    }

    @JsonValue
    public String code() {
        if (place != null) {
            return kind.word() + "/" + party + "/" + place + "/" + mandate;
        }
        return party == null ? kind.word() : kind.word() + "/" + party;
    }

    @Override
    public String toString() {
        return code();
    }
}
