package org.amana.transfer;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.Uuids;
import org.amana.register.Account;
import org.amana.register.Cause;
import org.amana.register.Draft;
import org.amana.register.HandoverFact;
import org.amana.register.Person;
import org.jspecify.annotations.Nullable;

/** Where a party carries its own people nothing is handed over: they change place, and the same authority answers. */
final class OwnCarriage {

    private OwnCarriage() {}

    static void move(
            Draft draft, Lift lift, List<HandoverFact.Line> lines, Occurred occurred, UnaryOperator<Account> to) {
        UUID movement = Uuids.next();
        for (int i = 0; i < lines.size(); i++) {
            String pointer = "/lines/" + i;
            HandoverFact.Line line = lines.get(i);
            @Nullable Person person = draft.person(line.person(), pointer);
            if (person == null || line.verdict() != HandoverFact.Verdict.ACCEPTED) {
                continue;
            }
            if (!person.account().kind().atPlace()) {
                Desk.refuse(draft, "transfer.in-nobodys-hands", person, pointer, "account", person.account());
            } else {
                draft.move(
                        person,
                        Draft.Move.of(movement, to.apply(person.account()), Cause.RELOCATION, occurred)
                                .citing("lift:" + lift.code()),
                        pointer);
            }
        }
    }
}
