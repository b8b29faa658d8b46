package org.amana.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.json.OrEmpty;
import org.amana.register.Person;
import org.jspecify.annotations.Nullable;

/**
 * One person about to pass from one authority to another: what a gate looks at.
 *
 * @param sender party that answers now
 * @param receiver party that is to answer
 * @param originState ISO 3166-1 code of the state that the person leaves
 * @param receivingState ISO 3166-1 code of the state to which the person would come
 * @param destination code of the place of arrival
 * @param day planned day of departure, in the zone of the origin
 * @param companions everybody else on the same conveyance
 * @param together those from whom the person must not be parted
 * @param lift code of the lift; null while only nominated
 */
public record Crossing(
        Person person,
        UUID campaign,
        String sender,
        String receiver,
        String originState,
        String receivingState,
        String destination,
        Lane lane,
        LocalDate day,
        List<Person> companions,
        Set<UUID> together,
        @Nullable String lift,
        Moment moment,
        Instant now) {

    public Crossing {
        companions = OrEmpty.list(companions);
        together = Set.copyOf(together);
    }

    /** The subject under which duties of this crossing stand. */
    public String about() {
        return "campaign:" + campaign;
    }

    /** When the gates are run; a gate that passed once may fail later. */
    public enum Moment {
        NOMINATION,
        FREEZE,
        BOARDING,
        HANDOVER
    }
}
