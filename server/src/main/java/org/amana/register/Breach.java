package org.amana.register;

import java.time.Duration;

/**
 * What may be wrong and must be put right by somebody in time. A desk's own breaches implement this.
 *
 * @see Common for those that the register itself finds
 */
public interface Breach {

    Breach HISTORY_RESTATED = Common.HISTORY_RESTATED;

    /** Code of the words in the message files, {@code breach.desk.what}. */
    String code();

    /** How long its owner has. */
    Duration clock();

    /** The register's own. */
    enum Common implements Breach {
        COUNT_DIFFERS("breach.register.count-differs", 4),
        COUNTERS_DISAGREE("breach.register.counters-disagree", 2),
        PRESENT_NOT_ON_ROLL("breach.register.present-not-on-roll", 24),
        BASIS_NONE_SHOWN("breach.register.basis-none-shown", 72),
        NOT_PRODUCED("breach.register.not-produced", 24),
        HISTORY_RESTATED("breach.register.history-restated", 72),
        DEATH_TO_REPORT("breach.register.death-to-report", 24),
        REMAINS_UNTRACED("breach.register.remains-untraced", 72),
        TAG_MOVED("breach.register.tag-moved", 12),
        TRANSCRIBED_UNCONFIRMED("breach.register.transcribed-unconfirmed", 72);

        private final String code;
        private final Duration clock;

        Common(String code, int hours) {
            this.code = code;
            this.clock = Duration.ofHours(hours);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Duration clock() {
            return clock;
        }
    }
}
