package org.qualgraph.extraction;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a word does on the way from a degree to the subjects that it is in, in English and German; see {@code study-words.txt}. */
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

    private static final Map<String, StudyWord> WORDS = WordList.classes("study-words.txt", StudyWord.class);
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
            case "diploma", "diplomas", "majoring", "studied", "studierst", "studiengang", "graduate", "graduates" ->
                true;
            case "graduation" -> behind.equals("in");
            case "major" -> behind.equals("in") || ARTICLES.contains(before);
            case "majors" -> behind.equals("in");
            case "studies" -> !NO_STUDIES.contains(before);
            default -> form.endsWith("studium") || form.endsWith("abschluss");
        };
    }

    /** Whether a word stands for a degree and for nothing else: "graduates" and "major" may be people and adjectives. */
    static boolean isBareDegree(Words words, int i) {
        var form = words.forms().get(i);
        var bare = form.startsWith("degree")
                || form.endsWith("studium")
                || form.equals("hochschulabschluss")
                || form.equals("graduation");
        return bare && isDegree(words, i);
    }
}
