package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of words that stand where a sentence names what it asks for: behind "experience with", "proficient in" and the
 * like, and what a list adds to them ("knowledge of <i>enzymes</i>, <i>cell cultures</i> and <i>assays</i>").
 *
 * <p>One pass over the words of a sentence from each cue; a list is followed through at most {@link #LONGEST_LIST}
 * members.
 */
final class AskedRuns {
    private static final int LONGEST_LIST = 40;

    private final ClassedWords words;
    private final List<Run> runs = new ArrayList<>();

    /** Words from the first to the last, both included. */
    record Run(int first, int last) {
        boolean overlaps(int from, int to) {
            return first <= to && from <= last;
        }

        int length() {
            return last - first + 1;
        }
    }

    private AskedRuns(ClassedWords words) {
        this.words = words;
    }

    /** The runs of a sentence, each once, in the order of their cues. */
    static List<Run> of(ClassedWords words) {
        var reader = new AskedRuns(words);
        for (var i = 0; i < words.size(); i++) {
            if (isCue(words.kind(i))) {
                reader.readFrom(i + 1);
            }
        }
        return reader.runs.stream().distinct().toList();
    }

    private static boolean isCue(WordClass kind) {
        return kind == WordClass.CUE_NOUN || kind == WordClass.CUE_ADJECTIVE;
    }

    private void readFrom(int behindCue) {
        var at = lead(behindCue);
        for (var member = 0; at >= 0 && member < LONGEST_LIST; member++) {
            var first = at;
            while (isContent(at) || at > first && words.kind(at) == WordClass.DOING) {
                at++;
            }
            if (at > first) {
                runs.add(new Run(first, at - 1));
            }
            at = glue(at);
        }
    }

    /** Where the first member begins: behind a preposition or a verb, articles, praise and counts; -1 where there is neither. */
    private int lead(int from) {
        var at = from;
        var leads = false;
        while (at < words.size() && (leadsOn(words.kind(at)) || at > from && isFiller(at))) {
            leads |= words.kind(at) == WordClass.LINK
                    || words.kind(at) == WordClass.DOING
                    || words.form(at).equals("to");
            at++;
        }
        return leads && at < words.size() ? at : -1;
    }

    private boolean leadsOn(WordClass kind) {
        return switch (kind) {
            case LINK, DOING, PRAISE, CUE_NOUN -> true;
            case VERB -> true;
            default -> false;
        };
    }

    private boolean isFiller(int at) {
        return switch (words.kind(at)) {
            case OURS, YOURS, CONJUNCTION, NUMBER -> true;
            case LIST_SIGN -> true;
            case FUNCTION ->
                List.of("a", "an", "the", "at", "one", "two", "some", "any", "either", "both", "more", "other")
                        .contains(words.form(at));
            default -> false;
        };
    }

    private boolean isContent(int at) {
        var kind = words.kind(at);
        return kind.isContent() && kind != WordClass.DOING && kind != WordClass.PRAISE;
    }

    /** Where the next member of a list begins, -1 where the list ends. */
    private int glue(int from) {
        var at = from;
        var glued = false;
        while (at < words.size()
                && (words.kind(at).isListGlue()
                        || words.kind(at) == WordClass.PRAISE
                        || glued && words.kind(at) == WordClass.DOING)) {
            glued |= words.kind(at).isListGlue();
            at++;
        }
        return glued && at < words.size() ? at : -1;
    }
}
