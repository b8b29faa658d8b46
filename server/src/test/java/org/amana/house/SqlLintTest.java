package org.amana.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The scale-out rule: the register's SQL stays within what PostgreSQL-compatible distributed engines can do. Nothing more is
 * claimed until it was run on one.
 */
class SqlLintTest {

    private static final Map<Pattern, String> BANNED = Map.of(
            Pattern.compile("\\busing\\s+gist\\b"), "a GiST index",
            Pattern.compile("\\bexclude\\s+using\\b"), "an exclusion constraint",
            Pattern.compile("\\bdeferrable\\b"), "a deferrable constraint",
            Pattern.compile("\\b(listen|notify|pg_notify)\\b\\s*[\\w(]"), "notifications",
            Pattern.compile("\\b(big)?serial\\b|\\bgenerated\\s+\\w+\\s+as\\s+identity\\b"),
                    "a sequence of one machine",
            Pattern.compile("\\bcreate\\s+trigger\\b"), "a trigger",
            Pattern.compile("\\bwithout\\s+overlaps\\b"), "a temporal key",
            Pattern.compile("\\bdelete\\s+from\\b"), "a deletion");

    private static final Pattern TABLE =
            Pattern.compile("create table (?:if not exists )?(\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);

    @Test
    void migrationsUseNothingThatADistributedEngineLacks() {
        List<String> found = new ArrayList<>();
        for (Path path : Sources.under("server/src/main/resources/db/migration", ".sql")) {
            String sql = Sources.text(path).replaceAll("--[^\n]*", "").toLowerCase(Locale.ROOT);
            BANNED.forEach((pattern, what) -> {
                Matcher matcher = pattern.matcher(sql);
                if (matcher.find()) {
                    found.add("%s has %s: %s".formatted(Sources.name(path), what, matcher.group()));
                }
            });
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noTwoMigrationsHaveOneVersion() {
        assertThat(Sources.under("server/src/main/resources/db/migration", ".sql").stream()
                        .map(path -> path.getFileName().toString().split("__")[0]))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTableHasAKeyAndRowLevelSecurityIsNeverTurnedOff() {
        List<String> found = new ArrayList<>();
        for (Path path : Sources.under("server/src/main/resources/db/migration", ".sql")) {
            String sql = Sources.text(path);
            Matcher table = TABLE.matcher(sql);
            while (table.find()) {
                if (!table.group(2).contains("primary key")) {
                    found.add(table.group(1) + " has no primary key");
                }
            }
            if (sql.toLowerCase(Locale.ROOT).contains("disable row level security")) {
                found.add(Sources.name(path) + " turns row-level security off");
            }
        }
        assertThat(found).isEmpty();
    }
}
