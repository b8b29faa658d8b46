package org.amana.enrolment;

import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.amana.platform.journal.Listener;
import org.amana.platform.journal.Recorded;
import org.amana.platform.time.PlatformClock;
import org.amana.register.PersonFact;
import org.springframework.stereotype.Component;

/**
 * What must follow when something is durable: a key is destroyed, and whoever turns out to be a child is taken out of the gallery of
 * adults. Doing it again does no harm.
 */
@Component
final class GalleryWatch implements Listener {

    private final PrintKeys keys;
    private final Galleries galleries;
    private final PlatformClock clock;

    GalleryWatch(PrintKeys keys, Galleries galleries, PlatformClock clock) {
        this.keys = keys;
        this.galleries = galleries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "enrolment-gallery";
    }

    @Override
    public void on(List<Recorded<?>> facts, Connection transaction) {
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        for (Recorded<?> recorded : facts) {
            switch (recorded.fact()) {
                case EnrolmentFact.Erased erased -> erase(erased);
                case PersonFact.AgeDetermined age
                when age.latestBirth().plusYears(18).isAfter(today) ->
                    galleries.remove(EnrolmentFact.Purpose.IDENTITY, age.person());
                default -> {}
            }
        }
    }

    void erase(EnrolmentFact.Erased erased) {
        for (EnrolmentFact.Purpose purpose : EnrolmentFact.Purpose.values()) {
            galleries.remove(purpose, erased.person());
        }
        keys.destroy(erased.person(), erased.generation());
    }
}
