package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qualgraph.extraction.Gazetteer.Candidate;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Span;

/**
 * Fields of study and degrees that share their last word with another one: "Software/Electrical Engineering",
 * "undergraduate or graduate degree", "Engineering (Electrical, Computer or Software)".
 *
 * <p>From each field and each word like "field", goes back over the things of the same list, or into the bracket behind
 * it, and adds the shared word to each in thought. Cost: the things of the list, at most {@link #MOST_THINGS}, with a
 * look-up for each.
 */
final class SharedHeads {
    /** How many things of a list may share a word. */
    private static final int MOST_THINGS = 8;

    /** How many words a thing may have without the shared one. */
    private static final int MOST_WORDS = 2;

    private static final int LONGEST_BRACKET = 120;

    private static final Set<ConceptType> SHARING = Set.of(ConceptType.FIELD, ConceptType.DEGREE);
    private static final Set<String> GROUPS = Set.of("field", "discipline", "subject", "area", "degree");
    /** "4 years, or a degree" is about experience. */
    private static final Pattern YEARS = Pattern.compile("(?i)\\d++ ?+y(?:ea)?rs");

    private static final Pattern JOINS =
            Pattern.compile("(?i)\\s{0,3}[,/&]?\\s{0,3}(?:(?:and/or|and|or|und|oder)\\s{1,3})?");
    /** A connective that joins parts of names, not only whole names. */
    private static final Pattern JOINS_CLOSELY =
            Pattern.compile("(?i).{0,8}(?:[/&]|and|or|und|oder).{0,8}", Pattern.DOTALL);

    private static final Pattern ENDS_THING = Pattern.compile("(?i)\\s{0,3}(?:[,/&)]|(?:and|or|und|oder)\\s)");
    private static final Pattern OPENS = Pattern.compile("\\s?[(\\[]");

    private final NameWalk walk;
    private final Set<Span> taken = new HashSet<>();
    private final List<Candidate> found = new ArrayList<>();

    SharedHeads(NameWalk walk) {
        this.walk = walk;
    }

    /** The fields and degrees beside those that stand whole in a text. */
    List<Candidate> besides(List<Candidate> whole) {
        var named = whole.stream().filter(SharedHeads::mayShare).toList();
        named.forEach(candidate -> taken.add(candidate.span()));
        for (var candidate : named) {
            if (candidate.last() > candidate.first()) {
                before(candidate.first(), candidate.last());
            }
            inBracket(candidate.last());
        }
        for (var i = 2; i < walk.size(); i++) {
            if (GROUPS.contains(walk.form(i))) {
                before(i - 1, i);
            }
        }
        return found;
    }

    private static boolean mayShare(Candidate candidate) {
        return SHARING.contains(candidate.name().concept().type());
    }

    private void before(int first, int head) {
        var joint = lists(walk.form(head)) ? JOINS : JOINS_CLOSELY;
        var next = Optional.of(first);
        for (var i = 0; i < MOST_THINGS && next.isPresent(); i++) {
            next = thingBefore(next.get(), joint).flatMap(last -> thingThatEnds(last, walk.word(head)));
        }
    }

    /** Whether a word is shared by whole lists: "management, computer science" is no management science. */
    private static boolean lists(String head) {
        return head.equals("engineering") || GROUPS.contains(head);
    }

    /** The last token of the thing that a connective joins to the one that begins at a token. */
    private Optional<Integer> thingBefore(int first, Pattern joint) {
        return walk.joined(
                first,
                -1,
                between -> JOINS.matcher(between).matches()
                        && joint.matcher(between).matches());
    }

    /** Adds the thing that ends at a token, where the shared word makes it a field, and gives its first token. */
    private Optional<Integer> thingThatEnds(int last, int head) {
        for (var first = Math.max(0, last - MOST_WORDS + 1); first <= last; first++) {
            if (add(first, last, head)) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }

    private void inBracket(int anchor) {
        var text = walk.text();
        var from = walk.span(anchor).end();
        if (!OPENS.matcher(text).region(from, text.length()).lookingAt()) {
            return;
        }
        var close = text.indexOf(')', from);
        for (var last = anchor + 1; last < walk.size() && isWithin(last, from, close); last++) {
            if (ENDS_THING
                    .matcher(text)
                    .region(walk.span(last).end(), text.length())
                    .lookingAt()) {
                thingThatEnds(last, walk.word(anchor));
            }
        }
    }

    private boolean isWithin(int token, int from, int close) {
        var end = walk.span(token).end();
        return end <= close && end <= from + LONGEST_BRACKET;
    }

    private boolean add(int first, int last, int head) {
        var span = walk.span(first, last);
        var state = walk.state(first, last);
        if (state == NameTrie.NONE
                || taken.contains(span)
                || YEARS.matcher(span.of(walk.text())).matches()) {
            return false;
        }
        var names = walk.trie().names(walk.trie().next(state, head)).stream()
                .filter(name -> SHARING.contains(name.concept().type()) && !name.isAmbiguous())
                .toList();
        names.forEach(name -> found.add(new Candidate(span, first, last, name.as(Spelling.VARIANT))));
        return !names.isEmpty() && taken.add(span);
    }
}
