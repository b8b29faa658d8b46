package org.amana.platform.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.amana.platform.json.CanonicalJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** Facts to canonical bytes and back; it knows every kind of fact that may stand in the journal. */
public final class FactCodec {

    /** The form of a leaf's bytes: version of the envelope, kind and version of the fact, header, fact. */
    private record Wire<F>(int v, String kind, int version, Header header, F fact) {}

    private record Kind(String name, int version, Class<? extends Fact> type, ObjectReader reader) {}

    private static final int ENVELOPE = 1;
    private static final ObjectWriter WRITER = CanonicalJson.mapper().writer();

    private final Map<String, Kind> byName = new HashMap<>();
    private final Map<Class<?>, Kind> byType = new HashMap<>();

    public FactCodec(Set<Class<? extends Fact>> types) {
        types.forEach(this::register);
    }

    private void register(Class<? extends Fact> type) {
        @Nullable FactKind declared = type.getAnnotation(FactKind.class);
        if (declared == null) {
            throw new IllegalArgumentException(type.getName() + " has no @FactKind");
        }
        JavaType wire = CanonicalJson.mapper().getTypeFactory().constructParametricType(Wire.class, type);
        Kind kind = new Kind(
                declared.value(),
                declared.version(),
                type,
                CanonicalJson.mapper().readerFor(wire));
        if (byName.put(kind.name(), kind) != null) {
            throw new IllegalArgumentException("two facts are called " + kind.name());
        }
        byType.put(type, kind);
    }

    /** The name under which facts of {@code type} stand in the journal. */
    public String kindOf(Class<? extends Fact> type) {
        @Nullable Kind kind = byType.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(type.getName() + " is not a registered fact");
        }
        return kind.name();
    }

    public byte[] encode(Recorded<?> recorded) {
        @Nullable Kind kind = byType.get(recorded.fact().getClass());
        if (kind == null) {
            throw new IllegalArgumentException(recorded.fact().getClass().getName() + " is not a registered fact");
        }
        return WRITER.writeValueAsBytes(
                new Wire<>(ENVELOPE, kind.name(), kind.version(), recorded.header(), recorded.fact()));
    }

    /**
     * Reads a leaf's bytes.
     *
     * @throws UnreadableFact if the kind is unknown or the bytes do not have its form
     */
    public Recorded<?> decode(long leaf, String kindName, byte[] bytes) {
        @Nullable Kind kind = byName.get(kindName);
        if (kind == null) {
            throw new UnreadableFact(leaf, "its kind, %s, is not known to this version".formatted(kindName), null);
        }
        try {
            Wire<? extends Fact> wire = kind.reader().readValue(bytes);
            return new Recorded<>(leaf, wire.header(), wire.fact());
        } catch (JacksonException e) {
            throw new UnreadableFact(leaf, e.getOriginalMessage(), e);
        }
    }

    /** A leaf whose bytes cannot be understood. */
    public static final class UnreadableFact extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableFact(long leaf, String why, @Nullable Throwable cause) {
            super("leaf %d cannot be read: %s".formatted(leaf, why), cause);
        }
    }
}
