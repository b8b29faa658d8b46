package org.amana.biometrics.cli;

/** Values separated by commas, RFC 4180. */
final class Csv {

    private Csv() {}

    static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
