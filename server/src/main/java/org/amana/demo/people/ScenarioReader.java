package org.amana.demo.people;

import static org.amana.demo.people.ScenarioFiles.SOURCED;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads every file of a scenario folder, then has the rules look at the whole. */
final class ScenarioReader {

    private static final Pattern PARTIAL_DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern GRADE = Pattern.compile("[A-F][1-6]");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
    private static final String NAMED = "name_en,name_ar";
    private static final String INCIDENT_FIELDS =
            "code,at,kind,place,lift,party,to,count,follows,titleEn,titleAr" + SOURCED;
    private static final String SETTING_FIELDS =
            "code,titleEn,titleAr,begins,ends,ageDay,seed,holder,receiver,homeNationality,unstatedNationality";

    private final List<Problem> problems = new ArrayList<>();
    private final ScenarioFiles files;
    private final MoveReader moves;

    ScenarioReader(Path folder) {
        files = new ScenarioFiles(folder, problems);
        moves = new MoveReader(files, problems);
    }

    Scenario read() {
        Scenario scenario = new Scenario(
                settings(),
                files.table("sources.csv", "id,publisher,date,where", this::source),
                files.table("parties.csv", "code,kind," + NAMED + SOURCED, this::party),
                files.table("places.csv", "code,kind," + NAMED + ",zone,lat,lon,error_km" + SOURCED, this::place),
                files.table("aliases.csv", "place,alias,relation" + SOURCED, this::alias),
                files.table("control.csv", "place,party,from,to" + SOURCED, this::control),
                files.table("holdings.csv", "place,group,persons" + SOURCED, this::holding),
                files.table("capacity.csv", "place,from,persons" + SOURCED, this::capacity),
                files.table("clearing.csv", "place,on,persons,to" + SOURCED, this::clearing),
                moves.conveyanceKinds(),
                moves.conveyances(),
                moves.lanes(),
                moves.limits(),
                moves.hazards(),
                moves.lifts(),
                moves.curve(),
                files.table(
                        "claims.csv",
                        "code,measure,place,party,value,value_high,as_of,published,method,source,grade,confidence,note",
                        this::claim),
                files.table(
                        "nationalities.csv", "code," + NAMED + ",block,culture,persons" + SOURCED, this::nationality),
                files.table(
                        "nationality-claims.csv",
                        "nationality,label,persons,as_of,source,grade,confidence,note",
                        this::nationalityClaim),
                figures(),
                incidents(),
                new ListSpecReader(files).read(),
                names());
        new ScenarioRules(scenario, problems).check();
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        return scenario;
    }

    private Scenario.Settings settings() {
        Row row = files.row("scenario.json", 1, files.document("scenario.json"), SETTING_FIELDS);
        return new Scenario.Settings(
                row.code("code"),
                row.title("titleEn", "titleAr"),
                row.instant("begins"),
                row.instant("ends"),
                row.date("ageDay"),
                row.whole("seed"),
                row.code("holder"),
                row.code("receiver"),
                row.matching("homeNationality", COUNTRY, "a three-letter code"),
                row.matching("unstatedNationality", COUNTRY, "a three-letter code"));
    }

    private Scenario.Source source(Row row) {
        String where = row.optional("where");
        return new Scenario.Source(
                row.code("id"),
                row.text("publisher"),
                row.matching("date", PARTIAL_DATE, "a date"),
                where == null ? "" : where);
    }

    private Scenario.Party party(Row row) {
        return new Scenario.Party(
                row.code("code"),
                row.oneOf("kind", Scenario.PartyKind.class),
                row.title("name_en", "name_ar"),
                row.provenance());
    }

    private Scenario.Place place(Row row) {
        return new Scenario.Place(
                row.code("code"),
                row.oneOf("kind", Scenario.PlaceKind.class),
                row.title("name_en", "name_ar"),
                zone(row),
                row.degrees("lat", 90),
                row.degrees("lon", 180),
                row.whole("error_km"),
                row.provenance());
    }

    private static ZoneId zone(Row row) {
        String zone = row.text("zone");
        try {
            return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            row.refuse("zone", "\"" + zone + "\" is not a known time zone");
            return ZoneOffset.UTC;
        }
    }

