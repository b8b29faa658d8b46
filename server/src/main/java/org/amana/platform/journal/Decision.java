package org.amana.platform.journal;

import java.util.List;

/** What became of a command: the facts that it brings about, or the reasons why not. */
public sealed interface Decision {

    record Accepted(List<? extends Fact> facts) implements Decision {
        public Accepted {
            facts = List.copyOf(facts);
        }
    }

    record Refused(List<Refusal> refusals) implements Decision {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    static Decision accept(List<? extends Fact> facts) {
        return new Accepted(facts);
    }

    static Decision accept(Fact... facts) {
        return new Accepted(List.of(facts));
    }

    static Decision refuse(Refusal... refusals) {
        return new Refused(List.of(refusals));
    }

    static Decision refuse(List<Refusal> refusals) {
        return new Refused(refusals);
    }
}
