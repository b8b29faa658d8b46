package org.amana.register;

import java.util.List;
import java.util.function.Predicate;
import org.amana.reference.Reference;

/** Which parties, places and mandates there are. Read on the writer's thread. */
public interface Directory {

    boolean hasParty(String code);

    boolean hasPlace(String code);

    boolean hasMandate(String code);

    /** Whether the scan of a paper is kept here, so that an act may cite it. */
    boolean hasScan(String sha256);

    /** Places that another desk knows of: a lift's conveyance is a place while it carries people. */
    interface MorePlaces {

        boolean hasPlace(String code);
    }

    /** What the reference has, the places of other desks, and the scans that are kept. */
    static Directory of(Reference reference, List<MorePlaces> more, Predicate<String> scans) {
        return new Directory() {
            @Override
            public boolean hasParty(String code) {
                return reference.findParty(code).isPresent();
            }

            @Override
            public boolean hasPlace(String code) {
                return reference.findPlace(code).isPresent() || more.stream().anyMatch(others -> others.hasPlace(code));
            }

            @Override
            public boolean hasMandate(String code) {
                return Account.NONE_SHOWN.equals(code)
                        || reference.findMandate(code).isPresent();
            }

            @Override
            public boolean hasScan(String sha256) {
                return scans.test(sha256);
            }
        };
    }

    /** For work on the register alone, where codes come from the program itself. */
    static Directory ofAnything() {
        return new Directory() {
            @Override
            public boolean hasParty(String code) {
                return !code.isBlank();
            }

            @Override
            public boolean hasPlace(String code) {
                return !code.isBlank();
            }

            @Override
            public boolean hasMandate(String code) {
                return !code.isBlank();
            }

            @Override
            public boolean hasScan(String sha256) {
                return !sha256.isBlank();
            }
        };
    }
}
