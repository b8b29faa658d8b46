package org.amana.biometrics.itl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.wsq.Wsq;
import org.junit.jupiter.api.Test;

class ItlTest {

    private static final String FILE = "\u001c";
    private static final String GROUP = "\u001d";
    private static final String RECORD = "\u001e";
    private static final String UNIT = "\u001f";

    @Test
    void i01_whatIsBuiltIsReadAndBreaksNoRule() throws MalformedException {
        byte[] file = tenprint().bytes();

        Transaction read = Itl.readStrictly(file);

        assertThat(read.bytes()).isEqualTo(file);
        assertThat(read.canonical().bytes()).isEqualTo(file);
        assertThat(Itl.check(read)).isEmpty();
        assertThat(read.header().text(4)).isEqualTo("CAR");
        assertThat(read.tagged(14)).hasSize(2);
    }

    @Test
    void i02_arabicNamesComeThrough() throws MalformedException {
        Transaction read = Itl.read(tenprint().bytes());

        String name =
                read.tagged(2).findFirst().orElseThrow().field(18).orElseThrow().text(read.charset());

        assertThat(name).isEqualTo("أحمد");
    }

    @Test
    void i03_picturesComeWithFingerAndResolution() throws MalformedException {
        List<PictureSample> samples = PictureSample.of(Itl.read(tenprint().bytes()));

        assertThat(samples).hasSize(2);
        assertThat(samples.getFirst().positions()).containsExactly(1);
        assertThat(samples.get(1).positions()).containsExactly(2, 3);
        GreyImage image = samples.getFirst().image();
        assertThat(new int[] {image.width(), image.height(), image.dotsPerInch()})
                .containsExactly(40, 50, 1000);
        assertThat(samples.get(1).image().pixels()).hasSize(2000);
    }

    @Test
    void i04_aBinaryRecordIsReadByItsPlaceInTheTableOfContents() throws MalformedException {
        byte[] file = withPrint(new byte[6], 18 + 6);

        Transaction read = Itl.read(file);

        BinaryRecord.Print print =
                ((BinaryRecord) read.records().get(1)).print().orElseThrow();
        assertThat(print.positions()).containsExactly(3);
        assertThat(new int[] {print.width(), print.height(), print.compression()})
                .containsExactly(3, 2, 0);
        assertThat(PictureSample.of(read).getFirst().image().dotsPerInch()).isEqualTo(500);
        assertThat(read.bytes()).isEqualTo(file);
        assertThat(errors(read)).isEmpty();
    }

    @Test
    void i05_aPictureSmallerThanItsMeasuresIsFound() throws MalformedException {
        assertThat(errors(Itl.read(withPrint(new byte[5], 18 + 5)))).anyMatch(e -> e.contains("5 bytes for 3 x 2"));
    }

    @Test
    void i06_aBinaryRecordLongerThanTheFileIsKeptAndNamed() throws MalformedException {
        byte[] file = withPrint(new byte[6], 4000);

        Transaction read = Itl.read(file);

        assertThat(read.bytes()).isEqualTo(file);
        assertThat(errors(read))
                .anyMatch(e -> e.contains("record 2, 4.001") && e.contains("is 4000 with 24 bytes left"));
    }

    @Test
    void i07_aWrongLengthIsNamedWithItsPlaceAndSetRight() throws MalformedException {
        byte[] file = text(header("2" + UNIT + "00"), "2.001:99" + GROUP + "2.002:00" + GROUP + "2.018:X" + FILE);
        int offset = new String(file, StandardCharsets.ISO_8859_1).indexOf("2.001");

        Transaction read = Itl.read(file);

        assertThat(read.bytes()).isEqualTo(file);
        assertThat(read.findings()).hasSize(1);
        Finding finding = read.findings().getFirst();
        assertThat(finding.toString())
                .isEqualTo("error: record 2, 2.001, byte %d: is \"99\", and the record has 26 bytes".formatted(offset));
        assertThat(Itl.check(Itl.read(read.canonical().bytes()))).isEmpty();
    }

    @Test
    void i08_unknownRecordsAreKeptByteForByte() throws MalformedException {
        byte[] file = text(
                header("77" + UNIT + "01" + RECORD + "2" + UNIT + "00"),
                "77.001:30" + GROUP + "77.002:01" + GROUP + "77.003:\u0000\u00ff" + FILE,
                "2.001:18" + GROUP + "2.002:00" + FILE);

        Transaction read = Itl.read(file);

        assertThat(read.bytes()).isEqualTo(file);
        assertThat(read.records()).extracting(ItlRecord::type).containsExactly(1, 77, 2);
        assertThat(Itl.check(read))
                .allMatch(finding -> finding.severity() == Finding.Severity.NOTE)
                .anyMatch(finding -> finding.type() == 77);
    }

    @Test
    void i09_whatFollowsTheLastRecordIsKept() throws MalformedException {
        byte[] file = text(header("2" + UNIT + "00"), "2.001:18" + GROUP + "2.002:00" + FILE, "\r\n");

        Transaction read = Itl.read(file);

        assertThat(read.bytes()).isEqualTo(file);
        assertThat(read.findings()).extracting(Finding::what).containsExactly("2 bytes behind the last record");
    }

