package org.amana.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * Problem details (RFC 9457).
 *
 * @param reasons each thing that is wrong, with its words in the reader's language
 */
public record Problem(String type, String title, int status, List<Reason> reasons) {

    /**
     * @param code {@code desk.reason}, the same in every language
     * @param where JSON pointers into the request (RFC 6901); empty if it is the whole
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Reason(String code, String message, Map<String, String> arguments, List<String> where) {}
}
