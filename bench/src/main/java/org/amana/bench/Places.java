package org.amana.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amana.register.Account;

/** Places of a made-up region: a few large ones, many small ones, each under one authority; and how full each is. */
final class Places {

    static final List<String> PARTIES = List.of("north", "south", "east", "west", "coalition", "ministry");
    private static final double SKEW = 0.7;

    private final List<Account> accounts = new ArrayList<>();
    private final List<Integer>[] present;
    private final double[] upTo;
    private int total;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Places(int count) {
        present = new List[count];
        upTo = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            accounts.add(Account.held(PARTIES.get(i % PARTIES.size()), "place-%03d".formatted(i), "order-1"));
            present[i] = new ArrayList<>();
            sum += Math.pow(i + 1, -SKEW);
            upTo[i] = sum;
        }
    }

    int count() {
        return accounts.size();
    }

    Account account(int place) {
        return accounts.get(place);
    }

    int total() {
        return total;
    }

    /** How many stand in all places when the largest has so many. */
    int totalWhenLargestHas(int largest) {
        return (int) (largest * upTo[upTo.length - 1]);
    }

    /** A place to go to, the large ones more often. */
    int draw(Random random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int place = 0;
        while (upTo[place] < at) {
            place++;
        }
        return place;
    }

    /** Another place of the same authority. */
    int sibling(int place, Random random) {
        int of = random.nextInt(count() / PARTIES.size()) * PARTIES.size() + place % PARTIES.size();
        return of == place ? (place + PARTIES.size()) % count() : of;
    }

    /** The place where somebody chosen at random stands. */
    int drawOccupied(Random random) {
        int at = random.nextInt(total);
        int place = 0;
        while (at >= present[place].size()) {
            at -= present[place].size();
            place++;
        }
        return place;
    }

    /** Takes up to so many people, at random, out of a place. */
    List<Integer> take(int place, int wanted, Random random) {
        List<Integer> from = present[place];
        List<Integer> taken = new ArrayList<>(wanted);
        while (taken.size() < wanted && !from.isEmpty()) {
            int at = random.nextInt(from.size());
            taken.add(from.get(at));
            from.set(at, from.getLast());
            from.removeLast();
        }
        total -= taken.size();
        return taken;
    }

    /** Some people of a place, who stay there. */
    List<Integer> some(int place, int wanted, Random random) {
        List<Integer> from = present[place];
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < wanted && !from.isEmpty(); i++) {
            some.add(from.get(random.nextInt(from.size())));
        }
        return some.stream().distinct().toList();
    }

    void put(int place, List<Integer> people) {
        present[place].addAll(people);
        total += people.size();
    }
}
