package org.amana.demo.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Request bodies: names and values in turn; what is null is left out. */
final class Body {

    private Body() {}

    static Map<String, Object> of(@Nullable Object... namesAndValues) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            @Nullable Object value = namesAndValues[i + 1];
            if (value != null) {
                body.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return body;
    }
}
