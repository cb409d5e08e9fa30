package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qualgraph.model.Span;

/**
 * The subjects that stand in the phrases of degrees: "BS in Statistics, Operations Research or a related field".
 *
 * <p>From the end of each degree, and of each word such as "degree", goes forward over the words of the line; what each
 * does is a {@link StudyWord}. A subject counts where the way to it ends as one that leads to subjects does: behind a
 * preposition, within a few words ("in a truly quantitative field"), or behind what joins a list. Names that no vocabulary
 * knows may stand between. The way ends with the sentence, where another demand or another degree begins, and where
 * nothing is found for {@link #REACH} characters. Then goes back from each such word over the list that ends there:
 * "Mathematics or Statistics degree". Cost: the words of the lines that name degrees, each twice.
 */
final class StudySubjects {
    /** The longest way, in characters, from a degree to its subject or from one subject to the next. */
    static final int REACH = 120;

    private static final GuardedPattern MAY_NAME =
            GuardedPattern.compile("(?iu)degree|diploma|major|graduat|studi|abschluss");
    private static final Pattern TO_NEXT = Pattern.compile(
            "(?iu)\\s{0,2}(?:,?\\s?(?:and|or|und|oder)(?!\\p{L})|[,/&])\\s{0,2}(?:(?:other|quantitative|related|technical)\\s)?");
    private static final Pattern TO_WORD = Pattern.compile("\\s*+(?:\\([^()]{0,90}\\)\\s*+)?+");

    private final String text;
    private final NavigableMap<Integer, Span> ends = new TreeMap<>();
    private final Set<Span> degreeWords = new HashSet<>();
    private final Map<Integer, List<Span>> byStart = new HashMap<>();
    private final NavigableMap<Integer, List<Span>> byEnd = new TreeMap<>();
    private final Map<Span, Words> lines = new HashMap<>();
    private final Set<Span> found = new HashSet<>();

    private StudySubjects(String text, Collection<Span> subjects) {
        this.text = text;
        for (var subject : subjects) {
            byStart.computeIfAbsent(subject.start(), key -> new ArrayList<>()).add(subject);
            byEnd.computeIfAbsent(subject.end(), key -> new ArrayList<>()).add(subject);
        }
    }

    /**
     * Those of the subjects that a degree is in.
     *
     * @param part where words such as "degree" are looked for
     * @param lineOf the line or sentence of a place, which a phrase does not leave
     * @param degrees the degrees of the text that are meant as such
     * @param subjects the fields of the text, and whatever else may stand where a field does
     */
    static Set<Span> of(
            String text,
            Span part,
            Function<Span, Optional<Span>> lineOf,
            Collection<Span> degrees,
            Collection<Span> subjects) {
        var reader = new StudySubjects(text, subjects);
        degrees.forEach(degree -> lineOf.apply(degree).ifPresent(line -> reader.ends.put(degree.end(), line)));
        MAY_NAME.all(text, part.start(), part.end()).stream()
                .map(match -> lineOf.apply(new Span(match.start(), match.end())))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(reader::addWords);
        reader.ends.forEach((end, line) -> new StudyWay(reader, reader.words(line), end).go());
        reader.degreeWords.forEach(reader::addBefore);
        degrees.stream()
                .filter(degree -> !DegreePhrase.hasSubject(text, degree))
                .map(degree -> reader.before(degree.start(), TO_WORD))
                .filter(list -> list.stream().map(Span::end).distinct().count() > 1)
                .forEach(reader.found::addAll);
        return reader.found;
    }

    /** Whether a word in a part of a text stands for a degree. */
    static boolean namesDegree(String text, Span part, BiPredicate<Words, Integer> isDegree) {
        if (MAY_NAME.first(text, part.start(), part.end()).isEmpty()) {
            return false;
        }
        var words = Words.of(text, part);
        return IntStream.range(0, words.size()).anyMatch(i -> isDegree.test(words, i));
    }

    String text() {
        return text;
    }

    /** The subjects that begin at a place. */
    List<Span> at(int start) {
        return byStart.getOrDefault(start, List.of());
    }

    void add(List<Span> subjects) {
        found.addAll(subjects);
    }

    /** Whether another degree ends between two places. */
    boolean isDegreeBetween(int from, int to) {
        return ends.floorKey(to) > from;
    }

    /** Adds the subjects of the list that ends before a word such as "focus". */
    void addBefore(int start) {
        found.addAll(before(start, TO_WORD));
    }

    private Words words(Span line) {
        return lines.computeIfAbsent(line, key -> Words.of(text, key));
    }

    private void addWords(Span line) {
        var words = words(line);
        for (var i = 0; i < words.size(); i++) {
            if (StudyWord.isDegree(words, i)) {
                ends.put(words.spans().get(i).end(), line);
                degreeWords.add(words.spans().get(i));
            }
        }
    }

    /** Adds the subjects before a word for a degree, and those that it is part of: "Physics or quantitative degree". */
    private void addBefore(Span word) {
        var whole = byEnd.getOrDefault(word.end(), List.of());
        found.addAll(whole);
        found.addAll(before(
                whole.stream().mapToInt(Span::start).min().orElse(word.start()), whole.isEmpty() ? TO_WORD : TO_NEXT));
    }

    /** The subjects of the list that ends before a place. */
    private List<Span> before(int start, Pattern first) {
        var list = new ArrayList<Span>();
        var to = start;
        var between = first;
        while (to > 0) {
            var before = byEnd.headMap(to, true).descendingMap();
            var joined = Optional.<List<Span>>empty();
            for (var entry : before.entrySet()) {
                if (to - entry.getKey() > REACH) {
                    break;
                }
                if (between.matcher(text).region(entry.getKey(), to).matches()) {
                    joined = Optional.of(entry.getValue());
                    break;
                }
            }
            if (joined.isEmpty()) {
                return list;
            }
            list.addAll(joined.get());
            to = joined.get().stream().mapToInt(Span::start).min().orElse(0);
            between = TO_NEXT;
        }
        return list;
    }
}
