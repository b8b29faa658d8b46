package org.amana.planner.why;

/**
 * One change, asked about by itself.
 *
 * @param supply what there is more or less of; {@link Supply#NIGHT} asks instead that one more person of a class leaves
 * @param where id of the vehicle, node, section or leg; empty for what belongs to the whole operation
 * @param night the night it is about
 * @param amount how much more, negative for less
 * @param category for {@link Supply#NIGHT}, of whom; else empty
 * @param gate for {@link Supply#NIGHT}, of whom; else empty
 */
public record WhatIf(Supply supply, String where, int night, double amount, String category, String gate) {

    /** One more or less of a supply on a night. */
    public static WhatIf more(Supply supply, String where, int night, double amount) {
        return new WhatIf(supply, where, night, amount, "", "");
    }

    /** One more person of a class leaves a place on a night than the plan for all would have. */
    public static WhatIf leave(String node, String category, String gate, int night) {
        return new WhatIf(Supply.NIGHT, node, night, 1, category, gate);
    }
}
