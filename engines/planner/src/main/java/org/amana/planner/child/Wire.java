package org.amana.planner.child;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads records as the bytes of their components, in order: both ends are the same program, so that nothing needs
 * a name or a version. Knows records, lists, maps from texts, texts, numbers, flags and enumerated values.
 */
final class Wire {

    private static final int MOST = 50_000_000;

    /** Looked up once for each class: an explanation has thousands of records, and looking up costs more than sending. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Wire() {}

    static void write(DataOutput out, Type type, @Nullable Object value) throws IOException {
        out.writeBoolean(value != null);
        if (value == null) {
            return;
        }
        switch (value) {
            case String text -> text(out, text);
            case Integer number -> out.writeInt(number);
            case Long number -> out.writeLong(number);
            case Double number -> out.writeDouble(number);
            case Boolean flag -> out.writeBoolean(flag);
            case Enum<?> one -> out.writeInt(one.ordinal());
            case List<?> list -> {
                out.writeInt(list.size());
                for (Object each : list) {
                    write(out, part(type, 0), each);
                }
            }
            case Map<?, ?> map -> {
                out.writeInt(map.size());
                for (Map.Entry<?, ?> each : map.entrySet()) {
                    text(out, (String) each.getKey());
                    write(out, part(type, 1), each.getValue());
                }
            }
            case Record record -> {
                Shape shape = SHAPES.get(record.getClass());
                for (int i = 0; i < shape.types.length; i++) {
                    write(out, shape.types[i], get(shape.accessors[i], record));
                }
            }
            default -> throw new IllegalArgumentException("cannot be sent: " + value.getClass());
        }
    }

    static @Nullable Object read(DataInput in, Type type) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        Class<?> raw = raw(type);
        if (raw == String.class) {
            return text(in);
        } else if (raw == Integer.class || raw == int.class) {
            return in.readInt();
        } else if (raw == Long.class || raw == long.class) {
            return in.readLong();
        } else if (raw == Double.class || raw == double.class) {
            return in.readDouble();
        } else if (raw == Boolean.class || raw == boolean.class) {
            return in.readBoolean();
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[in.readInt()];
        } else if (raw == List.class) {
            return list(in, part(type, 0));
        } else if (raw == Map.class) {
            return map(in, part(type, 1));
        }
        return record(in, raw);
    }

    private static List<@Nullable Object> list(DataInput in, Type part) throws IOException {
        int size = size(in);
        List<@Nullable Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(read(in, part));
        }
        return list;
    }

    private static Map<String, @Nullable Object> map(DataInput in, Type part) throws IOException {
        int size = size(in);
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(text(in), read(in, part));
        }
        return map;
    }

    private static Object record(DataInput in, Class<?> raw) throws IOException {
        Shape shape = SHAPES.get(raw);
        @Nullable Object[] values = new Object[shape.types.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(in, shape.types[i]);
        }
        try {
            return shape.constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IOException("cannot be read: " + raw, e);
        }
    }

    private static @Nullable Object get(Method accessor, Record record) throws IOException {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IOException("cannot be sent: " + accessor, e);
        }
    }

    private static Type part(Type type, int which) {
        return ((ParameterizedType) type).getActualTypeArguments()[which];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static int size(DataInput in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MOST) {
            throw new IOException("a length of " + size);
        }
        return size;
    }

    private static void text(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[size(in)];
        in.readFully(bytes);
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The components of a record and what makes one of them. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Shape(Type[] types, Method[] accessors, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] classes =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(
                        Arrays.stream(components)
                                .map(RecordComponent::getGenericType)
                                .toArray(Type[]::new),
                        Arrays.stream(components)
                                .map(RecordComponent::getAccessor)
                                .toArray(Method[]::new),
                        type.getDeclaredConstructor(classes));
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException("no record: " + type, e);
            }
        }
    }
}
