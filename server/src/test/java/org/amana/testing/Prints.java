package org.amana.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.amana.access.Role;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.TemplateCodec;
import org.amana.biometrics.generate.SyntheticFinger;
import org.amana.biometrics.sourceafis.SourceAfisExtractor;
import org.amana.demo.api.AmanaClient;

/** Prints of fingers that nobody has, and people who may be enrolled with them. */
public final class Prints {

    private static final Map<Long, SyntheticFinger> FINGERS = new ConcurrentHashMap<>();

    private Prints() {}

    private static GreyImage image(long finger, long impression, SyntheticFinger.Care care) {
        return FINGERS.computeIfAbsent(finger, SyntheticFinger::new).impression(impression, care);
    }

    /** A picture of a finger laid down once, as base64. */
    public static String picture(long finger, long impression) {
        return picture(image(finger, impression, SyntheticFinger.Care.GOOD));
    }

    /** A picture as a PNG file. */
    public static String picture(GreyImage image) {
        BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, image.width(), image.height(), image.pixels());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    /** What an extractor finds in it, as base64. */
    public static String template(long finger, long impression) {
        return Base64.getEncoder()
                .encodeToString(TemplateCodec.encode(
                        new SourceAfisExtractor().extract(image(finger, impression, SyntheticFinger.Care.GOOD))));
    }

    /** Adults held by a party at its place and referred to it for enrolment. */
    public static List<String> referred(TestServer server, String party, String place, String now, int count) {
        List<String> people = new ArrayList<>();
        List<Map<String, ?>> entered = new ArrayList<>();
        List<Map<String, ?>> ages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String person = UUID.randomUUID().toString();
            people.add(person);
            entered.add(Map.of("person", person, "sex", "MALE", "sighting", "formal count"));
            ages.add(Map.of(
                    "person", person,
                    "determination", UUID.randomUUID(),
                    "earliestBirth", "1980-01-01",
                    "latestBirth", "1982-01-01",
                    "method", "VISUAL_SCREEN",
                    "evidence", "by sight"));
        }
        say(
                server.as(Role.SITE_CUSTODIAN, party),
                "/persons",
                Map.of(
                        "movement",
                        UUID.randomUUID(),
                        "account",
                        "held/" + party + '/' + place + "/none-shown",
                        "cause",
                        "OPENING",
                        "occurred",
                        now,
                        "persons",
                        entered));
        say(
                server.as(Role.CLINICIAN, party),
                "/age-determinations",
                Map.of("occurred", now, "determinedBy", "clinician", "ages", ages));
        say(
                server.as(Role.SITE_CUSTODIAN, party),
                "/print-referrals",
                Map.of(
                        "persons",
                        people,
                        "party",
                        party,
                        "purpose",
                        "IDENTITY",
                        "basis",
                        "LAW",
                        "document",
                        "order 7",
                        "occurred",
                        now));
        return people;
    }

    /** An encounter with these prints, the right hand's fingers from the thumb on. */
    public static Map<String, Object> encounter(
            String encounter, String person, String place, String now, List<String> prints) {
        List<String> fingers = List.of("RIGHT_THUMB", "RIGHT_INDEX", "RIGHT_MIDDLE", "RIGHT_RING", "RIGHT_LITTLE");
        List<Map<String, ?>> sent = new ArrayList<>();
        for (int i = 0; i < prints.size(); i++) {
            sent.add(Map.of("finger", fingers.get(i), "content", prints.get(i)));
        }
        Map<String, Object> body = new HashMap<>(Map.of(
                "encounter", encounter,
                "person", person,
                "place", place,
                "device", "kit 4",
                "operator", "Sergeant Lee",
                "purpose", "IDENTITY",
                "basis", "LAW",
                "document", "order 7",
                "occurred", now,
                "others", "NOT_ATTEMPTED"));
        body.put("prints", sent);
        return body;
    }

    private static void say(AmanaClient who, String path, Map<String, ?> body) {
        who.post("/api/v1" + path, body, Object.class);
    }
}
