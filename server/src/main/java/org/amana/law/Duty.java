package org.amana.law;

import java.time.Duration;

/**
 * What is owed to a person held, by when, and under which rule. The clock runs from the trigger; it is a default of this
 * catalogue, not of the instrument, where the instrument says only "promptly". Rules of the Geneva Conventions are applied by
 * analogy.
 */
public enum Duty {
    /** In time to pack and to tell the family. */
    TOLD_OF_DESTINATION("GC III 48; GC IV 128", Trigger.TRANSFER_DECIDED, 24, true),
    KIN_NOTIFIED("Mandela 68; Body of Principles 16; GC III 70", Trigger.TRANSFER_DECIDED, 168, true),
    /** Owed even where disclosure could harm: nothing silences the central agency. */
    CENTRAL_AGENCY_NOTIFIED("GC IV 136, 137; GC III 122", Trigger.TRANSFER_DECIDED, 168, false),
    CONSULATE_TOLD("VCCR 36; ICPPED 17 (2) (d)", Trigger.TRANSFER_DECIDED, 168, true),
    /** On the same lift, or by a dated promise: a waiver with its expiry. */
    PROPERTY_READY("GC III 18, 48; GC IV 139; Mandela 67", Trigger.TRANSFER_DECIDED, 24, true),
    MEDICAL_FILE_READY("Mandela 26 (2), 30", Trigger.TRANSFER_DECIDED, 24, true),
    LEGAL_BASIS_SHOWN("ICPPED 17 (3) (c); Mandela 7", Trigger.ADMISSION, 72, false),
    REASONS_GIVEN("AP I 75 (3); ICCPR 9 (2); Mandela 119", Trigger.ADMISSION, 24, true),
    MEDICAL_EXAMINATION("Mandela 30", Trigger.ARRIVAL, 24, false),
    /** The assessment that was missing when two people let the person go. */
    POST_ARRIVAL_ASSESSMENT("CAT 3; ICPPED 16; GC III 12 (3)", Trigger.GATE_OVERRIDDEN, 72, false),
    INDEPENDENT_DEATH_REPORT("Mandela 71 (1)", Trigger.DEATH, 24, false),
    KIN_TOLD_OF_DEATH("Mandela 69", Trigger.DEATH, 24, false);

    /** What starts the clock. */
    public enum Trigger {
        ADMISSION,
        TRANSFER_DECIDED,
        ARRIVAL,
        GATE_OVERRIDDEN,
        DEATH
    }

    private final String source;
    private final Trigger trigger;
    private final Duration clock;
    private final boolean waivable;

    Duty(String source, Trigger trigger, int hours, boolean waivable) {
        this.source = source;
        this.trigger = trigger;
        this.clock = Duration.ofHours(hours);
        this.waivable = waivable;
    }

    /** The articles that it rests on. */
    public String source() {
        return source;
    }

    public Trigger trigger() {
        return trigger;
    }

    /** How long after the trigger it is due. */
    public Duration clock() {
        return clock;
    }

    /** Whether two people may waive it for a time, with a reason. */
    public boolean waivable() {
        return waivable;
    }
}
