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
import org.qualgraph.model.Posting;

/**
 * Finds the places of work, from the surest source that has any: what the source states; lines that name them
 * ("Location: Berlin, Germany") or hold nothing else ("Menlo Park, CA | New York, NY"); the title; sentences about the
 * job ("based in our Zurich office"). Remote is no place, but the country within which one may work is.
 */
final class PlaceReader {
    private static final int LONGEST_LINE = 240;
    private static final String LABEL =
            "(?:[Jj]ob |[Ww]ork |[Oo]ffice |[Pp]rimary |[Pp]osition |JOB |WORK )?(?:[Ll]ocations?|LOCATIONS?|[Pp]lace of work|[Ss]tandorte?|[Aa]rbeitsort|[Dd]ienstort|[Ee]insatzort|Where)";
    private static final Pattern NAMED_LINE =
            Pattern.compile("^[\\W_]{0,6}" + LABEL + "(?:\\(s\\))?[\\s*]{0,3}:[\\s*]{0,4}(\\S.{1,140})$");
    /** The same where the breaks of lines were lost, up to the next break or label. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?<=[.!?)>\\d\\s])|(?<=\\p{Ll})(?=\\p{Lu}))" + LABEL
                    + "[ ]{0,3}[:–-][ ]{0,3}-?(\\p{Lu}[^\\n:.]{1,70}?)(?=  |\\n|$|\\.|(?<=\\p{Ll})\\p{Lu}|(?<=, ?[A-Z]{2})(?:[A-Z]\\p{Ll}|[ ]?\\d{5}|[ ](?!or\\b|and\\b)\\p{L})|[ ]?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?[ ]?:)");

    private static final String CITY = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}";
    private static final String WITH_REGION = "(" + CITY + ", ?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)";
    private static final Pattern ONLY_PLACES =
            Pattern.compile("[\\s•*-]{0,6}" + WITH_REGION + "(?:, \\p{Lu}[\\p{L}. ]{1,24})?"
                    + "(?:\\s*(?:[|;/•·]|or|and|,)\\s*" + WITH_REGION + "(?:, \\p{Lu}[\\p{L}. ]{1,24})?){0,8}[\\s.]*");
    private static final Pattern IN_TITLE =
            Pattern.compile("(?:\\b(?:in|at|to)|[-–,|(:@])\\s*(" + CITY + ",? [A-Z]{2})(?![\\p{L}])");
    private static final Pattern IN_SENTENCE = Pattern.compile(
            "(?i:(?:role|position|job|opportunity|opening|contract|assignment|vacancy|you(?:['’]ll| will)?|stelle|team)[ ](?:(?:is|will|can|be|are|work|working|currently|primarily|ideally|ist|at|hours|onsite|on-site)[ ]){0,5}"
                    + "(?:located |based |situated )?(?:in|at|out of|from|near)|clients? in|engineer in|based in|arbeitest in)[ ](?:(?:our|the|downtown|central|unserem|unserer)[ ]){0,2}("
                    + CITY + "(?:, ?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{Ll}+)?)?)");
    private static final Pattern OUR_OFFICE = Pattern.compile(
            "(?:[Oo]ur|[Tt]he|unserem|unser) (" + CITY + ")[- ](?:[Oo]ffices?|HQ|headquarters|campus|[Bb]üro)");
    private static final Pattern COMPANY = Pattern.compile(
            "(?i)(?:headquarter|founded|offices? in|customers|company based|firm based|organi[sz]ation based|startup based|clients based|locations? in|we are based|we're based)");
    private static final int BEFORE = 60;

    private PlaceReader() {}

    /** The places of a posting, each once, in the order they are written. */
    static List<Place> places(Posting posting, String title) {
        var places = new LinkedHashMap<ConceptId, Place>();
        posting.fields().locations().forEach(names -> addAll(PlaceNames.of(names), places));
        if (!posting.fields().locations().isEmpty()) {
            return List.copyOf(places.values());
        }
        posting.text().lines().forEach(line -> addLine(line, places));
        if (places.isEmpty()) {
            addRunIn(posting.text(), places);
        }
        if (places.isEmpty()) {
            addTitle(title, places);
        }
        if (places.isEmpty()) {
            addSentences(posting.text(), places);
        }
        return List.copyOf(places.values());
    }

    private static void addLine(String line, Map<ConceptId, Place> places) {
        if (line.length() > LONGEST_LINE || line.isBlank()) {
            return;
        }
        var named = NAMED_LINE.matcher(line.replace("**", "").strip());
        if (named.matches()) {
            addAll(PlaceNames.of(named.group(1)), places);
        } else if (line.indexOf(',') >= 0 && ONLY_PLACES.matcher(line).matches()) {
            PlaceNames.of(line).stream().filter(PlaceReader::hasRegion).forEach(name -> add(name, places));
        }
    }

    private static void addRunIn(String text, Map<ConceptId, Place> places) {
        var named = NAMED.matcher(text);
        while (named.find()) {
            addAll(PlaceNames.of(named.group(1)), places);
        }
    }

    private static void addTitle(String title, Map<ConceptId, Place> places) {
        var matcher = IN_TITLE.matcher(title);
        while (matcher.find()) {
            var name = matcher.group(1);
            var gap = name.length() - 2;
            if (Geography.isStateCode(name.substring(gap))) {
                add(name.substring(0, gap).replaceAll("[, ]+$", "") + ", " + name.substring(gap), places);
            }
        }
    }

    private static void addSentences(String text, Map<ConceptId, Place> places) {
        for (var pattern : List.of(IN_SENTENCE, OUR_OFFICE)) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                var before = text.substring(Math.max(0, matcher.start() - BEFORE), matcher.end(0));
                if (!COMPANY.matcher(before).find()) {
                    PlaceNames.of(matcher.group(1)).stream()
                            .filter(name -> hasRegion(name) || Geography.isCity(name))
                            .forEach(name -> add(name, places));
                }
            }
        }
    }

    private static boolean hasRegion(String name) {
        var comma = name.lastIndexOf(", ");
        return comma > 0 && Geography.isRegion(name.substring(comma + 2));
    }

    private static void addAll(List<String> names, Map<ConceptId, Place> places) {
        names.forEach(name -> add(name, places));
    }

    private static void add(String name, Map<ConceptId, Place> places) {
        var slug = slug(name);
        if (!slug.isEmpty()) {
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
