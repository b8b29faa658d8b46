package org.amana.biometrics.itl;

import java.util.List;

final class ItlChecker {
    ItlChecker(Transaction t) {
        this.t = t;
    }

    private final Transaction t;

    List<Finding> check() {
        return t.findings();
    }
}
