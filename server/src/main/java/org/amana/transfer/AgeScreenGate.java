package org.amana.transfer;

import org.amana.law.Crossing;
import org.amana.law.Gate;
import org.amana.law.GateResult;
import org.amana.law.Lane;
import org.amana.register.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Nobody who may be a child on the day of departure, and nobody not age-screened, travels among unrelated adults (CRC 37 (c)). No override. */
@Component
final class AgeScreenGate implements Gate {

    @Override
    public String name() {
        return "age-screen";
    }

    @Override
    public GateResult check(Crossing crossing) {
        Person.AgeBounds age = crossing.person().age();
        boolean child = age != null && age.mayBeChildOn(crossing.day());
        return switch (crossing.lane()) {
            case ADULT -> adult(age, child);
            case CHILD -> ofChildren(age, child);
            case FAMILY -> family(crossing, age, child);
        };
    }

    private GateResult adult(Person.@Nullable AgeBounds age, boolean child) {
        if (age == null) {
            return GateResult.never(this, "not-screened").with("lane", Lane.CHILD);
        }
        return child ? GateResult.never(this, "may-be-child").with("lane", Lane.CHILD) : GateResult.pass(this);
    }

    private GateResult ofChildren(Person.@Nullable AgeBounds age, boolean child) {
        if (age == null) {
            return GateResult.warn(this, "not-screened-among-children");
        }
        return child ? GateResult.pass(this) : GateResult.never(this, "adult-among-children");
    }

    private GateResult family(Crossing crossing, Person.@Nullable AgeBounds age, boolean child) {
        boolean alone = crossing.together().isEmpty();
        if (alone && age == null) {
            return GateResult.never(this, "not-screened").with("lane", Lane.CHILD);
        }
        return alone && child
                ? GateResult.never(this, "child-without-family").with("lane", Lane.CHILD)
                : GateResult.pass(this);
    }
}
