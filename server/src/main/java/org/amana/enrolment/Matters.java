package org.amana.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Minutia;
import org.amana.biometrics.Template;
import org.amana.biometrics.match.Agreement;
import org.amana.enrolment.pages.MatterView;
import org.amana.register.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A case as an examiner sees it: two prints and what agrees in them; who they are of only when it is closed. */
@Component
final class Matters {

    /** A case as it is kept. */
    record Kept(
            UUID matter,
            UUID person,
            UUID other,
            String state,
            boolean byThird,
            Instant opened,
            @Nullable Instant closed,
            @Nullable String link,
            int score,
            int threshold,
            boolean took) {

        boolean open() {
            return state.equals("OPEN") || state.equals("THIRD");
        }
    }

    /** Which of the two prints of a pair. */
    enum Side {
        LEFT,
        RIGHT
    }

    private static final String MATTER = """
            select a.matter_id, a.person_id, a.other_id, a.state, a.by_third, a.opened, a.closed, a.link_id, a.score, i.threshold,
                exists (select 1 from encounter e where e.encounter_id = a.encounter_id and e.user_id = :user) as took
            from adjudication a join identification i on i.search_id = a.search_id where a.matter_id = :id
            """;
    private static final String SAID = """
            select user_id, conclusion, reason, recorded, leaf from conclusion where matter_id = :id
                and (:closed or user_id = :user) order by leaf
            """;
    private static final String SAMPLES = """
            select s.encounter_id, s.take, s.finger, e.generation, s.kept, s.kept_from, s.kept_length, s.picture, s.picture_from,
                s.picture_length
            from encounter_sample s join encounter e on e.encounter_id = s.encounter_id
            where s.person_id = :person and s.kept is not null order by s.leaf, s.finger
            """;
    private static final String PERSON =
            "select person_id, number, name_latin, name_arabic from person where person_id = :id";

    private static final int ARROW = 14;

    private final Reads reads;
    private final EnrolmentReads standing;
    private final SealedPrints sealed;
    private final OneToOne oneToOne = new OneToOne();

    Matters(Reads reads, EnrolmentReads standing, SealedPrints sealed) {
        this.reads = reads;
        this.standing = standing;
        this.sealed = sealed;
    }

