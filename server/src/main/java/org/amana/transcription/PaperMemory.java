package org.amana.transcription;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.springframework.stereotype.Component;

/** Every paper that was brought; read on the writer's thread only. */
@Component
final class PaperMemory implements Memory {

    private final Map<UUID, Paper> papers = new HashMap<>();
    private final PaperRows rows = new PaperRows();

    @Override
    public void apply(Recorded<?> recorded, Rows out) {
        if (!(recorded.fact() instanceof PaperFact fact)) {
            return;
        }
        switch (fact) {
            case PaperFact.Brought brought -> {
                papers.put(brought.paper(), new Paper(brought, recorded.leaf()));
                rows.brought(brought, recorded, out);
            }
            case PaperFact.PaperRead read -> {
                known(read.paper()).read(recorded.header().speaker().user(), read.said());
                rows.read(read, recorded, out);
            }
            case PaperFact.PaperRecorded done -> known(done.paper()).recorded();
        }
        rows.state(known(fact.paper()), recorded, out);
    }

    private Paper known(UUID paper) {
        return find(paper)
                .orElseThrow(() -> new IllegalStateException("the journal reads " + paper + " before it was brought"));
    }

    Optional<Paper> find(UUID paper) {
        return Optional.ofNullable(papers.get(paper));
    }

    @Override
    public void clear() {
        papers.clear();
    }

    @Override
    public List<String> tables() {
        return PaperRows.TABLES;
    }
}
