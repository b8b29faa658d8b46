package org.amana.register;

import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;

/** Register numbers set aside for a party, so that its tags can be printed before anybody is seen. */
public final class AllocatingNumbers {

    /** @param count how many numbers, at most {@value #LARGEST_BLOCK} */
    public record Request(int count) {}

    /** The first and the last number of the block, as they are printed. */
    public record Block(String party, String first, String last, int count) {

        static Block of(Answer.Taken taken) {
            NumberBlocks.Allocated block = taken.first(NumberBlocks.Allocated.class);
            return new Block(
                    block.party(),
                    RegisterNumber.format(block.first()),
                    RegisterNumber.format(block.first() + block.count() - 1),
                    block.count());
        }
    }

    private static final int LARGEST_BLOCK = 50_000;

    private final Books books;

    AllocatingNumbers(Books books) {
        this.books = books;
    }

    public Decider decider(Speaker speaker, Request request) {
        return recorded -> {
            int first = books.numbers().next();
            if (request.count() < 1
                    || request.count() > LARGEST_BLOCK
                    || first > RegisterNumber.LAST - request.count()) {
                return Decision.refuse(
                        Refusal.of("register.block-size", "count", request.count(), "most", LARGEST_BLOCK)
                                .at("/count"));
            }
            return Decision.accept(new NumberBlocks.Allocated(speaker.party(), first, request.count()));
        };
    }
}