    private Scenario.Alias alias(Row row) {
        String relation = row.text("relation");
        if (!relation.equals("same") && !relation.equals("disputed")) {
            row.refuse("relation", "must be same or disputed");
        }
        return new Scenario.Alias(row.code("place"), row.text("alias"), relation.equals("disputed"), row.provenance());
    }

    private Scenario.Control control(Row row) {
        return new Scenario.Control(
                row.code("place"), row.code("party"), row.instant("from"), row.optionalInstant("to"), row.provenance());
    }

    private Scenario.Holding holding(Row row) {
        return new Scenario.Holding(
                row.code("place"), row.oneOf("group", Scenario.Group.class), row.whole("persons"), row.provenance());
    }

    private Scenario.Capacity capacity(Row row) {
        return new Scenario.Capacity(row.code("place"), row.instant("from"), row.whole("persons"), row.provenance());
    }

    private Scenario.Clearing clearing(Row row) {
        return new Scenario.Clearing(
                row.code("place"), row.date("on"), row.whole("persons"), row.code("to"), row.provenance());
    }

    private Scenario.Claim claim(Row row) {
        return new Scenario.Claim(
                row.code("code"),
                row.code("measure"),
                row.optionalCode("place"),
                row.code("party"),
                row.whole("value"),
                row.optionalWhole("value_high"),
                row.date("as_of"),
                row.matching("published", PARTIAL_DATE, "a date"),
                row.code("method"),
                row.matching("grade", GRADE, "an Admiralty grade"),
                row.provenance());
    }

    private Scenario.Nationality nationality(Row row) {
        return new Scenario.Nationality(
                row.matching("code", COUNTRY, "a three-letter code"),
                row.title("name_en", "name_ar"),
                row.code("block"),
                row.code("culture"),
                row.whole("persons"),
                row.provenance());
    }

    private Scenario.NationalityClaim nationalityClaim(Row row) {
        return new Scenario.NationalityClaim(
                row.optional("nationality"),
                row.text("label"),
                row.whole("persons"),
                row.date("as_of"),
                row.matching("grade", GRADE, "an Admiralty grade"),
                row.provenance());
    }

    private Map<String, Scenario.Figure> figures() {
        Map<String, Scenario.Figure> figures = new LinkedHashMap<>();
        files.table("figures.csv", "key,value,unit" + SOURCED, row -> {
            String key = row.code("key");
            Scenario.Figure figure = new Scenario.Figure(key, row.whole("value"), row.code("unit"), row.provenance());
            if (figures.put(key, figure) != null) {
                row.refuse("key", "\"" + key + "\" stands twice");
            }
            return figure;
        });
        return Collections.unmodifiableMap(figures);
    }

    private List<Scenario.Incident> incidents() {
        List<Scenario.Incident> incidents = new ArrayList<>();
        for (JsonNode object : files.objects("incidents.json", "incidents")) {
            Row row = files.row("incidents.json", incidents.size() + 1, object, INCIDENT_FIELDS);
            Integer count = row.optionalWhole("count");
            incidents.add(new Scenario.Incident(
                    row.code("code"),
                    row.instant("at"),
                    row.oneOf("kind", IncidentKind.class),
                    row.optionalCode("place"),
                    row.optionalCode("lift"),
                    row.optionalCode("party"),
                    row.optionalCode("to"),
                    count == null ? 0 : count,
                    row.optionalCode("follows"),
                    row.title("titleEn", "titleAr"),
                    row.provenance()));
        }
        return List.copyOf(incidents);
    }

    private NameTokens names() {
        return new NameTokens(
                files.table(
                        "names/given.csv",
                        "culture,sex,arabic,latin,weight,source",
                        row -> new NameTokens.Given(
                                row.code("culture"),
                                row.text("sex").equals("F") ? Sex.F : Sex.M,
                                token(row),
                                row.whole("weight"))),
                files.table(
                        "names/family.csv",
                        "culture,arabic,latin,source",
                        row -> new NameTokens.Family(row.code("culture"), token(row))),
                files.table(
                        "names/nationality-labels.csv",
                        "nationality,script,label,spelling,source",
                        row -> new NameTokens.Label(
                                row.matching("nationality", COUNTRY, "a three-letter code"),
                                row.text("script").equals("arabic"),
                                row.text("label"),
                                row.text("spelling").equals("wrong"))));
    }

    private static NameTokens.Token token(Row row) {
        row.text("source");
        return new NameTokens.Token(row.text("arabic"), row.split("latin", "|"));
    }
}
