package org.amana.demo.run;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.Scenario;

/** Everybody who acts, signed in. The administrator makes the users and never learns their passwords. */
final class Crew {

    private record Created(UUID id) {}

    private record Invitation(String invitation) {}

    private record Seat(String party, Post post) {}

    private static final String ADMINISTRATOR = "administrator";
    private static final int PASSWORD_BYTES = 24;
    private static final List<Post> CUSTODIANS = List.of(Post.CUSTODIAN, Post.REGISTRAR, Post.ESCORT);

    private final AmanaClient nobody;
    private final AmanaClient administrator;
    private final String cellParty;
    private final Map<Seat, AmanaClient> seats = new ConcurrentHashMap<>();

    private Crew(AmanaClient nobody, AmanaClient administrator, String cellParty) {
        this.nobody = nobody;
        this.administrator = administrator;
        this.cellParty = cellParty;
    }

    /**
     * Uses up the token of the server's first start.
     *
     * @param cellParty code of the party with which the joint cell sits
     */
    static Crew first(AmanaClient nobody, String firstToken, String cellParty) {
        String password = password();
        nobody.post(
                "/api/v1/first-administrator",
                Body.of("token", firstToken, "user", ADMINISTRATOR, "name", "Administrator", "password", password),
                Created.class);
        return new Crew(nobody, nobody.signIn(ADMINISTRATOR, password), cellParty);
    }

    AmanaClient administrator() {
        return administrator;
    }

    /** Makes the users of all parties, which the register must know by now. */
    void recruit(Scenario scenario) {
        List<Seat> needed = new ArrayList<>();
        for (Scenario.Party party : scenario.parties()) {
            for (Post post : Post.values()) {
                boolean ofTheCell = party.code().equals(cellParty) && Post.OF_THE_CELL.contains(post);
                if (ofTheCell || post.filledBy(party.kind())) {
                    needed.add(new Seat(party.code(), post));
                }
            }
        }
        Work.each(needed, seat -> seats.put(seat, signIn(seat)));
    }

    private AmanaClient signIn(Seat seat) {
        String login = seat.post().login(seat.party());
        Created user = administrator
                .post(
                        "/api/v1/users",
                        Body.of(
                                "user",
                                login,
                                "name",
                                login,
                                "party",
                                seat.party(),
                                "roles",
                                List.of(seat.post().role())),
                        Created.class)
                .body();
        Invitation invitation = administrator
                .post("/api/v1/users/" + user.id() + "/invitation", Map.of(), Invitation.class)
                .body();
        String password = password();
        nobody.post(
                "/api/v1/password", Body.of("invitation", invitation.invitation(), "password", password), Void.class);
        return nobody.signIn(login, password);
    }

    private static String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    AmanaClient at(String party, Post post) {
        AmanaClient client = seats.get(new Seat(party, post));
        if (client == null) {
            throw new IllegalStateException(party + " has nobody as " + post);
        }
        return client;
    }

    boolean has(String party, Post post) {
        return seats.containsKey(new Seat(party, post));
    }

    /** The joint cell's own users. */
    AmanaClient cell(Post post) {
        return at(cellParty, post);
    }

    String cellParty() {
        return cellParty;
    }

    /** Whoever of a party may say where people are. */
    AmanaClient custodian(String party) {
        return CUSTODIANS.stream()
                .filter(post -> has(party, post))
                .findFirst()
                .map(post -> at(party, post))
                .orElseThrow(() -> new IllegalStateException(party + " has no custodian"));
    }

    boolean hasCustodian(String party) {
        return CUSTODIANS.stream().anyMatch(post -> has(party, post));
    }
}
