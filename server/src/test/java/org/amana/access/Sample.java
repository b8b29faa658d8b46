package org.amana.access;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.time.Occurred;
import org.amana.register.Account;
import org.jspecify.annotations.Nullable;

/** Bodies that are well made, from the types that controllers read. */
final class Sample {

    /** A stored template of no minutiae, 100 by 100. */
    private static final String TEMPLATE_OF_NOTHING = "AQBkAGQAAA==";

    private final House house;
    private String name = "";
    private String id = "";
    private String endpoint = "";

    Sample(House house) {
        this.house = house;
    }

    Sample with(String field, String value) {
        name = field;
        id = value;
        return this;
    }

    Sample at(String where) {
        endpoint = where;
        return this;
    }

    private static boolean isId(Type type, String field) {
        return type == UUID.class || (type == String.class && field.equals("lift"));
    }

    void collect(Type type, String field, Set<String> names) {
        if (isId(type, field)) {
            names.add(field);
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            collect(list.getActualTypeArguments()[0], field, names);
        } else if (type instanceof Class<?> record
                && record.isRecord()
                && record != Occurred.class
                && record != Account.class) {
            for (RecordComponent part : record.getRecordComponents()) {
                collect(part.getGenericType(), part.getName(), names);
            }
        }
    }

    @Nullable
    Object of(Type type, String field) {
        if (isId(type, field)) {
            boolean minted =
                    ForeignIdTest.MINTED.contains(field) || ForeignIdTest.MINTED.contains(endpoint + ' ' + field);
            return field.equals(name) ? id : minted ? UUID.randomUUID().toString() : house.valueOf(field);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            Type element = generic.getActualTypeArguments()[0];
            return List.of(Objects.requireNonNull(of(element, field)));
        }
        if (!(type instanceof Class<?> plain)) {
            return Map.of();
        }
        if (plain.isEnum()) {
            return preferred(plain);
        }
        if (plain == Occurred.class || plain == Instant.class) {
            return field.matches("due|expires|until|departs|arrives|validUntil") ? house.later(field) : house.now();
        }
        if (plain == LocalDate.class) {
            return field.startsWith("earliest")
                    ? "1990-01-01"
                    : field.startsWith("latest") ? "1990-12-31" : "2030-01-01";
        }
        if (plain == Account.class) {
            return "held/" + house.party() + '/' + house.place() + "/none-shown";
        }
        if (plain == int.class || plain == Integer.class) {
            return 1;
        }
        if (plain == byte[].class) {
            return TEMPLATE_OF_NOTHING;
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return true;
        }
        return plain.isRecord() ? record(plain) : text(field);
    }

    private Map<String, Object> record(Class<?> type) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            boolean optional = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
            Set<String> inside = new HashSet<>();
            collect(part.getGenericType(), part.getName(), inside);
            if (!optional || inside.contains(name)) {
                Object value = of(part.getGenericType(), part.getName());
                if (value != null) {
                    body.put(part.getName(), value);
                }
            }
        }
        return body;
    }

    private static String preferred(Class<?> type) {
        Set<String> wanted = Set.of("RELOCATION", "RISK_FOUND", "FIT", "TOLD_OF_DESTINATION", "RELEASE", "DIED");
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .filter(wanted::contains)
                .findFirst()
                .orElseGet(() -> ((Enum<?>) type.getEnumConstants()[0]).name());
    }

    private String text(String field) {
        return switch (field) {
            case "place", "origin", "destination" -> house.place();
            case "from" -> house.party() + "-before";
            case "party", "receiver", "to", "toHolder" -> house.party();
            case "mandate" -> "none-shown";
            case "about" -> "campaign:" + (name.equals("campaign") ? id : house.valueOf("campaign"));
            case "agreed", "hash" -> "ab".repeat(32);
            case "reason" -> "said";
            default -> "text";
        };
    }
}
