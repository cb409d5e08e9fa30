package org.qualgraph.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qualgraph.extraction.Sign.Kind;
import org.qualgraph.model.LanguageLevel;

/** The words that say how names are joined, in English and German. */
final class SignWords {
    private static final Map<String, Kind> WORDS = words();
    private static final Map<String, LanguageLevel> LEVELS = Map.ofEntries(
            Map.entry("a1", LanguageLevel.A1),
            Map.entry("a2", LanguageLevel.A2),
            Map.entry("b1", LanguageLevel.B1),
            Map.entry("b2", LanguageLevel.B2),
            Map.entry("c1", LanguageLevel.C1),
            Map.entry("c2", LanguageLevel.C2),
            Map.entry("basic", LanguageLevel.BASIC),
            Map.entry("grundkenntnisse", LanguageLevel.BASIC),
            Map.entry("conversational", LanguageLevel.CONVERSATIONAL),
            Map.entry("bilingual", LanguageLevel.NATIVE));

    /** Words of several parts, by the first of them; the longest first. */
    private static final Map<String, Phrase[]> PHRASES = Map.ofEntries(
            phrases("such", phrase(Kind.EXAMPLES, " as")),
            phrases("for", phrase(Kind.EXAMPLES, " (?:example|instance)")),
            phrases("as", phrase(Kind.AND, " well as")),
            phrases("along", phrase(Kind.AND, " with")),
            phrases("together", phrase(Kind.AND, " with")),
            phrases("in", phrase(Kind.AND, " addition to"), phrase(Kind.PREPOSITION, "")),
            phrases("nice", phrase(Kind.PREFERRED, "[- ]to[- ]have")),
            phrases("von", phrase(Kind.PREFERRED, " vorteil"), phrase(Kind.PREPOSITION, "")),
            phrases("a", phrase(Kind.PREFERRED, " (?:(?:big|huge|strong|definite|real) )?(?:plus|bonus)")),
            phrases("z", phrase(Kind.EXAMPLES, "\\. ?b\\.?|um beispiel")),
            phrases("zum", phrase(Kind.EXAMPLES, " beispiel")),
            phrases("wie", phrase(Kind.EXAMPLES, " (?:z\\. ?b\\.|zum beispiel|etwa|beispielsweise)")),
            phrases("als", phrase(Kind.AND, " auch")),
            phrases("business", level("[- ](?:level|fluen\\p{L}+|proficien\\p{L}+)", LanguageLevel.BUSINESS)),
            phrases(
                    "professional",
                    level(" (?:working )?(?:level|fluen\\p{L}+|proficien\\p{L}+)", LanguageLevel.BUSINESS)),
            phrases("mother", level(" tongue", LanguageLevel.NATIVE)),
            phrases("rather", phrase(Kind.BARRIER, " than")));

    private SignWords() {}

    /** A continuation of a word, and what both say together. */
    private record Phrase(Kind kind, int value, Pattern rest) {}

    /** What a word says. */
    record Said(Kind kind, int end, int value) {}

    /** What the word at a place says. */
    static Said at(String text, String word, int start, int end) {
        var phrases = PHRASES.get(word);
        if (phrases != null) {
            for (var phrase : phrases) {
                var rest = phrase.rest().matcher(text).region(start + word.length(), end);
                if (rest.lookingAt()) {
                    return new Said(phrase.kind(), rest.end(), phrase.value());
                }
            }
        }
        if (word.length() <= 2 && word.chars().allMatch(Character::isDigit)) {
            return new Said(Kind.NUMBER, start + word.length(), Integer.parseInt(word));
        }
        return level(word)
                .map(level -> new Said(Kind.LEVEL, start + word.length(), level.ordinal()))
                .orElseGet(() -> new Said(WORDS.getOrDefault(word, Kind.WORD), start + word.length(), 0));
    }

    private static Optional<LanguageLevel> level(String word) {
        if (word.startsWith("fluen") || word.startsWith("flie")) {
            return Optional.of(LanguageLevel.FLUENT);
        }
        if (word.startsWith("verhandlungssicher") || word.startsWith("geschäftssicher")) {
            return Optional.of(LanguageLevel.BUSINESS);
        }
        if (word.startsWith("native") || word.startsWith("muttersprach")) {
            return Optional.of(LanguageLevel.NATIVE);
        }
        return Optional.ofNullable(LEVELS.get(word));
    }

    private static Map.Entry<String, Phrase[]> phrases(String word, Phrase... phrases) {
        return Map.entry(word, phrases);
    }

    private static Phrase phrase(Kind kind, String rest) {
        return new Phrase(kind, 0, Pattern.compile("(?iu)(?:" + rest + ")(?!\\p{L})"));
    }

