package org.amana.planner.stories;

import java.util.List;
import org.amana.planner.Instance;
import org.amana.planner.shock.Shock;

/**
 * Something that may happen, with a name that an officer would use.
 *
 * @param name such as "the truce ends in night 9"
 * @param shocks what happens in it; none for what is expected
 */
public record Story(String name, List<Shock> shocks) {

    public Story {
        shocks = List.copyOf(shocks);
    }

    /** The operation in this story. */
    public Instance of(Instance instance) {
        Instance told = instance;
        for (Shock shock : shocks) {
            told = shock.on(told);
        }
        return told;
    }
}
