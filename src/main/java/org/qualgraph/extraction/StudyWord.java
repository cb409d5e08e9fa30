package org.qualgraph.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a word does on the way from a degree to the subjects that it is in, in English and German. */
enum StudyWord {
    /** "in", "of": a subject follows. */
    IN,
    /** "or", "such as": the next of a list follows. */
    LISTS,
    /** "field", "discipline": a word for subjects, of which examples may follow. */
    FIELD,
    /** "major", "focus": a word for subjects that begins anew behind "with". */
    FOCUS,
    /** "other", "related": a subject follows within a few words. */
    OTHER,
    /** "from", "equivalent": what follows is no subject, until "in". */
    ASIDE,
    /** "with": what follows is no subject, unless it is a {@link #FOCUS}. */
    WITH,
    /** An article and whatever else changes nothing. */
    PASSING,
    /** A word with which another demand begins. */
    END;

    private static final Map<String, StudyWord> WORDS = words();
    private static final Set<String> RELATING =
            Set.of("related", "relating", "relates", "relevant", "similar", "pertaining", "applicable", "equivalent");
    private static final Set<String> NO_DEGREES = Set.of(
            "high",
            "higher",
            "large",
            "some",
            "certain",
            "varying",
            "great",
            "greater",
            "any",
            "significant",
            "360",
            "third",
            "extraordinary");
    private static final Set<String> NO_STUDIES =
            Set.of("case", "research", "clinical", "user", "usability", "feasibility", "time", "market", "trade");
    private static final Set<String> ARTICLES = Set.of("a", "an", "any", "academic", "college");

    /** What the word at a place does; nothing where it may be part of a name. */
    static Optional<StudyWord> at(Words words, int i) {
        var form = words.forms().get(i);
        if (Character.isDigit(form.charAt(0)) || form.startsWith("certif") || form.startsWith("proficien")) {
            return Optional.of(END);
        }
        if (form.equals("to")) {
            return Optional.of(i > 0 && RELATING.contains(words.forms().get(i - 1)) ? IN : END);
        }
        return Optional.ofNullable(WORDS.get(form));
    }

    /** Whether a word stands for a degree without its level, but not in "a high degree of", "case studies". */
    static boolean isDegree(Words words, int i) {
        var before = i == 0 ? "" : words.forms().get(i - 1);
        var behind = i + 1 == words.size() ? "" : words.forms().get(i + 1);
        var form = words.forms().get(i);
        return switch (form) {
            case "degree", "degrees" ->
                !(behind.equals("of") || behind.equals("to")) && (!NO_DEGREES.contains(before) || behind.equals("in"));
            case "diploma", "diplomas", "majoring", "studied", "studiengang", "graduate", "graduates" -> true;
            case "major" -> behind.equals("in") || ARTICLES.contains(before);
            case "majors" -> behind.equals("in");
            case "studies" -> !NO_STUDIES.contains(before);
            default -> form.endsWith("studium") || form.endsWith("abschluss");
        };
    }

    /** Whether a word stands for a degree and for nothing else: "graduates" and "major" may be people and adjectives. */
    static boolean isBareDegree(Words words, int i) {
        var form = words.forms().get(i);
        var bare = form.startsWith("degree") || form.endsWith("studium") || form.equals("hochschulabschluss");
        return bare && isDegree(words, i);
    }

    private static Map<String, StudyWord> words() {
        var words = new HashMap<String, StudyWord>();
        put(
                words,
                IN,
                "in within of on im der des majoring fachs fachrichtung fachrichtungen studiengang studienrichtung involving");
        put(words, LISTS, "or and und oder bzw sowie either both preferably ideally such as like including");
        put(words, LISTS, "especially specifically namely e.g eg i.e ie example z.b zb wie idealerweise vorzugsweise");
        put(words, FIELD, "field fields discipline disciplines area areas subject subjects domain domains science");
        put(words, FIELD, "sciences degree degrees fach fächer fächern studiengänge bereich bereichen richtung");
        put(words, FOCUS, "major majors minor focus focused concentration emphasis specialization specialisation");
        put(words, FOCUS, "specializing specialising coursework honors honours schwerpunkt hauptfach");
        put(words, OTHER, "other another related relevant similar comparable any equal applied technical quantitative");
        put(words, OTHER, "analytical scientific numerate rigorous hard vergleichbar vergleichbare vergleichbaren");
        put(words, OTHER, "vergleichbares vergleichbarer ähnlich ähnliche ähnlichen ähnliches ähnlicher verwandte");
        put(words, OTHER, "verwandten andere anderen anderer anderes");
        put(words, ASIDE, "from at als through qualification qualifications");
        put(words, WITH, "with mit plus");
        put(
                words,
                PASSING,
                "a an the its one two more following these below is required preferred desired minimum level");
        put(words, PASSING, "candidate candidates student students well advanced graduate undergraduate higher above");
        put(words, PASSING, "better international closely s dem den ein eine einem einen einer eines abschluss");
        put(words, PASSING, "studium abgeschlossen abgeschlossenes abgeschlossene study studies strongly highly");
        put(words, PASSING, "equivalent equivalents foreign university college institution school program programme");
        put(words, PASSING, "programs accredited universität hochschule qualifikation");
        put(words, END, "experience experienced experiences year years yrs jahr jahre jahren knowledge skill skills");
        put(
                words,
                END,
                "ability abilities able understanding familiar familiarity expertise fluent fluency background");
        put(
                words,
                END,
                "combination training work working practical industry professional job military excellent strong good proven solid demonstrated demonstrable must will");
        put(
                words,
                END,
                "you your we our who that which for using by while where when least prior hands-on track record");
        put(words, END, "but not no without passion erfahrung erfahrungen berufserfahrung kenntnisse für sie du wir");
        return Map.copyOf(words);
    }

    private static void put(Map<String, StudyWord> words, StudyWord does, String which) {
        for (var word : which.split(" ")) {
            words.put(word, does);
        }
    }
}
