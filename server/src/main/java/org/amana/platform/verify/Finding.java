package org.amana.platform.verify;

import java.util.Arrays;
import java.util.List;

/**
 * Something that does not fit, as a code with words in both languages.
 *
 * @param code {@code verify.…}
 * @param arguments what the words speak of, in their order
 */
public record Finding(String code, List<String> arguments) {

    static Finding of(String code, Object... arguments) {
        return new Finding(code, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
