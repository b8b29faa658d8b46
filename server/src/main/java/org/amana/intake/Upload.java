package org.amana.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What stands in the address of an upload, beside the file that is its body. */
final class Upload {

    private static final Set<String> KNOWN = Set.of(
            "list",
            "issuer",
            "file",
            "asOf",
            "grade",
            "linkKnown",
            "encoding",
            "delimiter",
            "column",
            "monthFirst",
            "sheet");

    private final MultiValueMap<String, String> parameters;

    private Upload(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** @throws RequestException if a parameter is unknown or malformed */
    static ImportRequest read(MultiValueMap<String, String> parameters) {
        Set<String> unknown = new TreeSet<>(parameters.keySet());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw bad(unknown.iterator().next());
        }
        return new Upload(parameters).request();
    }

    private ImportRequest request() {
        @Nullable String delimiter = one("delimiter");
        if (delimiter != null && delimiter.length() != 1) {
            throw bad("delimiter");
        }
        return new ImportRequest(
                id(),
                one("issuer"),
                one("file"),
                asOf(),
                one("grade"),
                flag("linkKnown"),
                one("encoding"),
                delimiter,
                columns(),
                flag("monthFirst"),
                one("sheet"));
    }

    private @Nullable String one(String name) {
        @Nullable String value = parameters.getFirst(name);
        return value == null || value.isEmpty() ? null : value;
    }

    private @Nullable UUID id() {
        @Nullable String list = one("list");
        try {
            return list == null ? null : UUID.fromString(list);
        } catch (IllegalArgumentException e) {
            throw bad("list");
        }
    }

    private @Nullable Instant asOf() {
        @Nullable String asOf = one("asOf");
        try {
            return asOf == null ? null : Instant.parse(asOf);
        } catch (DateTimeException e) {
            throw bad("asOf");
        }
    }

    private @Nullable Boolean flag(String name) {
        @Nullable String value = one(name);
        return switch (value) {
            case null -> null;
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw bad(name);
        };
    }

    /** Each {@code column} is {@code header=FIELD} or {@code number=FIELD:issuer}; the last equals sign divides. */
    private @Nullable Map<String, String> columns() {
        if (!parameters.containsKey("column")) {
            return null;
        }
        Map<String, String> columns = new LinkedHashMap<>();
        for (String column : parameters.getOrDefault("column", List.of())) {
            int sign = column.lastIndexOf('=');
            if (sign < 1 || columns.put(column.substring(0, sign), column.substring(sign + 1)) != null) {
                throw bad("column");
            }
        }
        return columns;
    }

    private static RequestException bad(String name) {
        return RequestException.malformed(Refusal.of("request.bad-parameter", "name", name));
    }
}
