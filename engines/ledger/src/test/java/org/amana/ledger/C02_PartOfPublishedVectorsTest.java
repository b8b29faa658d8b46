package org.amana.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** FEATURE UNDER TEST: proofs against part of the vectors of transparency-dev/merkle; vectors/README.md says which. */
class C02_PartOfPublishedVectorsTest {

    static Stream<String> vectors() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                C02_PartOfPublishedVectorsTest.class.getResourceAsStream("/vectors/merkle-proofs.tsv"))) {
            return Text.decodeUtf8(file.readAllBytes()).lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theVerdictIsTheOneThatTheVectorExpects(String line) {
        List<String> vector = Arrays.asList(line.split("\t", -1));
        assertThat(vector).hasSize(8);
        assertThat(holds(vector)).isEqualTo(vector.get(7).equals("holds"));
    }

    private static boolean holds(List<String> vector) {
        long first = Long.parseUnsignedLong(vector.get(2));
        long second = Long.parseUnsignedLong(vector.get(3));
        try {
            Hash leafOrFirstRoot = Hash.parseBase64(vector.get(4));
            Hash root = Hash.parseBase64(vector.get(5));
            List<Hash> path = vector.get(6).equals("-")
                    ? List.of()
                    : Arrays.stream(vector.get(6).split(","))
                            .map(Hash::parseBase64)
                            .toList();
            return vector.getFirst().equals("inclusion")
                    ? new InclusionProof(first, second, path)
                            .verify(leafOrFirstRoot, root)
                            .isValid()
                    : new ConsistencyProof(first, second, path)
                            .verify(leafOrFirstRoot, root)
                            .isValid();
        } catch (MalformedException e) {
            return false;
        }
    }
}
