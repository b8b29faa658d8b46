package org.amana.demo.run;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.PartnerLists;
import org.amana.demo.people.WrittenList;

/** The partners' own lists, as untidy as they are, handed in by whoever of them may, or by the cell for those who may not. */
final class Lists {

    private static final Duration FIRST = Duration.ofHours(2);
    private static final Duration BETWEEN = Duration.ofMinutes(20);
    private static final Duration SPEAKS_OF = Duration.ofDays(1);
    private static final List<Post> MAY_HAND_IN = List.of(Post.CUSTODIAN, Post.REGISTRAR, Post.CELL);

    /** How many rows have which verdict. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Status(int rows, Map<String, Integer> verdicts) {}

    private final Stage stage;
    private final World world;
    private final Path folder;
    private final Map<String, Status> taken = new LinkedHashMap<>();

    /** @param folder where the lists are written before they are handed in */
    Lists(Stage stage, Path folder) {
        this.stage = stage;
        this.folder = folder;
        this.world = stage.world();
    }

    /** Verdicts by list, in the order in which they came. */
    Map<String, Status> taken() {
        return taken;
    }

    /** How many rows of all lists have which verdict. */
    Map<String, Integer> verdicts() {
        Map<String, Integer> all = new TreeMap<>();
        taken.values()
                .forEach(
                        status -> status.verdicts().forEach((verdict, rows) -> all.merge(verdict, rows, Integer::sum)));
        return all;
    }

    void schedule() {
        Duration after = FIRST;
        for (WrittenList list : written()) {
            byte[] file = bytes(list.file());
            stage.agenda().at(world.begins().plus(after), () -> handIn(list, file));
            after = after.plus(BETWEEN);
        }
    }

    private List<WrittenList> written() {
        try {
            Files.createDirectories(folder);
            return PartnerLists.write(world.scenario(), world.population(), world.seed(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handIn(WrittenList list, byte[] file) {
        String issuer = list.spec().party();
        AmanaClient sender = MAY_HAND_IN.stream()
                .filter(post -> stage.crew().has(issuer, post))
                .findFirst()
                .map(post -> stage.crew().at(issuer, post))
                .orElse(stage.crew().cell(Post.CELL));
        String address = "/api/v1/lists?issuer=%s&file=%s&asOf=%s&list=%s"
                .formatted(
                        encoded(issuer),
                        encoded(list.spec().file()),
                        encoded(stage.now().minus(SPEAKS_OF).toString()),
                        stage.id("list", list.spec().code()));
        taken.put(
                list.spec().code(),
                sender.upload(
                                address,
                                stage.id("upload", list.spec().code()).toString(),
                                "text/csv",
                                file,
                                Status.class)
                        .body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
