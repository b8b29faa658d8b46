package org.amana.register;

import java.util.Set;
import org.amana.platform.journal.Fact;

/**
 * The register as a whole, over its books: every command it takes. The server makes it once; a simulation or a benchmark makes
 * its own.
 */
public record Register(
        Books books,
        EnteringPersons entering,
        MovingPersons moving,
        HandingOver handingOver,
        ConfirmingActs confirmingActs,
        Counting counting,
        ChangingControl changingControl,
        Correcting correcting,
        Describing describing,
        Linking linking,
        Absences absences,
        Disputing disputing,
        AllocatingNumbers allocatingNumbers) {

    /** Every kind of fact that the register brings about. */
    public static final Set<Class<? extends Fact>> FACTS = Set.of(
            CustodyEntry.class,
            PersonFact.Entered.class,
            PersonFact.TagBound.class,
            PersonFact.TagRemoved.class,
            PersonFact.Asserted.class,
            PersonFact.AssertionWithdrawn.class,
            PersonFact.AgeDetermined.class,
            PersonFact.AbsenceBegan.class,
            PersonFact.AbsenceEnded.class,
            PersonFact.RemainsMoved.class,
            PersonFact.Linked.class,
            PersonFact.Unlinked.class,
            PersonFact.SwapCorrected.class,
            CountFact.Taken.class,
            CountFact.Claimed.class,
            CountFact.DiscrepancyOpened.class,
            CountFact.DiscrepancyNoted.class,
            CountFact.DiscrepancyResolved.class,
            HandoverFact.Offered.class,
            HandoverFact.Answered.class,
            HandoverFact.Closed.class,
            HandoverFact.Confirmed.class,
            CorrectionFact.Proposed.class,
            CorrectionFact.Agreed.class,
            CorrectionFact.Declined.class,
            NumberBlocks.Allocated.class,
            ChangingControl.ControlChanged.class);

    public static Register over(Books books, Directory directory) {
        AccountRules rules = new AccountRules(directory);
        HandingOver handingOver = new HandingOver(books, rules);
        return new Register(
                books,
                new EnteringPersons(books, rules),
                new MovingPersons(books, rules),
                handingOver,
                new ConfirmingActs(books, handingOver),
                new Counting(books),
                new ChangingControl(books, rules),
                new Correcting(books, handingOver),
                new Describing(books),
                new Linking(books),
                new Absences(books),
                new Disputing(books),
                new AllocatingNumbers(books));
    }
}
