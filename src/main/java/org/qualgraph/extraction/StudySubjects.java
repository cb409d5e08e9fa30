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
    private static final int REACH = 120;

    /** How many words that say nothing may stand between a preposition and a subject. */
    private static final int MOST_STRANGE = 2;

    /** How many words that say nothing may stand together. */
    private static final int MOST_NAMING = 6;

    private static final GuardedPattern MAY_NAME =
            GuardedPattern.compile("(?iu)degree|diploma|major|graduate|studi|abschluss");
    private static final Set<String> NO_SUBJECT_BEFORE = Set.of("experience", "skills", "knowledge", "tools");
    private static final Set<String> SHORTENED = Set.of("dipl", "ing", "univ", "hons", "inf", "math", "phys");
    private static final Set<String> GOES_ON = Set.of(
            "field",
            "fields",
            "major",
            "majors",
            "preferably",
            "ideally",
            "fachrichtung",
            "idealerweise",
            "vorzugsweise");
    private static final Pattern TO_NEXT = Pattern.compile(
            "(?iu)\\s{0,2}(?:,?\\s?(?:and|or|und|oder)(?!\\p{L})|[,/&])\\s{0,2}(?:(?:other|quantitative|related|technical)\\s)?");
    private static final Pattern TO_WORD = Pattern.compile("\\s*+(?:\\([^()]{0,90}\\)\\s*+)?+");

    /** How the way from a degree has come to a word. */
    private enum Way {
        /** Behind a preposition: a subject follows. */
        LEADING,
        /** Behind a degree, a subject or what joins a list. */
        LISTING,
        /** Behind "with": only a subject that follows at once is one. */
        ACCOMPANYING,
        /** In a name that is not known, behind which the list may go on. */
        NAMING,
        /** In common words that may be such a name, as long as they are few. */
        GUESSING,
        /** In what is no subject, until a preposition. */
        ASIDE,
        /** In what is no subject. */
        LOST,
        ENDED;

        boolean takesSubjects() {
            return this == LEADING || this == LISTING || this == ACCOMPANYING;
        }
    }

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
        reader.ends.forEach((end, line) -> reader.forward(reader.words(line), end));
        reader.degreeWords.forEach(reader::addBefore);
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

    private void forward(Words words, int from) {
        new Walk(words, from).go();
    }

    /** One way, from the end of a degree. */
    private final class Walk {
        private final Words words;
        private final int from;
        private int at;
        private int behind;
        private int last;
        private int strange;
        private int depth;
        private Way way = Way.LISTING;

        Walk(Words words, int from) {
            this.words = words;
            this.from = from;
            this.behind = from;
            this.last = from;
            this.at = firstFrom(words, from);
        }

        void go() {
            while (at < words.size() && way != Way.ENDED) {
                var word = words.spans().get(at);
                if (word.start() - last > REACH || ends.floorKey(word.start()) > from) {
                    return;
                }
                crossMarks(text.substring(behind, word.start()));
                if (way != Way.ENDED && !takeSubjects(word.start())) {
                    cross(word);
                }
            }
        }

        private boolean takeSubjects(int start) {
            if (!way.takesSubjects()
                    || StudyWord.at(words, at).filter(StudyWord.END::equals).isPresent()) {
                return false;
            }
            var taken = byStart.getOrDefault(start, List.of()).stream()
                    .filter(subject -> !isOfSkill(subject.end()) && !isEquivalent(subject))
                    .toList();
            taken.forEach(found::add);
            taken.stream().mapToInt(Span::end).max().ifPresent(end -> {
                at = firstFrom(words, end);
                behind = end;
                last = end;
                strange = 0;
                way = Way.LISTING;
            });
            return !taken.isEmpty();
        }

        /** Whether "experience" or the like follows, so that a name is of no subject of study. */
        private boolean isOfSkill(int end) {
            var next = firstFrom(words, end);
            return next > 0 && NO_SUBJECT_BEFORE.contains(words.forms().get(next - 1))
                    || next < words.size()
                            && words.spans().get(next).start() == end + 1
                            && Character.isLowerCase(text.charAt(end + 1))
                            && NO_SUBJECT_BEFORE.contains(words.forms().get(next));
        }

        /** Whether it is what stands in for a degree: "or equivalent education". */
        private boolean isEquivalent(Span subject) {
            return at > 0
                    && words.forms().get(at - 1).startsWith("equivalent")
                    && words.spans().get(at).end() == subject.end();
        }

        private void crossMarks(String marks) {
            for (var i = 0; i < marks.length() && way != Way.ENDED; i++) {
                switch (marks.charAt(i)) {
                    case ',', '/', '&', '-', '–', '—' -> list();
                    case '(', '[' -> {
                        depth++;
                        list();
                    }
                    case ')', ']' -> {
                        depth = Math.max(0, depth - 1);
                        list();
                    }
                    case ':' -> way = way == Way.LOST ? way : Way.LEADING;
                    case ';' -> way = depth > 0 ? way : Way.ENDED;
                    case '.', '!', '?' -> stop(marks, i);
                    case '*', '•', '·', '●', '▪', '\n' -> way = Way.ENDED;
                    default -> {}
                }
            }
        }

        /** A full stop ends the way, but not behind an abbreviation, and before "Field:" it goes on. */
        private void stop(String marks, int dot) {
            var before = at == 0 ? "" : words.forms().get(at - 1);
            var abbreviates = before.length() <= 2
                    || before.indexOf('.') >= 0
                    || SHORTENED.contains(before)
                    || SignWords.ABBREVIATIONS.contains(before);
            var stops = dot + 1 < marks.length()
                    && Character.isWhitespace(marks.charAt(dot + 1))
                    && Character.isUpperCase(text.charAt(words.spans().get(at).start()))
                    && depth == 0;
            if (stops && !abbreviates) {
                strange = 0;
                way = GOES_ON.contains(words.forms().get(at)) ? Way.LISTING : Way.ENDED;
            }
        }

        private void list() {
            if (way == Way.LEADING || way == Way.NAMING || way == Way.GUESSING) {
                way = Way.LISTING;
                strange = 0;
            }
        }

        private void cross(Span word) {
            var does = StudyWord.at(words, at);
            if (does.isPresent()) {
                if (does.get() == StudyWord.END && leaveBracket(word.start())) {
                    return;
                }
                if (does.get() == StudyWord.FOCUS) {
                    back(word.start(), TO_WORD);
                }
                cross(does.get());
            } else {
                crossStrange(Character.isUpperCase(text.charAt(word.start())) || depth > 0);
            }
            behind = word.end();
            at++;
        }

        /** Goes on behind the bracket in which another demand stands: "PhD (or MS and 3 years) in Physics". */
        private boolean leaveBracket(int start) {
            var reach = text.substring(start, Math.min(text.length(), Math.max(start, last + REACH)));
            var close = reach.indexOf(')');
            if (close < 0 || reach.lastIndexOf('(', close) >= 0) {
                return false;
            }
            at = firstFrom(words, start + close);
            behind = start + close;
            way = Way.LISTING;
            return true;
        }

        private void cross(StudyWord does) {
            switch (does) {
                case IN -> way = way == Way.LOST || way == Way.GUESSING ? Way.LOST : Way.LEADING;
                case LISTS -> list();
                case FIELD -> way = way == Way.LOST ? way : Way.LISTING;
                case FOCUS -> way = Way.LISTING;
                case OTHER -> way = way == Way.LISTING ? Way.LEADING : way;
                case ASIDE -> way = way == Way.LOST ? way : Way.ASIDE;
                case WITH -> way = way == Way.LISTING ? Way.ACCOMPANYING : Way.LOST;
                case PASSING -> {}
                case END -> way = Way.ENDED;
            }
        }

        private void crossStrange(boolean mayName) {
            strange++;
            way = switch (way) {
                case LEADING -> strange <= MOST_STRANGE ? Way.LEADING : Way.NAMING;
                case LISTING -> mayName ? Way.NAMING : last > from ? Way.GUESSING : Way.LOST;
                case GUESSING -> strange <= MOST_STRANGE ? way : Way.LOST;
                case ACCOMPANYING -> Way.LOST;
                case NAMING, ASIDE, LOST -> strange <= MOST_NAMING ? way : Way.ENDED;
                case ENDED -> Way.ENDED;
            };
        }
    }

    /** The first word that begins at a place or behind it, by bisection. */
    private static int firstFrom(Words words, int start) {
        var low = 0;
        var high = words.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (words.spans().get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Adds the subjects before a word for a degree, and those that it is part of: "Physics or quantitative degree". */
    private void addBefore(Span word) {
        var whole = byEnd.getOrDefault(word.end(), List.of());
        found.addAll(whole);
        back(whole.stream().mapToInt(Span::start).min().orElse(word.start()), whole.isEmpty() ? TO_WORD : TO_NEXT);
    }

    /** Adds the subjects of the list that ends before a place. */
    private void back(int start, Pattern first) {
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
                return;
            }
            found.addAll(joined.get());
            to = joined.get().stream().mapToInt(Span::start).min().orElse(0);
            between = TO_NEXT;
        }
    }
}
