package org.amana.platform.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataHomeTest {

    @TempDir
    Path temp;

    @Test
    void aFolderNeverChangesFromDemonstrationToRecordOrBack() {
        DataHome.open(temp.resolve("demo"), DataHome.Mode.DEMO);
        DataHome.open(temp.resolve("record"), DataHome.Mode.RECORD);

        assertThat(DataHome.open(temp.resolve("demo"), DataHome.Mode.DEMO).mode())
                .isEqualTo(DataHome.Mode.DEMO);
        assertThatExceptionOfType(DataHome.WrongModeException.class)
                .isThrownBy(() -> DataHome.open(temp.resolve("demo"), DataHome.Mode.RECORD))
                .withMessageContaining("is a 'demo' folder and cannot be opened as 'record'");
        assertThatExceptionOfType(DataHome.WrongModeException.class)
                .isThrownBy(() -> DataHome.open(temp.resolve("record"), DataHome.Mode.DEMO));
    }

    @Test
    void aSecretIsMadeOnceAndIsForItsOwnerOnly() throws IOException {
        DataHome home = DataHome.open(temp.resolve("home"), DataHome.Mode.RECORD);

        assertThat(home.secret("key", () -> "first")).isEqualTo("first");
        assertThat(home.secret("key", () -> "second")).isEqualTo("first");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.file("key"))))
                .isEqualTo("rw-------");
    }
}