    private static Phrase level(String rest, LanguageLevel level) {
        return new Phrase(Kind.LEVEL, level.ordinal(), Pattern.compile("(?iu)(?:" + rest + ")(?!\\p{L})"));
    }

    private static Map<String, Kind> words() {
        var words = new HashMap<String, Kind>();
        put(words, Kind.AND, "and", "und", "sowie", "plus", "nebst");
        put(words, Kind.OR, "or", "oder", "bzw", "beziehungsweise", "vs", "versus", "alternatively", "alternativ");
        put(words, Kind.EXAMPLES, "e.g", "eg", "i.e", "like", "beispielsweise", "bspw", "z.b", "zb", "namely");
        put(words, Kind.INCLUDING, "including", "includes", "include", "incl", "inkl", "inklusive", "einschließlich");
        put(words, Kind.INCLUDING, "especially", "particularly", "specifically", "notably", "insbesondere", "vorallem");
        put(words, Kind.PREFERABLY, "preferably", "ideally", "idealerweise", "vorzugsweise", "bestenfalls");
        put(words, Kind.PREFERRED, "preferred", "preferable", "desired", "desirable", "bonus", "wünschenswert");
        put(words, Kind.PREFERRED, "bevorzugt", "optional", "optionally", "advantageous");
        put(words, Kind.REQUIRED, "required", "mandatory", "erforderlich", "zwingend", "minimum", "must");
        put(words, Kind.EITHER, "either", "entweder", "whether");
        put(words, Kind.BOTH, "both", "sowohl");
        put(words, Kind.FOLLOWING, "following", "folgenden", "folgender", "folgende", "these", "below");
        put(words, Kind.SIMILAR, "similar", "equivalent", "equivalents", "other", "others", "another", "related");
        put(words, Kind.SIMILAR, "comparable", "alternatives", "vergleichbar");
        put(words, Kind.SIMILAR, "vergleichbare", "vergleichbaren", "vergleichbares", "vergleichbarem", "ähnlich");
        put(words, Kind.SIMILAR, "ähnliche", "ähnlichen", "ähnliches", "ähnlichem", "andere", "anderen", "anderer");
        put(words, Kind.SIMILAR, "anderes", "weitere", "weiteren", "gleichwertig", "gleichwertige", "gleichwertigen");
        put(
                words,
                Kind.KNOWLEDGE,
                "knowledge",
                "understanding",
                "familiarity",
                "familiar",
                "proficiency",
                "proficient");
        put(words, Kind.KNOWLEDGE, "ability", "able", "exposure", "expertise", "comfortable", "kenntnisse", "skilled");
        put(words, Kind.KNOWLEDGE, "willingness", "demonstrated", "background", "passion", "degree", "certification");
        put(words, Kind.QUALITY, "good", "strong", "excellent", "solid", "gute", "guten", "gutes", "guter", "sehr");
        put(words, Kind.PREPOSITION, "with", "of", "on", "mit", "im", "from", "within", "across", "at", "into");
        put(words, Kind.PREPOSITION, "about", "aus", "über", "auf", "der", "des", "bei", "around", "towards");
        put(words, Kind.BARRIER, "to", "for", "using", "use", "uses", "used", "via", "through", "by", "that", "which");
        put(
                words,
                Kind.BARRIER,
                "while",
                "where",
                "who",
                "you",
                "your",
                "we",
                "our",
                "be",
                "is",
                "are",
                "will",
                "have");
        put(words, Kind.BARRIER, "has", "their", "they", "when", "as", "für", "zur", "um", "dass", "die", "leveraging");
        put(words, Kind.BARRIER, "utilizing", "but", "aber", "not", "nicht", "without", "ohne", "should", "can");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Kind> words, Kind kind, String... which) {
        for (var word : which) {
            words.put(word, kind);
        }
    }

    /** Words whose full stop ends no clause. */
    static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "eg", "etc", "usw", "vs", "incl", "inkl", "bzw", "z.b", "bspw", "ca", "min", "mind", "approx",
            "ph.d", "b.s", "m.s", "b.a", "m.a", "b.sc", "m.sc", "u.s", "yrs", "exp");

    /** Words that begin a new sentence where they stand in capitals behind a name, since a full stop was lost. */
    static final Set<String> OPENERS = Set.of(
            "experience",
            "knowledge",
            "ability",
            "strong",
            "proficiency",
            "proficient",
            "familiarity",
            "understanding",
            "excellent",
            "demonstrated",
            "proven",
            "working",
            "solid",
            "must",
            "good",
            "expertise",
            "exposure",
            "willingness",
            "comfortable",
            "expert",
            "deep",
            "hands-on",
            "minimum",
            "bachelor's",
            "experienced");
}
