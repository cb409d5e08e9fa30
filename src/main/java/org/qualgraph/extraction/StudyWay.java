package org.qualgraph.extraction;

import java.util.Set;
import org.qualgraph.model.Span;

/**
 * The way from the end of a degree over the words behind it to the subjects that it is in; each word is passed once, and
 * {@link StudyWord} says what it does.
 */
final class StudyWay {
    /** How many words that say nothing may stand between a preposition and a subject. */
    private static final int MOST_STRANGE = 2;

    /** How many words that say nothing may stand together. */
    private static final int MOST_NAMING = 6;

    private static final Set<String> NO_SUBJECT_BEFORE = Set.of("experience", "skills", "knowledge", "tools");
    private static final Set<String> SCHOOLING = Set.of("level", "in", "requirement", "requirements");
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

    private final StudySubjects subjects;
    private final String text;
    private final Words words;
    private final int from;
    private int at;
    private int behind;
    private int last;
    private int strange;
    private int depth;
    private Way way = Way.LISTING;

    StudyWay(StudySubjects subjects, Words words, int from) {
        this.subjects = subjects;
        this.text = subjects.text();
        this.words = words;
        this.from = from;
        this.behind = from;
        this.last = from;
        this.at = firstFrom(words, from);
    }

    void go() {
        while (at < words.size() && way != Way.ENDED) {
            var word = words.spans().get(at);
            if (word.start() - last > StudySubjects.REACH || subjects.isDegreeBetween(from, word.start())) {
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
        var taken = subjects.at(start).stream()
                .filter(subject -> !isOfSkill(subject.end()) && !isEquivalent(subject) && !isSchooling())
                .toList();
        subjects.add(taken);
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

    /** Whether a word is no subject but schooling itself: "Master's level education in Physics". */
    private boolean isSchooling() {
        return words.forms().get(at).equals("education")
                && (at > 0 && words.forms().get(at - 1).equals("level")
                        || at + 1 < words.size()
                                && SCHOOLING.contains(words.forms().get(at + 1)));
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
                subjects.addBefore(word.start());
            }
            cross(does.get());
        } else if (!isSchooling()) {
            crossStrange(Character.isUpperCase(text.charAt(word.start())) || depth > 0);
        }
        behind = word.end();
        at++;
    }

    /** Goes on behind the bracket in which another demand stands: "PhD (or MS and 3 years) in Physics". */
    private boolean leaveBracket(int start) {
        var reach = text.substring(start, Math.min(text.length(), Math.max(start, last + StudySubjects.REACH)));
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

    /** The first word that begins at a place or behind it. */
    private static int firstFrom(Words words, int start) {
        return Bisection.first(words.size(), i -> words.spans().get(i).start() >= start);
    }
}