    @Test
    void i10_aRecordThatIsNotListedIsReadAndNamed() throws MalformedException {
        byte[] file = text(
                header("2" + UNIT + "00"),
                "2.001:18" + GROUP + "2.002:00" + FILE,
                "10.001:28" + GROUP + "10.002:01" + GROUP + "10.003:" + FILE);

        Transaction read = Itl.read(file);

        assertThat(read.records()).hasSize(3);
        assertThat(read.bytes()).isEqualTo(file);
        assertThat(errors(read)).anyMatch(e -> e.contains("record 3, type 10") && e.contains("not in the table"));
    }

    @Test
    void i11_fieldsAreHeldAgainstTheirTables() throws MalformedException {
        TreeMap<Integer, String> fields = new TreeMap<>(Map.of(3, "live", 5, "20261301", 13, "1"));
        Transaction built = builder().text(14, fields).build();

        assertThat(errors(Itl.read(built.bytes())))
                .anyMatch(e -> e.contains("14.003") && e.contains("IMP is \"live\", not digits"))
                .anyMatch(e -> e.contains("14.005") && e.contains("not a date as YYYYMMDD"))
                .anyMatch(e -> e.contains("14.004") && e.contains("SRC is missing"))
                .hasSize(3);
    }

    @Test
    void i12_strictRefusesWithTheFirstError() {
        byte[] file = text(header("2" + UNIT + "00"), "2.001:99" + GROUP + "2.002:00" + FILE);

        assertThatThrownBy(() -> Itl.readStrictly(file))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("record 2, 2.001");
    }

    @Test
    void i13_whatIsNoSuchFileIsRefused() {
        assertThatThrownBy(() -> Itl.read(new byte[0])).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> Itl.read("PNG".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(MalformedException.class);
    }

    @Test
    void i14_bentFilesLoseNothing() throws MalformedException {
        byte[] whole = tenprint().bytes();
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            byte[] bent = whole.clone();
            for (int j = 0; j <= i % 4; j++) {
                bent[6 + random.nextInt(bent.length - 6)] =
                        (byte) (random.nextBoolean() ? random.nextInt() : 0x1c + random.nextInt(4));
            }
            byte[] cut = Arrays.copyOf(bent, i % 2 == 0 ? bent.length : 6 + random.nextInt(bent.length - 6));
            Transaction read = Itl.read(cut);
            assertThat(read.bytes()).isEqualTo(cut);
            Itl.check(read);
            read.canonical().bytes();
        }
    }

    @Test
    void i15_namesOfFieldsAreThoseThatASourceConfirms() {
        assertThat(FieldTable.mnemonic(14, 13)).contains("FGP");
        assertThat(FieldTable.name(2, 18)).contains("name");
        assertThat(FieldTable.name(2, 33)).isEmpty();
        assertThat(FieldTable.transactions())
                .extracting(FieldTable.TransactionType::code)
                .contains("CAR")
                .doesNotContain("CRM", "DPRS", "DSPE");
    }

    @Test
    void i16_aBuilderTakesNoSeparatorsThatWouldEndAField() {
        TreeMap<Integer, String> fields = new TreeMap<>(Map.of(18, "A" + GROUP + "2.019:B"));

        assertThatThrownBy(() -> builder().text(2, fields)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> errors(Transaction transaction) {
        return Itl.check(transaction).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(Finding::toString)
                .toList();
    }

    private static TransactionBuilder builder() {
        return new TransactionBuilder("CAR", LocalDate.of(2026, 2, 1), "DAI000000", "AMANA0000", "1");
    }

    private static Transaction tenprint() {
        byte[] pixels = new byte[2000];
        byte[] packed = Wsq.encode(new GreyImage(40, 50, 250, pixels), 0.75);
        TreeMap<Integer, String> person = new TreeMap<>(Map.of(18, "أحمد", 22, "19900101"));
        return builder()
                .text(2, person)
                .data(14, print("1", "WSQ20", "1000"), packed)
                .data(14, print(TransactionBuilder.subfields("2", "3"), "NONE", "500"), pixels)
                .build();
    }

    private static TreeMap<Integer, String> print(String position, String packing, String resolution) {
        TreeMap<Integer, String> fields = new TreeMap<>(Map.of(3, "1", 4, "AMANA0000", 5, "20260201", 13, position));
        fields.putAll(Map.of(6, "40", 7, "50", 8, "1", 9, resolution, 10, resolution, 11, packing, 12, "8"));
        return fields;
    }

    private static byte[] withPrint(byte[] pixels, int length) {
        ByteBuffer print = ByteBuffer.allocate(18 + pixels.length)
                .putInt(length)
                .put((byte) 1)
                .put((byte) 0);
        print.put(new byte[] {3, -1, -1, -1, -1, -1})
                .put((byte) 0)
                .putShort((short) 3)
                .putShort((short) 2);
        print.put((byte) 0).put(pixels);
        return text(header("4" + UNIT + "01"), new String(print.array(), StandardCharsets.ISO_8859_1));
    }

    private static byte[] text(String... records) {
        return String.join("", records).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String header(String listed) {
        int count = listed.split(RECORD).length;
        String rest = "1.002:0500" + GROUP + "1.003:1" + UNIT + count + RECORD + listed + GROUP + "1.004:CAR" + GROUP
                + "1.005:20260201" + GROUP + "1.007:A" + GROUP + "1.008:B" + GROUP + "1.009:C" + GROUP + "1.011:19.69"
                + GROUP + "1.012:19.69" + FILE;
        int length = "1.001:".length() + 3 + 1 + rest.length();
        return "1.001:" + length + GROUP + rest;
    }
}
