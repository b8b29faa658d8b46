package org.amana.register;

import static org.amana.register.RegisterFixture.ABOARD;
import static org.amana.register.RegisterFixture.CARRIER;
import static org.amana.register.RegisterFixture.SDF;
import static org.amana.register.RegisterFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.Uuids;
import org.amana.testing.ReadAs;
import org.amana.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five people with the custodian; the carrier comes to see one of them. */
class SearchTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    private static final RegisterFixture REGISTER = new RegisterFixture(DATABASE);
    private static final ReadAs EVERYONE = ReadAs.everyone(DATABASE);
    private static final ReadAs CUSTODIAN = ReadAs.parties(DATABASE, "sdf");
    private static final ReadAs BOTH = ReadAs.parties(DATABASE, "coalition", "sdf");
    private static final ReadAs ESCORT = ReadAs.parties(DATABASE, "coalition");
    private static final ReadAs STRANGER = ReadAs.parties(DATABASE, "another-force");
    private static final ReadAs NOBODY = ReadAs.parties(DATABASE);

    private static final List<UUID> PEOPLE = REGISTER.open(5);
    private static final UUID KHALID = PEOPLE.get(0);
    private static final UUID SAMI = PEOPLE.get(1);
    private static final UUID ALIAS = PEOPLE.get(2);
    private static final UUID LONG = PEOPLE.get(3);
    private static final UUID TAGGED = PEOPLE.get(4);

    @BeforeAll
    static void namesAndNumbers() {
        say(KHALID, PersonFact.AssertedField.NAME, "Khalid Abd al-Rahman al-Jubouri", "latn");
        say(KHALID, PersonFact.AssertedField.NAME, "خالد عبد الرحمن الجبوري", "arab");
        say(SAMI, PersonFact.AssertedField.NAME, "سامي يوسف الجبوري", "arab");
        say(ALIAS, PersonFact.AssertedField.NAME, "Rami Nabil", "latn");
        say(LONG, PersonFact.AssertedField.NAME, "x".repeat(9_000) + " " + "ab ".repeat(500) + "\u0000 ' %_\\", "latn");
        say(TAGGED, PersonFact.AssertedField.PARTNER_NUMBER, "ISN-200 001/b", "coalition");
        say(TAGGED, PersonFact.AssertedField.PARTNER_NUMBER, "9".repeat(5_000), "coalition");
        say(TAGGED, PersonFact.AssertedField.NAME, "Hani Fares", "latn");
        record(new PersonFact.TagBound(TAGGED, "WB-00 417", Occurred.at(START)));
        say(KHALID, PersonFact.AssertedField.NAME, "Abu Walid", "latn");
    }

    @AfterAll
    static void close() {
        REGISTER.journal.close();
    }

    private static void record(PersonFact fact) {
        REGISTER.journal.taken(SDF, recorded -> {
            Draft draft = new Draft(REGISTER.books, recorded, SDF);
            draft.add(fact);
            return draft.decision();
        });
    }

    private static UUID say(UUID person, PersonFact.AssertedField field, String value, @Nullable String scheme) {
        UUID assertion = Uuids.next();
        record(new PersonFact.Asserted(person, assertion, field, value, scheme, "list-1", "C3", Occurred.at(START)));
        return assertion;
    }

    private static List<UUID> found(ReadAs who, String text) {
        return who.read(db -> new FindingPersons(new WordSearch()).find(db, text, 5)).stream()
                .map(PersonSearch.Found::person)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khalid Abd al-Rahman al-Jubouri",
                "al-Jubouri Khalid",
                "KHALED ABDULRAHMAN JABURI",
                "Khlid Abdrahman",
                "Khalid Jub",
                "khal",
                "خالد عبدالرحمن",
                "خالد الجبوري",
                "خال",
                "Khalid bin Mansour al-Jubouri",
                "Abu Walid"
            })
    void aNameIsFoundHoweverItIsWritten(String text) {
        for (ReadAs who : List.of(EVERYONE, CUSTODIAN, BOTH)) {
            assertThat(found(who, text)).first().isEqualTo(KHALID);
        }
    }

    @Test
    void theOtherScriptFindsTooAndTheMoreAlikeComesFirst() {
        assertThat(found(CUSTODIAN, "Sami Yusuf")).containsExactly(SAMI);
        assertThat(found(CUSTODIAN, "الجبوري")).containsExactlyInAnyOrder(KHALID, SAMI);
        assertThat(found(CUSTODIAN, "سامي الجبوري")).first().isEqualTo(SAMI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WB-00417", "wb 00 417", "WB٠٠٤١٧", "ISN200001B", "isn-200-001-b", "ISN ٢٠٠٠٠١ b"})
    void tagsAndPartnersNumbersAreFoundInAnySpacing(String text) {
        assertThat(found(CUSTODIAN, text)).containsExactly(TAGGED);
        assertThat(found(STRANGER, text)).isEmpty();
        assertThat(found(NOBODY, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "al", "---", "%", "_", "'; drop table person", "\\", "\uD800", "ا", "Xerxes Artaxerxes"
            })
    void whatIsNobodysNameFindsNobody(String text) {
        assertThat(found(CUSTODIAN, text)).isEmpty();
    }

    @Test
    void aVeryLongNameCanBeKeptAndFound() {
        assertThat(found(CUSTODIAN, "x".repeat(9_000))).containsExactly(LONG);
        assertThat(found(CUSTODIAN, "9".repeat(5_000))).containsExactly(TAGGED);
    }

    @Test
    void aNameThatWasTakenBackIsFoundNoMore() {
        UUID said = say(ALIAS, PersonFact.AssertedField.NAME, "Tariq Mansour", "latn");
        assertThat(found(CUSTODIAN, "Tariq Mansour")).containsExactly(ALIAS);
        record(new PersonFact.AssertionWithdrawn(
                ALIAS, said, PersonFact.AssertedField.NAME, "Tariq Mansour", "latn", "said of another man"));
        assertThat(found(CUSTODIAN, "Tariq Mansour")).isEmpty();
        assertThat(found(CUSTODIAN, "Rami Nabil")).containsExactly(ALIAS);
        say(ALIAS, PersonFact.AssertedField.NAME, "Tariq Mansour", "latn");
        assertThat(found(CUSTODIAN, "Tariq Mansour")).containsExactly(ALIAS);
    }

    @Test
    void aPartyFindsSomebodyFromWhenItMaySeeThem() {
        assertThat(found(ESCORT, "Hani Fares")).isEmpty();
        REGISTER.journal.taken(CARRIER, recorded -> {
            Draft draft = new Draft(REGISTER.books, recorded, CARRIER);
            draft.move(
                    REGISTER.books.findPerson(TAGGED).orElseThrow(),
                    Draft.Move.of(Uuids.next(), ABOARD, Cause.HANDOVER, Occurred.at(START.plusSeconds(60)))
                            .acts(List.of(Uuids.next(), Uuids.next())),
                    "/persons");
            return draft.decision();
        });
        assertThat(found(ESCORT, "Hani Fares")).containsExactly(TAGGED);
        assertThat(found(ESCORT, "Hany Farees")).containsExactly(TAGGED);
        assertThat(found(ESCORT, "Khalid")).isEmpty();
        say(TAGGED, PersonFact.AssertedField.NAME, "Abu Hani", "latn");
        assertThat(found(ESCORT, "Abu Hani")).containsExactly(TAGGED);
    }

    @Test
    void theTablesOfWordsShowAViewerNoWordOfAnother() {
        for (String table : List.of("person_word", "name_word")) {
            assertThat(count(CUSTODIAN, table + " where party <> 'sdf'")).isZero();
            assertThat(count(CUSTODIAN, table)).isPositive();
            assertThat(count(NOBODY, table)).isZero();
            assertThat(count(STRANGER, table)).isZero();
        }
    }

    private static int count(ReadAs who, String from) {
        return who.read(db -> db.sql("select count(*) from " + from)
                .query((row, i) -> row.getInt(1))
                .single());
    }
}
