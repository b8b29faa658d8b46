package org.amana.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: every proof of a tree holds, and no proof holds once anything in it is changed. */
class C01_ProofTest {

    private static final int MAX_SIZE = 66_000;
    private static final TestLog LOG = TestLog.of(MAX_SIZE);
    private static final TreeReader READER = LOG.reader();

    @Test
    void allProofsOfAllSmallTreesHold() {
        TreeReader reader = LOG.reader();
        for (int size = 1; size <= 70; size++) {
            for (int index = 0; index < size; index++) {
                assertThat(reader.inclusion(index, size).verify(reader.leafHash(index), reader.root(size)))
                        .isEqualTo(ProofVerdict.VALID);
                assertThat(reader.consistency(index + 1, size).verify(reader.root(index + 1), reader.root(size)))
                        .isEqualTo(ProofVerdict.VALID);
            }
        }
    }

    @Property(tries = 150)
    void inclusionHoldsAndAnyChangeBreaksIt(
            @ForAll @IntRange(min = 2, max = MAX_SIZE) int size,
            @ForAll @IntRange(min = 0) int anyIndex,
            @ForAll @IntRange(min = 0) int anyBit) {
        int index = anyIndex % size;
        InclusionProof proof = READER.inclusion(index, size);
        Hash leaf = READER.leafHash(index);
        Hash root = READER.root(size);
        int bit = anyBit % 256;
        assertThat(proof.verify(leaf, root)).isEqualTo(ProofVerdict.VALID);
        assertThat(proof.verify(flip(leaf, bit), root)).isEqualTo(ProofVerdict.ROOT_DIFFERS);
        assertThat(proof.verify(leaf, flip(root, bit))).isEqualTo(ProofVerdict.ROOT_DIFFERS);
        for (int i = 0; i < proof.path().size(); i++) {
            List<Hash> path = new ArrayList<>(proof.path());
            path.set(i, flip(path.get(i), bit));
            assertThat(new InclusionProof(index, size, path).verify(leaf, root)).isEqualTo(ProofVerdict.ROOT_DIFFERS);
        }
        int otherIndex = index ^ 1;
        if (otherIndex < size) {
            assertThat(new InclusionProof(otherIndex, size, proof.path())
                            .verify(leaf, root)
                            .isValid())
                    .isFalse();
        }
        assertThat(new InclusionProof(index, 2L * size, proof.path()).verify(leaf, root))
                .isEqualTo(ProofVerdict.PATH_TOO_SHORT);
        assertThat(new InclusionProof(size, size, proof.path()).verify(leaf, root))
                .isEqualTo(ProofVerdict.INDEX_OUTSIDE_TREE);
        assertThat(new InclusionProof(index, size, longer(proof.path())).verify(leaf, root))
                .isEqualTo(ProofVerdict.PATH_TOO_LONG);
        assertThat(new InclusionProof(index, size, shorter(proof.path())).verify(leaf, root))
                .isEqualTo(ProofVerdict.PATH_TOO_SHORT);
    }

    @Property(tries = 150)
    void consistencyHoldsAndAnyChangeBreaksIt(
            @ForAll @IntRange(min = 2, max = MAX_SIZE) int second,
            @ForAll @IntRange(min = 0) int anyFirst,
            @ForAll @IntRange(min = 0) int anyBit) {
        int first = 1 + anyFirst % (second - 1);
        int bit = anyBit % 256;
        ConsistencyProof proof = READER.consistency(first, second);
        Hash early = READER.root(first);
        Hash late = READER.root(second);
        assertThat(proof.verify(early, late)).isEqualTo(ProofVerdict.VALID);
        assertThat(proof.verify(flip(early, bit), late)).isEqualTo(first(first));
        assertThat(proof.verify(early, flip(late, bit))).isEqualTo(ProofVerdict.SECOND_ROOT_DIFFERS);
        for (int i = 0; i < proof.path().size(); i++) {
            List<Hash> path = new ArrayList<>(proof.path());
            path.set(i, flip(path.get(i), bit));
            assertThat(new ConsistencyProof(first, second, path)
                            .verify(early, late)
                            .isValid())
                    .isFalse();
        }
        assertThat(new ConsistencyProof(first + 1, second, proof.path())
                        .verify(early, late)
                        .isValid())
                .isFalse();
        assertThat(new ConsistencyProof(first, 2L * second, proof.path())
                        .verify(early, late)
                        .isValid())
                .isFalse();
        assertThat(new ConsistencyProof(second, first, proof.path()).verify(early, late))
                .isEqualTo(ProofVerdict.SIZES_OUT_OF_ORDER);
        assertThat(new ConsistencyProof(first, second, longer(proof.path())).verify(early, late))
                .isEqualTo(ProofVerdict.PATH_TOO_LONG);
        assertThat(new ConsistencyProof(first, second, shorter(proof.path())).verify(early, late))
                .isEqualTo(ProofVerdict.PATH_TOO_SHORT);
    }

    /** Of a complete first tree the root itself is the start of the climb, so a false one spoils the second root. */
    private static ProofVerdict first(int size) {
        return Integer.bitCount(size) == 1 ? ProofVerdict.SECOND_ROOT_DIFFERS : ProofVerdict.FIRST_ROOT_DIFFERS;
    }

    @Test
    void theEmptyTreeProvesNothing() {
        Hash empty = Hash.emptyTree();
        Hash leaf = Hash.ofLeaf(new byte[0]);
        assertThat(new ConsistencyProof(0, 1, List.of()).verify(empty, leaf)).isEqualTo(ProofVerdict.FIRST_TREE_EMPTY);
        assertThat(new ConsistencyProof(0, 0, List.of()).verify(empty, empty)).isEqualTo(ProofVerdict.VALID);
        assertThat(new ConsistencyProof(-1, 1, List.of()).verify(empty, leaf))
                .isEqualTo(ProofVerdict.SIZES_OUT_OF_ORDER);
        assertThat(new InclusionProof(0, 0, List.of()).verify(leaf, empty)).isEqualTo(ProofVerdict.INDEX_OUTSIDE_TREE);
        assertThat(new InclusionProof(-1, 1, List.of()).verify(leaf, leaf)).isEqualTo(ProofVerdict.INDEX_OUTSIDE_TREE);
    }

    private static Hash flip(Hash hash, int bit) {
        return Hash.of(TestLog.flipped(hash.toBytes(), bit));
    }

    private static List<Hash> longer(List<Hash> path) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(Hash.emptyTree());
        return longer;
    }

    private static List<Hash> shorter(List<Hash> path) {
        return path.subList(0, path.size() - 1);
    }
}
