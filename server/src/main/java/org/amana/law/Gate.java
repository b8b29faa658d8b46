package org.amana.law;

/**
 * A condition that somebody must meet before being moved. Gates of all desks are run together, at nomination, freeze, boarding
 * and handover; a desk adds one by implementing this as a component.
 *
 * <p>Called on the writer's thread: a gate reads memory and nothing else.
 */
public interface Gate {

    /** Name of the gate, as it stands in overrides; never change it. */
    String name();

    GateResult check(Crossing crossing);
}
