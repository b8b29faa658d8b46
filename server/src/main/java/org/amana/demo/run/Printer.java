package org.amana.demo.run;

import java.io.PrintStream;
import java.util.Locale;
import org.amana.demo.people.Scenario;

/** Lines of the account: titles, figures with what they are made of, sentences. */
final class Printer {

    private final Words words;
    private final Scenario scenario;
    private final PrintStream out;

    Printer(Words words, Scenario scenario, PrintStream out) {
        this.words = words;
        this.scenario = scenario;
        this.out = out;
    }

    void title(String code, Object... namesAndValues) {
        out.println();
        out.println(words.say("account." + code, namesAndValues));
    }

    void line(String code, Object... namesAndValues) {
        plain(words.say("account." + code, namesAndValues));
    }

    /** A line that belongs to the one above. */
    void sub(String code, Object... namesAndValues) {
        plain("    " + words.say("account." + code, namesAndValues));
    }

    void plain(String text) {
        out.println("  " + text);
    }

    void empty() {
        out.println();
    }

    void figure(String label, long figure) {
        plain(words.isolated(String.format(Locale.ROOT, "%,9d", figure)) + "  " + label);
    }

    /** What the figure above is made of. */
    void why(String code, Object... namesAndValues) {
        plain(" ".repeat(11) + words.say("account.why." + code, namesAndValues));
    }

    /** The words of a party; its code if it is none of the scenario's. */
    String party(String code) {
        return scenario.parties().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .map(p -> words.of(p.name()))
                .orElse(code);
    }

    String place(String code) {
        return scenario.places().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .map(p -> words.of(p.name()))
                .orElse(code);
    }
}
