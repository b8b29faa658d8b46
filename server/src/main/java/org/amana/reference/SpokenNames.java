package org.amana.reference;

import org.amana.platform.pages.Names;
import org.amana.platform.web.Language;
import org.springframework.stereotype.Component;

/** What pages call places and parties. */
@Component
final class SpokenNames implements Names {

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
                .orElse(code);
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
