package org.amana.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;

/** Which register numbers are given out, so that tags can be printed before the people are seen. */
public final class NumberBlocks {

    /**
     * A block of numbers set aside for a party.
     *
     * @param first first number of the block, without check digit
     * @param count how many
     */
    @FactKind("register.numbers-allocated")
    public record Allocated(String party, int first, int count) implements Fact {

        boolean contains(int number) {
            return number >= first && number < first + count;
        }
    }

    private final List<Allocated> blocks = new ArrayList<>();
    private final Set<Integer> usedFromBlocks = new HashSet<>();
    private int next = RegisterNumber.FIRST;

    void apply(Allocated block) {
        blocks.add(block);
        next = Math.max(next, block.first() + block.count());
    }

    void used(int number) {
        if (blocks.stream().anyMatch(block -> block.contains(number))) {
            usedFromBlocks.add(number);
        } else {
            next = Math.max(next, number + 1);
        }
    }

    /** The first number not yet given out in any way. */
    int next() {
        return next;
    }

    /** Whether a party may give a person this number: it is of its own blocks and nobody has it. */
    boolean mayUse(String party, int number) {
        return !usedFromBlocks.contains(number)
                && blocks.stream().anyMatch(block -> block.party().equals(party) && block.contains(number));
    }

    void clear() {
        blocks.clear();
        usedFromBlocks.clear();
        next = RegisterNumber.FIRST;
    }
}
