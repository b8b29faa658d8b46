package org.amana.demo.api;

import java.util.List;
import java.util.Map;

/** The server did not answer as asked; what it said why. */
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** One thing that is wrong. */
    public record Reason(String code, String message, Map<String, String> arguments, List<String> where) {}

    private final int status;
    private final transient List<Reason> reasons;

    ApiProblem(int status, String request, List<Reason> reasons, String raw) {
        super("%s: %d %s".formatted(request, status, reasons.isEmpty() ? raw : reasons));
        this.status = status;
        this.reasons = List.copyOf(reasons);
    }

    public int status() {
        return status;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /** The codes of what is wrong, in order. */
    public List<String> codes() {
        return reasons.stream().map(Reason::code).toList();
    }
}
