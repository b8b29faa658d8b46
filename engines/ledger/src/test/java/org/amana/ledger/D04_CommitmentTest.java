package org.amana.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: an entry that stands for a record without showing it. */
class D04_CommitmentTest {

    @Property(tries = 100)
    void anOpeningOpensItsEntryAndNothingElseDoes(
            @ForAll @Size(min = 1, max = 300) byte[] bytes, @ForAll @IntRange(min = 0) int anyBit) {
        Commitment.Opening opening = Commitment.commit(bytes);
        byte[] entry = opening.entry();
        assertThat(entry).hasSize(Commitment.ENTRY_BYTES);
        assertThat(Commitment.opening(opening.salt(), bytes).opens(entry)).isTrue();
        byte[] otherBytes = TestLog.flipped(bytes, anyBit % (bytes.length * 8));
        assertThat(Commitment.opening(opening.salt(), otherBytes).opens(entry)).isFalse();
        byte[] otherSalt = TestLog.flipped(opening.salt(), anyBit % 128);
        assertThat(Commitment.opening(otherSalt, bytes).opens(entry)).isFalse();
    }

    @Test
    void theSameBytesTwiceAreTwoEntries() {
        byte[] bytes = {1, 2, 3};
        assertThat(Commitment.commit(bytes).entry())
                .isNotEqualTo(Commitment.commit(bytes).entry());
    }

    @Test
    void theEntryIsPlainSha256OfSaltAndBytes() {
        Commitment.Opening opening = Commitment.opening(Text.utf8("0123456789abcdef"), Text.utf8("a record"));
        // printf '0123456789abcdefa record' | sha256sum
        assertThat(HexFormat.of().formatHex(opening.entry()))
                .isEqualTo("19990d2086c16eb09ad6bd46c797547babcf4371fde7baa4b6f6ca479cf89f00");
        assertThat(opening).hasToString("opening of 8 bytes");
        assertThatThrownBy(() -> Commitment.opening(new byte[15], new byte[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
