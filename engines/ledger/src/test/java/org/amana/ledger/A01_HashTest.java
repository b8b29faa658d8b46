package org.amana.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: hashing of RFC 6962, against the tree of eight leaves that every implementation knows. */
class A01_HashTest {

    private static final List<String> REFERENCE_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> REFERENCE_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void rootsOfTheReferenceTree() {
        Appender appender = Appender.empty();
        List<String> roots = new ArrayList<>();
        roots.add(appender.root().toString());
        for (String leaf : REFERENCE_LEAVES) {
            appender.append(HexFormat.of().parseHex(leaf));
            roots.add(appender.root().toString());
        }
        assertThat(roots).isEqualTo(REFERENCE_ROOTS);
    }

    @Test
    void aNodeIsNeverALeaf() {
        Hash left = Hash.ofLeaf(new byte[] {1});
        Hash right = Hash.ofLeaf(new byte[] {2});
        byte[] both = new byte[64];
        System.arraycopy(left.toBytes(), 0, both, 0, 32);
        System.arraycopy(right.toBytes(), 0, both, 32, 32);
        assertThat(Hash.ofNode(left, right)).isNotEqualTo(Hash.ofLeaf(both));
    }

    @Test
    void base64IsReadInItsOneCanonicalFormOnly() {
        Hash hash = Hash.emptyTree();
        assertThat(Hash.parseBase64(hash.toBase64())).isEqualTo(hash);
        for (String other : List.of(
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=",
                "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=",
                "AAAA",
                "",
                "\n")) {
            assertThatThrownBy(() -> Hash.parseBase64(other))
                    .isInstanceOfSatisfying(
                            MalformedException.class,
                            e -> assertThat(e.reason()).isEqualTo(MalformedException.Reason.BAD_HASH));
        }
    }

    @Test
    void aHashIsThirtyTwoBytesAndNobodyElsesArray() {
        assertThatThrownBy(() -> Hash.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
        byte[] bytes = new byte[32];
        Hash hash = Hash.of(bytes);
        bytes[0] = 1;
        hash.toBytes()[1] = 1;
        assertThat(hash).hasToString("00".repeat(32)).isEqualTo(Hash.of(new byte[32]));
        assertThat(hash).hasSameHashCodeAs(Hash.of(new byte[32]));
    }
}
