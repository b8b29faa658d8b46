package org.amana.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The one place where it is decided who may see or do what. Requests, pages, search, export and bulk all ask here; the default
 * is no.
 */
@Component
public final class Access {

    /** What was decided. */
    public sealed interface Verdict {}

    /**
     * @param scope whose books
     * @param as the role that gives the right
     * @param brokenGlass whether it is allowed only because a clinician broke the glass
     */
    public record Allowed(Scope scope, Role as, boolean brokenGlass) implements Verdict {}

    /** Allowed to anybody at all. */
    public record Open() implements Verdict {}

    public record Denied(Why why) implements Verdict {}

    public enum Why {
        NOT_SIGNED_IN,
        /** No role of the viewer has the right. */
        NO_RIGHT,
        /** The right is there, but not for this; it must look as if there were nothing. */
        OUT_OF_SCOPE
    }

    private final BrokenGlass glass;
    private final ReadLog log;

    Access(BrokenGlass glass, ReadLog log) {
        this.glass = glass;
        this.log = log;
    }

    /** Whether somebody may use a right at all. */
    public Verdict decide(@Nullable Viewer viewer, Right right) {
        if (RightsTable.NOT_SIGNED_IN.contains(right) && viewer == null) {
            return new Open();
        }
        if (viewer == null) {
            return new Denied(Why.NOT_SIGNED_IN);
        }
        List<Role> giving = viewer.roles().stream()
                .filter(role -> RightsTable.allows(role, right))
                .sorted(Comparator.comparing(Role::reach).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        if (giving.isEmpty()) {
            return new Denied(Why.NO_RIGHT);
        }
        Role widest = giving.getFirst();
        boolean everything = widest.reach() == Role.Reach.EVERY_BOOK || right == Right.USER_READ;
        return new Allowed(everything ? Scope.EVERYTHING : new Scope(List.of(viewer.party())), widest, false);
    }

    /** Whether somebody may use a right on something. */
    public Verdict decide(@Nullable Viewer viewer, Right right, Subject subject) {
        Verdict atAll = decide(viewer, right);
        if (viewer == null
                || !(atAll instanceof Allowed allowed)
                || subject.parties().stream().anyMatch(allowed.scope()::covers)) {
            return atAll;
        }
        boolean broken = right == Right.MEDICAL_READ && isBroken(viewer.user(), subject.person());
        return broken ? new Allowed(Scope.EVERYTHING, allowed.as(), true) : new Denied(Why.OUT_OF_SCOPE);
    }

    private boolean isBroken(UUID user, @Nullable UUID person) {
        return Optional.ofNullable(person).filter(p -> glass.isBroken(user, p)).isPresent();
    }

    /**
     * For controllers that have learned what a request is about. What broken glass lets through is marked in the read log.
     *
     * @throws RequestException as if there were nothing, if it is not allowed
     */
    public Viewer require(Viewer viewer, Right right, Subject subject) {
        if (!(decide(viewer, right, subject) instanceof Allowed allowed)) {
            throw RequestException.notFound();
        }
        if (allowed.brokenGlass()) {
            log.append(
                    new ReadLog.Line(viewer, right, "person:" + subject.person(), null, HttpStatus.OK.value(), true));
        }
        return viewer.under(allowed.scope());
    }
}
