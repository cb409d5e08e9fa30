package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Span;

/**
 * Groups the mentions of an item into the sets that it asks for: a conjunction of "at least n of".
 *
 * <p>What a count governs ("one or more of the following: …") is one set. Elsewhere mentions joined by "or", a slash or
 * "such as", or by the bracket of examples, are a set of which one is enough; all that remain are a set of which every one is asked for.
 */
final class ConceptSets {
    /** Words that a list may hold between two names without ending: "Python programming or Java". */
    private static final int MOST_WORDS_BETWEEN = 3;

    private static final Pattern OR = Pattern.compile("(?i)(?<!\\p{L})(or|oder|and/or|und/oder|versus|vs)(?!\\p{L})|/");
    private static final Pattern AND = Pattern.compile("(?i)(?<!\\p{L})(and|und|as well as|sowie|plus)(?!\\p{L})|&");
    private static final Pattern EXAMPLES = Pattern.compile(
            "(?i)such as|e\\.g|for (example|instance)|(?<!\\p{L})(like|preferably|ideally|z\\. ?b|zum beispiel|wie)(?!\\p{L})|^\\s*\\(");
    private static final Pattern CLAUSE_END = Pattern.compile("[;:.!?](?= |$)|\n");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** How two neighbouring mentions are joined. */
    private enum Joint {
        OR,
        AND,
        COMMA,
        EXAMPLES,
        NONE
    }

    /** Concepts and how many of them are needed. */
    record ConceptSet(int atLeast, List<Mention> mentions) {}

    private final String text;

    private ConceptSets(String text) {
        this.text = text;
    }

    /** The sets that an item asks for, given its mentions in the order of the text. */
    static List<ConceptSet> of(String text, Span item, List<Mention> mentions) {
        return new ConceptSets(text)
                .sets(item, mentions).stream()
                        .sorted(Comparator.comparing(
                                set -> set.mentions().getFirst().span()))
                        .toList();
    }

    private List<ConceptSet> sets(Span item, List<Mention> mentions) {
        var quantity = Quantifier.explicit(item.of(text));
        if (quantity.isEmpty()) {
            return joined(mentions);
        }
        var start = item.start() + quantity.get().start();
        var scope = item.start() + quantity.get().scope();
        var governed = mentions.stream().filter(m -> m.span().start() >= scope).toList();
        if (!quantity.get().wholeRest()) {
            governed = firstList(governed);
        }
        if (governed.size() < 2) {
            return joined(mentions);
        }
        var end = governed.getLast().span().start();
        var others = mentions.stream()
                .filter(m -> m.span().start() < start || m.span().start() > end)
                .toList();
        var sets = new ArrayList<>(joined(others));
        add(sets, quantity.get().count(), governed);
        return sets;
    }

    /** The mentions up to the first that is not joined to the one before. */
    private List<Mention> firstList(List<Mention> mentions) {
        for (var i = 1; i < mentions.size(); i++) {
            if (joint(mentions.get(i - 1), mentions.get(i)) == Joint.NONE) {
                return mentions.subList(0, i);
            }
        }
        return mentions;
    }

    private List<ConceptSet> joined(List<Mention> mentions) {
        var all = new ArrayList<Mention>();
        var sets = new ArrayList<ConceptSet>();
        for (var run : runs(mentions)) {
            if (isAlternative(run)) {
                add(sets, 1, run);
            } else {
                all.addAll(run);
            }
        }
        add(sets, all.size(), all);
        return sets;
    }

    /**
     * Cuts mentions where no list joins them, where an "and" follows alternatives, and before the name that examples are
     * given of: in "SQL, Python (pandas, NumPy)" only Python has examples.
     */
    private List<List<Mention>> runs(List<Mention> mentions) {
        var runs = new ArrayList<List<Mention>>();
        var run = new ArrayList<Mention>();
        var joints = EnumSet.noneOf(Joint.class);
        for (var i = 0; i < mentions.size(); i++) {
            var joint = i == 0 ? Joint.NONE : joint(mentions.get(i - 1), mentions.get(i));
            if (!run.isEmpty()
                    && (endsBefore(joint, joints, mentions, i) || opensExamples(joint, joints, mentions, i))) {
                runs.add(run);
                run = new ArrayList<>();
                joints.clear();
            } else if (!run.isEmpty()) {
                joints.add(joint);
            }
            run.add(mentions.get(i));
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private boolean opensExamples(Joint joint, Set<Joint> joints, List<Mention> mentions, int i) {
        return joint != Joint.OR
                && !joints.contains(Joint.OR)
                && i + 1 < mentions.size()
                && joint(mentions.get(i), mentions.get(i + 1)) == Joint.EXAMPLES;
    }

    private boolean endsBefore(Joint joint, Set<Joint> joints, List<Mention> mentions, int i) {
        var examples = joints.contains(Joint.EXAMPLES);
        var closed = examples && between(mentions.get(i - 1), mentions.get(i)).contains(")");
        return switch (joint) {
            case NONE -> true;
            case AND -> closed || joints.contains(Joint.OR) && !examples;
            case COMMA -> closed;
            case OR, EXAMPLES -> false;
        };
    }

    private boolean isAlternative(List<Mention> run) {
        return hasJoint(run, Joint.OR) || hasJoint(run, Joint.EXAMPLES);
    }

    private boolean hasJoint(List<Mention> run, Joint joint) {
        for (var i = 1; i < run.size(); i++) {
            if (joint(run.get(i - 1), run.get(i)) == joint) {
                return true;
            }
        }
        return false;
    }

    private Joint joint(Mention left, Mention right) {
        var between = between(left, right);
        if (EXAMPLES.matcher(between).find()) {
            return Joint.EXAMPLES;
        }
        var words = WORD.matcher(between).results().count();
        if (words > MOST_WORDS_BETWEEN + 1 || CLAUSE_END.matcher(between).find()) {
            return Joint.NONE;
        }
        if (OR.matcher(between).find()) {
            return Joint.OR;
        }
        if (AND.matcher(between).find()) {
            return Joint.AND;
        }
        return words < MOST_WORDS_BETWEEN && (between.contains(",") || between.contains("|")) || between.isBlank()
                ? Joint.COMMA
                : Joint.NONE;
    }

    private String between(Mention left, Mention right) {
        return text.substring(left.span().end(), right.span().start());
    }

    private static void add(List<ConceptSet> sets, int atLeast, List<Mention> mentions) {
        var seen = new HashSet<ConceptId>();
        var distinct = mentions.stream().filter(m -> seen.add(m.concept())).toList();
        if (!distinct.isEmpty()) {
            sets.add(new ConceptSet(Math.min(atLeast, distinct.size()), distinct));
        }
    }
}
