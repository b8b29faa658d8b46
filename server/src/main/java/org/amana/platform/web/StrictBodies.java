package org.amana.platform.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amana.platform.journal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Refuses a body that is too large, or that leaves out what its record does not mark as {@code @Nullable}. */
@RestControllerAdvice
final class StrictBodies extends RequestBodyAdviceAdapter {

    /** A list of 100,000 rows fits; larger ones come in parts. */
    private static final long LARGEST = 64L * 1024 * 1024;

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return components;
        }
    };

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        if (message.getHeaders().getContentLength() > LARGEST) {
            throw RequestException.tooLarge(LARGEST);
        }
        InputStream limited = new Limited(message.getBody());
        return new HttpInputMessage() {
            @Override
            public InputStream getBody() {
                return limited;
            }

            @Override
            public HttpHeaders getHeaders() {
                return message.getHeaders();
            }
        };
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        List<Refusal> missing = new ArrayList<>();
        check(body, "", missing);
        if (!missing.isEmpty()) {
            throw RequestException.malformed(missing.toArray(Refusal[]::new));
        }
        return body;
    }

    private static void check(Object value, String pointer, List<Refusal> missing) {
        switch (value) {
            case Record whole -> checkRecord(whole, pointer, missing);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    checkPart(list.get(i), pointer + '/' + i, missing);
                }
            }
            case Map<?, ?> map ->
                map.forEach((key, part) ->
                        checkPart(part, pointer + '/' + UnreadableBody.Pointers.escaped(String.valueOf(key)), missing));
            default -> {}
        }
    }

    private static void checkRecord(Record whole, String pointer, List<Refusal> missing) {
        for (RecordComponent component : COMPONENTS.get(whole.getClass())) {
            @Nullable Object part = partOf(whole, component);
            String itsPointer = pointer + '/' + component.getName();
            if (part != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                checkPart(part, itsPointer, missing);
            }
        }
    }

    private static void checkPart(@Nullable Object part, String pointer, List<Refusal> missing) {
        if (part == null) {
            missing.add(Refusal.of("request.missing-field", "field", pointer).at(pointer));
        } else {
            check(part, pointer, missing);
        }
    }

    private static @Nullable Object partOf(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's component cannot be read: " + component, e);
        }
    }

    private static final class Limited extends FilterInputStream {

        private long left = LARGEST;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            return count(read, read);
        }

        private int count(int read, int bytes) {
            left -= read < 0 ? 0 : bytes;
            if (left < 0) {
                throw RequestException.tooLarge(LARGEST);
            }
            return read;
        }
    }
}
