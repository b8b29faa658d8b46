package org.amana.demo.people;

/** How far a figure may be trusted, in the marks that the scenario files use. */
public enum Confidence {
    /** H: an official statement, or two independent agencies. */
    HIGH("H"),
    /** M: one credible outlet, or anonymous officials. */
    MEDIUM("M"),
    /** L: weak, relayed or disputed. */
    LOW("L"),
    /** K: general knowledge that no publication confirmed. */
    KNOWLEDGE("K"),
    /** D: computed from the published figures that the row names. */
    DERIVED("D"),
    /** No public figure exists; the scenario's author chose one and says why. */
    CHOSEN("chosen");

    private final String mark;

    Confidence(String mark) {
        this.mark = mark;
    }

    public String mark() {
        return mark;
    }

    /** True when somebody published the figure itself. */
    public boolean isPublic() {
        return this == HIGH || this == MEDIUM || this == LOW;
    }
}
