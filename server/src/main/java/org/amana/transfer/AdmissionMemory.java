package org.amana.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.law.LawFact;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.springframework.stereotype.Component;

/** The newest admission of each person in memory; read on the writer's thread only. */
@Component
final class AdmissionMemory implements Memory {

    private final Map<UUID, Admission> newest = new HashMap<>();
    private final AdmissionRows rows = new AdmissionRows();

    @Override
    public void apply(Recorded<?> recorded, Rows out) {
        switch (recorded.fact()) {
            case AdmissionFact.Opened opened -> opened.persons().forEach(person -> open(person, opened, recorded, out));
            case AdmissionFact.Done done -> {
                Admission admission = known(done.person());
                apply(admission, done);
                rows.standing(done.person(), admission, out);
                rows.said(done, recorded, out);
            }
            case LawFact.HealthScreened screened ->
                examined(screened, recorded.header().speaker().party(), out);
            default -> {}
        }
    }

    private void open(UUID person, AdmissionFact.Opened opened, Recorded<?> recorded, Rows out) {
        Admission admission = new Admission(opened, recorded.leaf());
        Optional.ofNullable(newest.put(person, admission)).ifPresent(earlier -> {
            earlier.receivedAgain();
            rows.standing(person, earlier, out);
        });
        rows.standing(person, admission, out);
    }

    /** Only the receiver's own clinic examines for its admission. */
    private void examined(LawFact.HealthScreened screened, String party, Rows out) {
        find(screened.person())
                .filter(admission -> admission.opened().party().equals(party))
                .ifPresent(admission -> {
                    admission.done(Admission.Part.HEALTH, screened.occurred().latest());
                    rows.standing(screened.person(), admission, out);
                });
    }

    private static void apply(Admission admission, AdmissionFact.Done done) {
        if (done.property() != null) {
            admission.done(Admission.Part.PROPERTY, done.occurred().latest());
        }
        if (done.reasons() != null) {
            admission.done(Admission.Part.REASONS, done.occurred().latest());
        }
        if (done.cell() != null) {
            admission.done(Admission.Part.CELL, done.occurred().latest());
        }
    }

    private Admission known(UUID person) {
        return find(person)
                .orElseThrow(
                        () -> new IllegalStateException("the journal admits " + person + " before receiving them"));
    }

    Optional<Admission> find(UUID person) {
        return Optional.ofNullable(newest.get(person));
    }

    @Override
    public void clear() {
        newest.clear();
    }

    @Override
    public List<String> tables() {
        return AdmissionRows.TABLES;
    }
}
