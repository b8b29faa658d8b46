package org.amana.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: bundles of entries, each behind its length in 16 bits. */
class A03_EntryBundleTest {

    @Test
    void lengthsAreBigEndian() {
        assertThat(EntryBundle.encode(List.of(new byte[0], new byte[] {7}, new byte[] {8, 9})))
                .containsExactly(0, 0, 0, 1, 7, 0, 2, 8, 9);
    }

    @Property(tries = 100)
    void bundlesAreReadBack(@ForAll @Size(min = 1, max = 256) List<byte[]> entries) {
        byte[] bundle = EntryBundle.encode(entries);
        assertThat(EntryBundle.decode(bundle, entries.size())).containsExactly(entries.toArray(new byte[0][]));
        assertBad(bundle, entries.size() + 1);
        assertBad(Arrays.copyOf(bundle, bundle.length - 1), entries.size());
        assertBad(Arrays.copyOf(bundle, bundle.length + 1), entries.size());
    }

    @Test
    void theLongestEntryFitsAndNoLonger() {
        byte[] longest = new byte[65_535];
        assertThat(EntryBundle.decode(EntryBundle.encode(List.of(longest)), 1)).containsExactly(longest);
        assertThatThrownBy(() -> EntryBundle.encode(List.of(new byte[65_536])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryBundle.encode(List.of())).isInstanceOf(IllegalArgumentException.class);
        List<byte[]> many = new ArrayList<>();
        for (int i = 0; i < 257; i++) {
            many.add(new byte[1]);
        }
        assertThatThrownBy(() -> EntryBundle.encode(many)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertBad(byte[] bundle, int count) {
        assertThatThrownBy(() -> EntryBundle.decode(bundle, count))
                .isInstanceOfSatisfying(
                        MalformedException.class,
                        e -> assertThat(e.reason()).isEqualTo(MalformedException.Reason.BAD_BUNDLE));
    }
}