    /** The case, if the viewer's party searched. */
    Optional<Kept> find(Viewer viewer, UUID matter) {
        return reads.as(
                viewer,
                db -> db.sql(MATTER)
                        .param("id", matter)
                        .param("user", viewer.user())
                        .query((row, n) -> kept(row))
                        .optional());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        boolean closed = row.getObject("closed") != null;
        return new Kept(
                row.getObject("matter_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("other_id", UUID.class),
                row.getString("state"),
                row.getBoolean("by_third"),
                EnrolmentReads.instant(row, "opened"),
                closed ? EnrolmentReads.instant(row, "closed") : null,
                row.getString("link_id"),
                row.getInt("score"),
                row.getInt("threshold"),
                row.getBoolean("took"));
    }

    /** @param chosen which pair of prints is looked at, from 0 */
    Optional<MatterView> view(Viewer viewer, UUID matter, int chosen) {
        return find(viewer, matter).map(kept -> reads.as(viewer, db -> view(db, viewer, kept, chosen)));
    }

    private MatterView view(JdbcClient db, Viewer viewer, Kept kept, int chosen) {
        List<MatterView.Said> said = said(db, viewer, kept);
        @Nullable
        String mine = said.stream()
                .filter(MatterView.Said::mine)
                .map(MatterView.Said::conclusion)
                .findFirst()
                .orElse(null);
        List<MatterView.Pair> pairs = pairs(kept, prints(db, kept.person()), prints(db, kept.other()));
        return new MatterView(
                kept.matter().toString(),
                kept.opened(),
                kept.score(),
                kept.threshold(),
                kept.state().equals("THIRD"),
                pairs,
                Math.clamp(chosen, 0, Math.max(0, pairs.size() - 1)),
                mine,
                kept.open() ? null : closed(db, viewer, kept, said),
                why(viewer, kept, mine),
                standing.next(viewer, kept.matter()).map(UUID::toString).orElse(null));
    }

    private @Nullable String why(Viewer viewer, Kept kept, @Nullable String mine) {
        if (!kept.open()) {
            return "CLOSED";
        }
        if (!standing.may(viewer, Right.ADJUDICATE)) {
            return "NO_RIGHT";
        }
        return kept.took() ? "TOOK" : mine != null ? "SAID" : null;
    }

    private static List<MatterView.Said> said(JdbcClient db, Viewer viewer, Kept kept) {
        return db.sql(SAID)
                .param("id", kept.matter())
                .param("closed", !kept.open())
                .param("user", viewer.user())
                .query((row, n) -> new MatterView.Said(
                        row.getString("conclusion"),
                        row.getString("reason"),
                        EnrolmentReads.instant(row, "recorded"),
                        row.getLong("leaf"),
                        viewer.user().equals(row.getObject("user_id", UUID.class))))
                .list();
    }

    private MatterView.Closed closed(JdbcClient db, Viewer viewer, Kept kept, List<MatterView.Said> said) {
        return new MatterView.Closed(
                kept.state(),
                kept.byThird(),
                kept.closed() == null ? kept.opened() : kept.closed(),
                person(db, kept.person()),
                person(db, kept.other()),
                said,
                kept.link(),
                kept.state().equals("SAME") && standing.may(viewer, Right.LINK_WRITE));
    }

    private static MatterView.Person person(JdbcClient db, UUID id) {
        return db.sql(PERSON)
                .param("id", id)
                .query((row, n) -> new MatterView.Person(
                        id.toString(),
                        RegisterNumber.format(row.getInt("number")),
                        row.getString("name_latin"),
                        row.getString("name_arabic")))
                .optional()
                .orElse(new MatterView.Person(id.toString(), null, null, null));
    }

    private static List<KeptPrints.One> prints(JdbcClient db, UUID person) {
        return db.sql(SAMPLES)
                .param("person", person)
                .query((row, n) -> print(row, person))
                .list();
    }

    private static KeptPrints.One print(ResultSet row, UUID person) throws SQLException {
        @Nullable String picture = row.getString("picture");
        return new KeptPrints.One(
                person,
                row.getInt("generation"),
                row.getObject("encounter_id", UUID.class),
                new EnrolmentFact.Sample(
                        FingerPosition.values()[row.getInt("finger")],
                        EnrolmentFact.Impression.UNKNOWN,
                        new EnrolmentFact.Quality(null, 0, 0, 0, 0, 0, 0),
                        false,
                        new EnrolmentFact.Sealed(
                                row.getString("kept"), row.getInt("kept_from"), row.getInt("kept_length")),
                        picture == null
                                ? null
                                : new EnrolmentFact.Sealed(
                                        picture, row.getInt("picture_from"), row.getInt("picture_length"))));
    }

    /** Two prints of one finger that fit best. */
    private record Best(KeptPrints.One left, KeptPrints.One right, OneToOne.Evidence evidence, int score) {}

    private List<Best> best(List<KeptPrints.One> left, List<KeptPrints.One> right) {
        Map<FingerPosition, Best> best = new HashMap<>();
        for (KeptPrints.One one : left) {
            for (KeptPrints.One other : right) {
                if (one.finger() == other.finger()) {
                    pair(one, other)
                            .ifPresent(pair -> best.merge(one.finger(), pair, (a, b) -> b.score() > a.score() ? b : a));
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(Best::score)
                        .reversed()
                        .thenComparing(pair -> pair.left().finger()))
                .toList();
    }

    private Optional<Best> pair(KeptPrints.One one, KeptPrints.One other) {
        Optional<Template> left = one.template(sealed);
        Optional<Template> right = other.template(sealed);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Best(
                one, other, oneToOne.evidence(left.get(), right.get()), oneToOne.score(left.get(), right.get())));
    }

    private List<MatterView.Pair> pairs(Kept kept, List<KeptPrints.One> left, List<KeptPrints.One> right) {
        List<MatterView.Pair> pairs = new ArrayList<>();
        for (Best best : best(left, right)) {
            List<Agreement.Pair> agreeing = best.evidence().agreement().pairs();
            Map<Integer, Integer> ofLeft = new HashMap<>();
            Map<Integer, Integer> ofRight = new HashMap<>();
            for (int i = 0; i < agreeing.size(); i++) {
                ofLeft.put(agreeing.get(i).probe(), i + 1);
                ofRight.put(agreeing.get(i).candidate(), i + 1);
            }
            String path = "/adjudications/%s/prints/%d/".formatted(kept.matter(), pairs.size());
            pairs.add(new MatterView.Pair(
                    best.left().finger().ordinal(),
                    drawn(best.left(), best.evidence().probe(), ofLeft, path + "left.png"),
                    drawn(best.right(), best.evidence().candidate(), ofRight, path + "right.png"),
                    agreeing.size(),
                    best.score()));
        }
        return pairs;
    }

    private static MatterView.Print drawn(
            KeptPrints.One one, Template template, Map<Integer, Integer> pairs, String picture) {
        List<MatterView.Mark> marks = new ArrayList<>();
        for (int i = 0; i < template.minutiae().size(); i++) {
            Minutia minutia = template.minutiae().get(i);
            marks.add(new MatterView.Mark(
                    minutia.x(),
                    minutia.y(),
                    (int) Math.round(ARROW * Math.cos(minutia.direction())),
                    (int) Math.round(-ARROW * Math.sin(minutia.direction())),
                    pairs.getOrDefault(i, 0)));
        }
        return new MatterView.Print(
                template.width(), template.height(), one.sample().picture() == null ? null : picture, marks);
    }

    /** The picture of one print of a case, as it was kept. */
    Optional<byte[]> picture(Viewer viewer, UUID matter, int pair, Side side) {
        return find(viewer, matter)
                .flatMap(kept -> reads.as(viewer, db -> {
                    List<Best> all = best(prints(db, kept.person()), prints(db, kept.other()));
                    if (pair < 0 || pair >= all.size()) {
                        return Optional.empty();
                    }
                    Best best = all.get(pair);
                    return (side == Side.LEFT ? best.left() : best.right()).picture(sealed);
                }));
    }
}
