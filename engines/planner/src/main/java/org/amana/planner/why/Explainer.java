package org.amana.planner.why;

import java.util.List;
import org.amana.planner.Instance;

/** Answers why. One question at a time. */
public interface Explainer {

    /** What binds and what everything is worth; the instance stays loaded for {@link #ask}. */
    Explanation explain(Instance instance);

    /**
     * What each change, made alone, would add to the bound of the instance explained last; negative if it saves, not a number
     * where it cannot be made.
     */
    List<Double> ask(List<WhatIf> questions);
}
