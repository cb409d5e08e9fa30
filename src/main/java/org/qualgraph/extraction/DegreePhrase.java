package org.qualgraph.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Span;

/** What belongs to the words that ask for a degree: its fields of study, its status, and equivalents. */
final class DegreePhrase {
    /** The longest way, in characters, from a degree to its field or from one field to the next. */
    private static final int REACH = 80;

    private static final Pattern TO_FIELD = Pattern.compile(
            "(?i)[\\s,/()’'.:&-]*(?:(?:s|in|of|or|and|the|a|an|any|such|as|like|including"
                    + "|degrees?|program(me)?|fields?|areas?|disciplines?|related|relevant|similar|comparable|equivalent|other|another|technical|quantitative"
                    + "|analytical|scientific|engineering|preferably|ideally|with|major(ing)?|focus|emphasis|concentration|specializ\\w+|on|hono(u)?rs|e\\.?g|i\\.?e"
                    + "|from|accredited|university|college|advanced|graduate|undergraduate|candidate|student|studies|preferred|required|minimum|in|im|bereich|der|oder|und|einem?)(?![\\p{L}])[\\s,/()’'.:;&-]*)*");
    private static final Pattern DEGREE_WORD = Pattern.compile(
            "(?i)(?<!\\p{L})(degrees?|diploma|major(ing)?|graduates?|studies|studium|abschluss|studied)(?!\\p{L})");
    private static final Pattern FIELD_BEFORE = Pattern.compile(
            "(?i)\\s*(?:\\([^)]{0," + REACH + "}\\)\\s*)?(degrees?|majors?|graduates?|diploma)(?!\\p{L})");
    private static final Pattern ABBREVIATED_OR_OWNED =
            Pattern.compile(".*\\p{Lu}.*\\p{Lu}.*|.*\\..*|.*['’]s?|.*s|.*\\s.*|.*\\P{ASCII}.*", Pattern.DOTALL);
    private static final Pattern GOES_ON =
            Pattern.compile("(?i)\\s*(degrees?|in|of|level|student|candidate|program)(?!\\p{L})"
                    + "|\\s*(and/or|and|or|/|,)\\s*(an? )?(bachelor|master|ph\\.?d|doctor|ms|mba)(?!\\p{Ll}{4})");

    private static final Pattern STUDENTS = Pattern.compile("(?i)[- ](level )?students(?!\\p{L})");

    private static final Pattern IN_PROGRESS = Pattern.compile(
            "(?i)in (the )?process of (obtaining|completing|earning|pursuing)|currently (pursuing|enrolled|studying|working)|pursuing|enrolled in|in progress"
                    + "|working (towards?|on) (a|an|your|their)|(ph\\.?d\\.?|master'?s|bachelor'?s|degree|undergraduate|graduate) (candidate|student)|expected graduation"
                    + "|laufendes studium|eingeschrieben");
    private static final Pattern EQUIVALENT = Pattern.compile(
            "(?i)equivalent|in lieu of|or comparable|or (relevant|related|practical|professional|industry) (work )?experience|vergleichbar|oder gleichwertig");
    private static final Pattern ASKS_FOR_DEGREE = Pattern.compile(
            "(?i)(?<!\\p{L})(degree (in|from)|(advanced|graduate|undergraduate|college|university|technical|relevant|related|higher|post-?graduate|doctoral|4[- ]year|four[- ]year) degrees?"
                    + "|degree (is )?(required|preferred)|hochschulabschluss|abgeschlossenes (hochschul)?studium)(?!\\p{L})");

    private DegreePhrase() {}

    /** Whether a degree's name is used as one: "master" alone is also a verb, and "PhD students" are people. */
    static boolean isDegree(String text, Span span) {
        if (STUDENTS.matcher(text).region(span.end(), text.length()).lookingAt()) {
            return false;
        }
        return ABBREVIATED_OR_OWNED.matcher(span.of(text)).matches()
                || text.startsWith("'", span.end())
                || text.startsWith("’", span.end())
                || GOES_ON.matcher(text).region(span.end(), text.length()).lookingAt();
    }

    /**
     * The subjects that stand in the phrase of a degree: before the word, behind it or a degree, or behind another subject
     * that does. One pass in the order of the text; each subject looks back at most {@link #REACH} characters.
     *
     * @param lineOf the line or sentence of a span, which its phrase does not leave
     * @param degrees the degrees of the text
     * @param subjects the fields of the text, and whatever else may stand where a field does
     */
    static Set<Span> subjects(
            String text, Function<Span, Optional<Span>> lineOf, List<Span> degrees, List<Span> subjects) {
        var ends = degrees.stream().map(Span::end).collect(Collectors.toCollection(TreeSet::new));
        var found = new HashSet<Span>();
        for (var subject : new TreeSet<>(subjects)) {
            var line = lineOf.apply(subject);
            if (line.isPresent() && isInPhrase(text, line.get(), subject, ends)) {
                found.add(subject);
                ends.add(subject.end());
            }
        }
        return found;
    }

    private static boolean isInPhrase(String text, Span line, Span subject, NavigableSet<Integer> ends) {
        var from = Math.max(line.start(), subject.start() - REACH);
        if (FIELD_BEFORE.matcher(text).region(subject.end(), line.end()).lookingAt()) {
            return true;
        }
        var word = DEGREE_WORD.matcher(text).region(from, subject.start());
        var last = -1;
        while (word.find()) {
            last = word.end();
        }
        return last >= 0 && leadsTo(text, last, subject.start())
                || ends.subSet(from, true, subject.start(), false).stream()
                        .anyMatch(end -> leadsTo(text, end, subject.start()));
    }

    private static boolean leadsTo(String text, int from, int to) {
        return TO_FIELD.matcher(text).region(from, to).matches();
    }

    /** Whether a sentence asks for a degree without naming one of the vocabulary. */
    static boolean asksForDegree(String sentence) {
        return ASKS_FOR_DEGREE.matcher(sentence).find();
    }

    static Optional<DegreeStatus> status(String sentence) {
        return Optional.of(IN_PROGRESS.matcher(sentence).find() ? DegreeStatus.IN_PROGRESS : DegreeStatus.COMPLETED);
    }

    static boolean allowsEquivalent(String sentence) {
        return EQUIVALENT.matcher(sentence).find();
    }
}
