package org.amana.transfer;

import java.util.Collection;
import org.amana.register.AgreedText;
import org.amana.register.Person;
import org.amana.register.RegisterNumber;

/** The one form of a manifest that is hashed: who is on it, by register number, in order. */
final class ManifestText {

    private ManifestText() {}

    static String hash(String lift, int version, Collection<Person> persons) {
        StringBuilder text = new StringBuilder("amana manifest 1\n")
                .append(lift)
                .append('\n')
                .append(version)
                .append('\n');
        persons.stream()
                .mapToInt(Person::number)
                .sorted()
                .forEach(number -> text.append(RegisterNumber.format(number)).append('\n'));
        return AgreedText.hash(text.toString());
    }
}
