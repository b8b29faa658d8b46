package org.amana;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher in a checkout of its own, with a JDK and a Maven that only say how they were called. */
class LauncherTest {

    private record Run(int status, String output) {}

    private static final Path LAUNCHER =
            Path.of(System.getProperty("amana.root", "..")).resolve("amana").toAbsolutePath();

    @TempDir
    Path temp;

    private Path checkout;
    private Path jdk;
    private Path maven;

    @BeforeEach
    void aCheckoutThatWasNeverBuilt() throws IOException {
        checkout = Files.createDirectories(temp.resolve("a folder with spaces"));
        Files.copy(LAUNCHER, checkout.resolve("amana"));
        Files.setPosixFilePermissions(checkout.resolve("amana"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.createDirectories(checkout.resolve("server/src/main/java"));
        jdk = jdk("new", "99.0.1");
        maven = temp.resolve("maven");
        script(maven.resolve("bin/mvn"), """
                echo "maven ran with $JAVA_HOME: $*" >> %s
                mkdir -p server/target/lib
                touch server/target/amana-server-0.1.0-SNAPSHOT.jar
                """.formatted(temp.resolve("maven.log")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo", "serve", "plan", "prints", "iris", "itl", "wsq", "export", "verify", "restore", "test", "bench",
                "soak", "help"
            })
    void helpNamesEveryCommand(String command) throws Exception {
        var run = amana(Map.of(), "help");
        assertThat(run.status()).isZero();
        assertThat(run.output()).containsPattern("(?m)^  " + command + " ");
    }

    @Test
    void aloneItIsHelp() throws Exception {
        assertThat(amana(Map.of())).isEqualTo(amana(Map.of(), "help"));
    }

    @Test
    void anUnknownCommandIsRefused() throws Exception {
        var run = amana(Map.of(), "fly");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.output()).contains("does not know the command \"fly\"");
    }

    @Test
    void aCommandThatIsAlmostThereIsNamed() throws Exception {
        var run = amana(Map.of(), "exprot");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.output()).contains("Did you mean \"export\"?").doesNotContain("Amana keeps account");
    }

    @Test
    void helpOfACommandIsAskedOfTheCommand() throws Exception {
        assertThat(amana(Map.of(), "help", "plan", "--lang", "ar").output())
                .contains("[org.amana.Amana] [plan] [--help] [--lang] [ar]");
        assertThat(amana(Map.of(), "help", "test")).isEqualTo(amana(Map.of(), "test", "-h"));
        assertThat(amana(Map.of(), "help", "--lang", "ar").output()).contains("أمانة", "restore");
    }

    @Test
    void buildsOnceAndPassesArgumentsAndStatusThrough() throws Exception {
        var run = amana(Map.of(), "serve", "--data", "two words");
        assertThat(run.status()).isEqualTo(7);
        assertThat(run.output())
                .contains("amana: building for the first time", "amana: built in ")
                .contains("[-cp] [" + checkout + "/server/target/amana-server-0.1.0-SNAPSHOT.jar:" + checkout
                        + "/server/target/lib/*] [org.amana.Amana] [serve] [--data] [two words]");

        assertThat(amana(Map.of(), "serve").output()).doesNotContain("built");
        assertThat(buildsSoFar()).hasSize(1).first().asString().contains("maven ran with " + jdk);
    }

    @Test
    void buildsAgainWhenASourceIsNewerAndForgetsWhatWasRemoved() throws Exception {
        amana(Map.of(), "serve");
        var stale = Files.createDirectories(checkout.resolve("server/target/classes"))
                .resolve("gone.sql");
        Files.writeString(stale, "create table gone ()");
        var sources = checkout.resolve("server/src/main/java");
        Files.setLastModifiedTime(sources, FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(amana(Map.of(), "serve").output()).contains("amana: building what changed");
        assertThat(buildsSoFar()).hasSize(2);
        assertThat(stale).doesNotExist();
    }

    @Test
    void aBuildThatFailsShowsTheEndOfItsLogAndIsTriedAgain() throws Exception {
        script(maven.resolve("bin/mvn"), "echo 'cannot find symbol'; exit 1");
        var run = amana(Map.of(), "demo");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.output())
                .contains("cannot find symbol")
                .contains("the build failed")
                .contains("build.log");
        assertThat(amana(Map.of(), "demo").output()).contains("cannot find symbol");
    }

    @Test
    void aJdkThatIsTooOldIsPassedOver() throws Exception {
        var old = jdk("old", "17.0.15");
        var path = jdk.resolve("bin") + ":" + System.getenv("PATH");
        assertThat(amana(Map.of("JAVA_HOME", old.toString(), "PATH", path), "serve")
                        .status())
                .isEqualTo(7);
    }

    private List<String> buildsSoFar() throws IOException {
        return Files.readAllLines(temp.resolve("maven.log"));
    }

    private Run amana(Map<String, String> environment, String... arguments) throws Exception {
        var words = new ArrayList<>(List.of(checkout.resolve("amana").toString()));
        words.addAll(List.of(arguments));
        var output = temp.resolve("output").toFile();
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output);
        builder.directory(temp.toFile());
        builder.environment().putAll(Map.of("JAVA_HOME", jdk.toString(), "MAVEN_HOME", maven.toString()));
        builder.environment().putAll(environment);
        var process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(output.toPath()));
    }

    private Path jdk(String name, String version) throws IOException {
        var home = temp.resolve(name);
        script(home.resolve("bin/java"), "for word in \"$@\"; do printf '[%s] ' \"$word\"; done; exit 7");
        script(home.resolve("bin/javac"), "exit 1");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
