package org.qualgraph.extraction;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Place;

/**
 * Finds the places of work: those that the source states, else lines that hold nothing but places ("Menlo Park, CA | New
 * York, NY") or name them ("Location: Berlin, Germany").
 */
final class PlaceReader {
    private static final String STATES =
            "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA"
                    + "|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|ON|QC|BC|AB";
    private static final String REGIONS =
            "California|New York|Washington|Texas|Massachusetts|Illinois|Colorado|Georgia|Virginia|Oregon|Pennsylvania|Ontario|Quebec"
                    + "|North Carolina|New Jersey|Florida|Maryland|Michigan|Ohio|Arizona|Utah|Minnesota|Bavaria";
    private static final String COUNTRIES =
            "USA|U\\.S\\.A?\\.?|US|UK|United States|United Kingdom|Canada|Germany|Deutschland|France|Spain|Italy|Portugal|Netherlands|Belgium"
                    + "|Switzerland|Austria|Poland|Czech Republic|Czechia|Sweden|Norway|Denmark|Finland|Ireland|Israel|India|China|Japan|South Korea|Singapore|Australia"
                    + "|New Zealand|Brazil|Mexico|Argentina|Chile|Colombia|Estonia|Latvia|Lithuania|Ukraine|Romania|Hungary|Greece|Turkey|Taiwan|Thailand|Vietnam|Indonesia"
                    + "|Philippines|Malaysia|South Africa|Egypt|Nigeria|Kenya|United Arab Emirates|Russia|Hong Kong|Luxembourg|Croatia|Serbia|Slovakia|Slovenia|Bulgaria";
    private static final String CITY = "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]+|of|de|am|an der))*";
    private static final String PLACE =
            CITY + ", (?:(?:" + STATES + ")(?![A-Za-z])|" + REGIONS + "|" + COUNTRIES + ")(?:, (?:" + COUNTRIES + "))?"
                    + "|(?:Fully )?[Rr]emote(?: \\((?:" + COUNTRIES + ")\\)|, (?:" + COUNTRIES + "))?";
    private static final Pattern ONLY_PLACES =
            Pattern.compile("[\\s•*-]*(?:" + PLACE + ")(?:\\s*(?:[|;/•·]|or|and|,)\\s*(?:" + PLACE + "))*[\\s.]*");
    private static final Pattern ONE_PLACE = Pattern.compile(PLACE);
    private static final Pattern NAMED = Pattern.compile(
            "(?i)^\\W*(?:job |work |office |primary )?(?:locations?|place of work|based in|standort|arbeitsort|where)\\W*:\\W*(.{2,120})$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[|;/•·]|\\s+(?:or|oder)\\s+)\\s*");
    private static final int LONGEST = 60;

    private PlaceReader() {}

    /** The places of a posting, each once, in the order they are written. */
    static List<Place> places(String text, List<String> stated) {
        var places = new LinkedHashMap<ConceptId, Place>();
        stated.forEach(names -> addNames(names, places));
        if (places.isEmpty()) {
            text.lines().forEach(line -> addLine(line, places));
        }
        return List.copyOf(places.values());
    }

    private static void addLine(String line, Map<ConceptId, Place> places) {
        if (line.length() > 2 * 120) {
            return;
        }
        var named = NAMED.matcher(line.replace("**", "").strip());
        if (named.matches()) {
            addNames(named.group(1), places);
        } else if (ONLY_PLACES.matcher(line).matches()) {
            ONE_PLACE.matcher(line).results().forEach(place -> add(place.group(), places));
        }
    }

    private static void addNames(String names, Map<ConceptId, Place> places) {
        var known = ONE_PLACE.matcher(names).results().toList();
        if (known.isEmpty()) {
            SEPARATOR.splitAsStream(names).forEach(name -> add(name, places));
        } else {
            known.forEach(place -> add(place.group(), places));
        }
    }

    private static void add(String written, Map<ConceptId, Place> places) {
        var name = written.strip().replaceAll("[.\\s]+$", "");
        var slug = slug(name);
        if (!slug.isEmpty() && name.length() <= LONGEST) {
            var id = ConceptId.of(ConceptType.PLACE, slug);
            places.putIfAbsent(id, new Place(name, id));
        }
    }

    /** A name as the last part of an identifier: {@code Malmö, SE} → {@code malmo-se}. */
    static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
