package org.amana.reference;

import java.util.Locale;
import java.util.regex.Pattern;
import org.amana.platform.pages.Names;
import org.amana.platform.web.Language;
import org.springframework.stereotype.Component;

/** What pages call places and parties. */
@Component
final class SpokenNames implements Names {

    /** A lift is a place only while it carries people, under its own code in small letters. */
    private static final Pattern LIFT = Pattern.compile("[a-z][a-z0-9-]*[0-9][a-z0-9-]*");

    private final Reference reference;

    SpokenNames(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String place(Language language, String code) {
        return reference
                .findPlace(code)
                .map(p ->
                        language == Language.ARABIC ? p.names().ar() : p.names().en())
                .orElseGet(() -> LIFT.matcher(code).matches() ? code.toUpperCase(Locale.ROOT) : code);
    }

    @Override
    public boolean moves(String place) {
        return reference
                .findPlace(place)
                .map(known -> known.kind() == PlaceKind.CONVEYANCE)
                .orElseGet(() -> LIFT.matcher(place).matches());
    }

    @Override
    public String party(Language language, String code) {
        return reference
                .findParty(code)
                .map(p ->
                        language == Language.ARABIC ? p.names().ar() : p.names().en())
                .orElse(code);
    }
}
