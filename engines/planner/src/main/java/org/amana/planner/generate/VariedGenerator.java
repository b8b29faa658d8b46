package org.amana.planner.generate;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Vehicle;
import org.amana.planner.shock.Shock;

/**
 * Instances as unlike each other as a planner may meet them: small ones of one to three sites, small ones to which one to four things have
 * happened, and now and then one of the operation's size, whole or with some of its sites, as it was or after something happened.
 * Moving nobody is always a valid plan of any of them.
 */
public final class VariedGenerator {

    /** One in so many is of the operation's size. */
    private static final int LARGE = 25;

    private static final int SITES = 9;
    private static final int MOST_SHOCKS = 4;

    private final RandomGenerator random;
    private Instance instance;

    private VariedGenerator(long seed, Instance instance) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.instance = instance;
    }

    /** Whether the instance of that seed is of the operation's size, and takes seconds where others take moments. */
    public static boolean large(long seed) {
        return Math.floorMod(seed, LARGE) == LARGE - 1;
    }

    /** The instance of that seed; the same seed gives the same instance. */
    public static Instance instance(long seed) {
        Instance plain = large(seed)
                ? OperationGenerator.relative(seed, 1 + (int) Math.floorMod(seed / LARGE, (long) SITES), 1)
                : SmallGenerator.instance(seed);
        VariedGenerator varied = new VariedGenerator(seed, plain);
        int shocks = Math.floorMod(seed, 2) == 0 ? 0 : 1 + varied.random.nextInt(MOST_SHOCKS);
        for (int i = 0; i < shocks; i++) {
            varied.instance = varied.shock().on(varied.instance);
        }
        return varied.instance;
    }

    private Shock shock() {
        int from = 1 + random.nextInt(instance.nights());
        int to = from + random.nextInt(instance.nights() - from + 1);
        return switch (random.nextInt(4)) {
            case 0 ->
                new Shock.HazardTimes(
                        instance.population()
                                .get(random.nextInt(instance.population().size()))
                                .node(),
                        from,
                        to,
                        0.25 * random.nextInt(17));
            case 1 -> {
                Vehicle vehicle = any(instance.vehicles());
                yield new Shock.TailsLost(vehicle.id(), from, to, 1 + random.nextInt(3));
            }
            case 2 -> {
                Leg leg = any(instance.legs());
                yield new Shock.LegClosed(leg.id(), from, to);
            }
            default -> new Shock.IntakeAtMost(from, to, random.nextInt(80));
        };
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
