package org.amana.register;

import java.util.List;
import org.amana.platform.text.Folding;
import org.amana.platform.text.SkeletonKeys;

/** How alike two names are, part by part, from 0 to 100; it orders what was found and decides nothing. */
final class NameLikeness {

    static final int SAME = 100;
    private static final int BEGINS = 90;
    private static final int SOUNDS = 80;
    private static final int OTHER_SCRIPT = 75;
    private static final int FIRST_LETTER_WRONG = 70;
    private static final int EACH_FURTHER_LETTER = 15;
    private static final int LETTERS_PER_FAULT = 3;

    private NameLikeness() {}

    /** How alike a word that is looked for and a word of somebody's name are. */
    static int of(SkeletonKeys.Part wanted, SkeletonKeys.Part has) {
        if (wanted.word().equals(has.word())) {
            return SAME;
        }
        if (has.word().startsWith(wanted.word())) {
            return BEGINS;
        }
        boolean oneScript = Folding.hasArabic(wanted.word()) == Folding.hasArabic(has.word());
        boolean sounds = !wanted.key().isEmpty() && wanted.key().equals(has.key());
        if (!oneScript) {
            return sounds ? OTHER_SCRIPT : 0;
        }
        int most = Math.max(1, wanted.word().length() / LETTERS_PER_FAULT);
        int faults = NameTokens.distance(wanted.word(), has.word(), most);
        if (faults > most) {
            return 0;
        }
        return sounds ? SOUNDS - faults : Math.max(1, FIRST_LETTER_WRONG - EACH_FURTHER_LETTER * (faults - 1));
    }

    /** The mean over the wanted parts of what each is most like; 0 if half of them or more are like nothing. */
    static int of(List<SkeletonKeys.Part> wanted, List<SkeletonKeys.Part> name) {
        int sum = 0;
        int found = 0;
        for (SkeletonKeys.Part part : wanted) {
            int best = name.stream().mapToInt(has -> of(part, has)).max().orElse(0);
            sum += best;
            found += best > 0 ? 1 : 0;
        }
        return 2 * found <= wanted.size() ? 0 : sum / wanted.size();
    }
}
