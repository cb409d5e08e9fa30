package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qualgraph.extraction.Gazetteer.Candidate;
import org.qualgraph.model.ConceptType;

/**
 * Skills that share words with another one of a list: "unit and integration testing", "data profiling, cleansing and
 * modeling".
 *
 * <p>From each skill of several words, goes over the things that a connective joins to it and adds in thought its last
 * words to each before it, or its first words to each behind it. A thing that is a name by itself is left alone, and so
 * is what no plain name comes of. Cost: the things of the list, at most {@value #MOST_THINGS} in each direction, with a
 * look-up for each.
 */
final class SharedWords {
    private static final int MOST_THINGS = 5;

    /** How many words a thing may have without the shared ones. */
    private static final int MOST_WORDS = 2;

    /** How many words things may share. */
    private static final int MOST_SHARED = 2;

    private static final Pattern JOINS =
            Pattern.compile("(?i)[ \\t]{0,3}[,/&]?[ \\t]{0,3}(?:(?:and/or|and|or|und|oder)[ \\t]{1,3})?");

    /** A connective that joins parts of names, not only whole names. */
    private static final Pattern JOINS_CLOSELY =
            Pattern.compile("(?i).{0,8}(?:[/&]|\\b(?:and|or|und|oder)\\b).{0,8}", Pattern.DOTALL);

    /** What stands behind a thing that is whole. */
    private static final Pattern ENDS_THING = Pattern.compile(
            "(?i)[ \\t]{0,3}(?:[^\\p{L}\\p{N}\\s+#/-]|[/&]|\\n|\\r|$|(?:and|or|in|for|of|with|using|on|to|is|are|as|by|at|und|oder|skills|experience|techniques|methods|tools|practices|processes|concepts|principles|technologies|activities)\\b)");

    private final NameWalk walk;
    private final BitSet named = new BitSet();
    private final List<Candidate> found = new ArrayList<>();

    SharedWords(NameWalk walk) {
        this.walk = walk;
    }

    /** The skills beside those that stand whole in a text. */
    List<Candidate> besides(List<Candidate> whole) {
        whole.forEach(candidate -> named.set(candidate.first(), candidate.last() + 1));
        for (var candidate : whole) {
            if (candidate.last() > candidate.first()
                    && candidate.name().concept().type() == ConceptType.SKILL
                    && !candidate.name().isAmbiguous()) {
                before(candidate);
                behind(candidate);
            }
        }
        return found;
    }

    private void before(Candidate candidate) {
        var first = Optional.of(candidate.first());
        for (var i = 0; i < MOST_THINGS && first.isPresent(); i++) {
            var last = joined(first.get(), -1);
            first = last.isPresent() && (i > 0 || isClose(last.get(), first.get()))
                    ? thingThatEnds(last.get(), candidate)
                    : Optional.empty();
        }
    }

    private void behind(Candidate candidate) {
        var last = Optional.of(candidate.last());
        for (var i = 0; i < MOST_THINGS && last.isPresent(); i++) {
            last = joined(last.get(), 1).flatMap(first -> thingThatBegins(first, candidate));
        }
    }

    private Optional<Integer> joined(int from, int step) {
        return walk.joined(from, step, between -> JOINS.matcher(between).matches());
    }

    private boolean isClose(int one, int other) {
        return JOINS_CLOSELY.matcher(walk.between(one, other)).matches();
    }

    /** Adds the thing that ends at a token, where the last words of a skill make it one, and gives its first token. */
    private Optional<Integer> thingThatEnds(int last, Candidate candidate) {
        for (var first = Math.max(0, last - MOST_WORDS + 1); first <= last; first++) {
            for (var shared = 1; shared <= shared(candidate); shared++) {
                var state = walk.state(walk.state(first, last), candidate.last() - shared + 1, candidate.last());
                if (add(first, last, state, candidate)) {
                    return Optional.of(first);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> thingThatBegins(int first, Candidate candidate) {
        for (var last = Math.min(walk.size(), first + MOST_WORDS) - 1; last >= first; last--) {
            for (var shared = 1; endsThing(last) && shared <= shared(candidate); shared++) {
                var state = walk.state(candidate.first(), candidate.first() + shared - 1);
                if (add(first, last, walk.state(state, first, last), candidate)) {
                    return Optional.of(last);
                }
            }
        }
        return Optional.empty();
    }

    private static int shared(Candidate candidate) {
        return Math.min(MOST_SHARED, candidate.last() - candidate.first());
    }

    private boolean endsThing(int token) {
        return ENDS_THING
                .matcher(walk.text())
                .region(walk.span(token).end(), walk.text().length())
                .lookingAt();
    }

    private boolean add(int first, int last, int state, Candidate beside) {
        if (state == NameTrie.NONE || named.get(first, last + 1).cardinality() > 0) {
            return false;
        }
        var span = walk.span(first, last);
        var names = walk.trie().names(state).stream()
                .filter(name -> name.concept().type() == ConceptType.SKILL && !name.isAmbiguous())
                .filter(name ->
                        !name.concept().id().equals(beside.name().concept().id()))
                .toList();
        names.forEach(name -> found.add(new Candidate(span, first, last, name.as(Spelling.VARIANT))));
        return !names.isEmpty();
    }
}
