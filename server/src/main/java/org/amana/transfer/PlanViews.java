package org.amana.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is shown of plans. Weighted expected escapes are in millionths; shares in ten-thousandths. */
final class PlanViews {

    /**
     * @param gap share of the objective that may still be saved, rounded up; null without a bound
     * @param people in a class
     * @param moved on at least one sortie
     */
    record Summary(
            UUID plan,
            String receiver,
            String destination,
            LocalDate firstNight,
            int nights,
            Instant knownAt,
            Instant recorded,
            String instanceHash,
            String engine,
            String stop,
            long objective,
            @Nullable Long bound,
            @Nullable Long gap,
            int people,
            int moved,
            int leftOut,
            int changed,
            int approvals,
            long leaf) {}

    record Whole(
            Summary summary,
            List<Night> nights,
            List<Sortie> sorties,
            List<PersonClass> classes,
            List<LeftOut> leftOut,
            List<Approval> approvals,
            List<LeftBehind> leftBehind,
            JsonNode stated) {}

    record Night(int night, LocalDate day, int sorties, int people, List<Leg> legs) {}

    record Leg(String leg, int sorties, int people) {}

    /** @param lift code of the lift that it became last */
    record Sortie(
            int number,
            int night,
            String leg,
            String group,
            JsonNode load,
            int people,
            @Nullable String lift) {}

    record PersonClass(String place, String group, String category, int gate, int people) {}

    /** @param message the reason in the reader's language */
    record LeftOut(String reason, String message, int people) {}

    record Approval(String party, String role, String approvedBy, Instant recorded, long leaf) {}

    record LeftBehind(UUID person, String number, int sortie, String code) {}

    /** @param sortie number of the sortie; 0 for those on none */
    record Named(
            UUID person,
            String number,
            int sortie,
            @Nullable String reason) {}

    record Category(
            String category,
            int weight,
            int seats,
            int escortsPerHundred,
            int enrolMinutes,
            boolean undecided,
            String saidBy,
            Instant recorded,
            long leaf) {}

    private PlanViews() {}
}
