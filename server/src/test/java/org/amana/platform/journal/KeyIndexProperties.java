package org.amana.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** It may say "perhaps" of a key never seen, and never "no" of one that was. */
class KeyIndexProperties {

    @Property(tries = 100)
    void everyKeySeenIsKnown(@ForAll @Size(max = 5_000) Set<Integer> keys) {
        KeyIndex index = new KeyIndex();
        keys.forEach(key -> index.add(KeyIndex.fingerprint("sdf", "key-" + key)));
        assertThat(keys).allMatch(key -> index.mayContain(KeyIndex.fingerprint("sdf", "key-" + key)));
        assertThat(index.mayContain(KeyIndex.fingerprint("sdf", "another"))).isFalse();
        index.clear();
        assertThat(keys).noneMatch(key -> index.mayContain(KeyIndex.fingerprint("sdf", "key-" + key)));
    }
}
