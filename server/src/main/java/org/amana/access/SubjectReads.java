package org.amana.access;

import java.util.List;
import java.util.stream.Stream;
import org.amana.platform.journal.Fact;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Asks every desk what a fact is about, each under its own right and the viewer's scope. What is told is logged. */
@Component
public final class SubjectReads {

    private final Access access;
    private final Reads reads;
    private final ReadLog log;
    private final List<LeafSubjects> desks;

    SubjectReads(Access access, Reads reads, ReadLog log, List<LeafSubjects> desks) {
        this.access = access;
        this.reads = reads;
        this.log = log;
        this.desks = List.copyOf(desks);
    }

    /**
     * What the fact is about, as far as the viewer may see it.
     *
     * @param leaf where the fact stands, for the read log
     */
    public List<LeafSubjects.Subject> of(long leaf, Fact fact, Viewer viewer) {
        return desks.stream().flatMap(desk -> told(desk, leaf, fact, viewer)).toList();
    }

    private Stream<LeafSubjects.Subject> told(LeafSubjects desk, long leaf, Fact fact, Viewer viewer) {
        if (!(access.decide(viewer, desk.right()) instanceof Access.Allowed allowed) || !log.takes()) {
            return Stream.of();
        }
        List<LeafSubjects.Subject> told = reads.as(viewer.under(allowed.scope()), database -> desk.of(database, fact));
        if (!told.isEmpty()) {
            log.append(new ReadLog.Line(viewer, desk.right(), "leaf:" + leaf, null, HttpStatus.OK.value(), false));
        }
        return told.stream();
    }
}
