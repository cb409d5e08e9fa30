package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualgraph.extraction.SetGroup.Joint;
import org.qualgraph.extraction.SetGroup.Sort;
import org.qualgraph.extraction.Wanted.Unnamed;
import org.qualgraph.model.Span;

/**
 * The lists of an item under construction: puts each thing into the list that is open, or ends that and begins the next.
 *
 * <p>A list ends where another connective than its own would go on, where too many words or a barrier part a name from
 * its separator, and where a new phrase begins.
 */
final class SetLists {
    private final Standing standing;
    private final List<SetGroup> groups = new ArrayList<>();
    private SetGroup group = new SetGroup(Sort.PLAIN, Joint.NONE, 0, new Span(0, 0));
    private Joint pending = Joint.NONE;
    private Span pendingWords = new Span(0, 0);
    private boolean cut = true;
    private boolean besideUnnamed;
    private boolean inPhrases;
    private Chunk chunk = new Chunk();

    SetLists(Standing standing) {
        this.standing = standing;
    }

    /** What has been seen since the last separator. */
    Chunk chunk() {
        return chunk;
    }

    /** The list that is open. */
    SetGroup group() {
        return group;
    }

    List<Wanted> end() {
        endChunk(Joint.NONE);
        groups.add(group);
        return SideBySide.joined(groups);
    }

    void word(Sign sign) {
        standing.word(sign, chunk);
        chunk.word(sign);
    }

    void place(Wanted thing, Span span) {
        if (chunk.hasNames() && pending == Joint.NONE) {
            cut = chunk.hasWordsBehindName() || !group.takesFirstForKind();
            pending = cut ? Joint.NONE : Joint.COMMA;
        }
        join(thing, span);
        chunk.name();
        pending = Joint.NONE;
    }

    /** Whether a slash joins words that name nothing to what stands before: "tools/workflow". */
    boolean isBehindSlash() {
        return pending == Joint.SLASH && chunk.hasWords();
    }

    /** Whether "or" joins what comes next to what stands before. */
    boolean isAlternative() {
        return pending.isOr() && !cut;
    }

    /** A second name of "or similar embedded operating systems" belongs to what the first one does. */
    void goOnWithSimilar() {
        if (chunk.hasNames() && chunk.isSimilar() && group.isAlternative()) {
            pending = Joint.OR;
        }
    }

    /** Adds the names of what is wanted to the open list, each for itself. */
    void addNames(Wanted wanted) {
        wanted.names().forEach(name -> group.add(name, Joint.COMMA, pendingWords));
    }

    /** Takes a bracket for the whole list that a count opened. */
    void addCounted(List<Wanted> names) {
        names.forEach(this::addNames);
        chunk.countedNames();
        cut = true;
    }

    private void join(Wanted thing, Span span) {
        var far = chunk.isFar() && !(thing instanceof Unnamed);
        var phrase = chunk.beginsPhrase() && !pending.isOr() || chunk.beginsWithPreposition() && pending == Joint.COMMA;
        if (group.isEmpty()) {
            group.add(thing, Joint.NONE, span);
            inPhrases = chunk.isPhrase();
        } else if (ends(cut || far || phrase)) {
            standing.newList(chunk);
            start(Sort.PLAIN, (cut || far) && !isOfNamed(pending) ? Joint.NONE : pending, 0, span);
            group.add(thing, Joint.NONE, span);
        } else if (goesOn()) {
            group = groups.removeLast().with(group);
            group.add(thing, pending, pendingWords);
        } else if (group.yieldsLastTo(pending)) {
            var last = group.removeLast();
            start(Sort.PLAIN, Joint.AND, 0, span);
            group.add(last, Joint.NONE, span);
            group.add(thing, Joint.OR, pendingWords);
        } else {
            group.add(thing, pending, pendingWords);
        }
        cut = false;
        besideUnnamed = false;
    }

    /** "or" joins across the end of a clause, but nothing that is far from it, and nothing to what is not named. */
    private boolean isOfNamed(Joint joint) {
        return joint.isOr() && !besideUnnamed && !chunk.isLong();
    }

    /** "A or B, C, or D" is one list: its last "or" goes on where the first one seemed to end. */
    private boolean goesOn() {
        return pending == Joint.COMMA_OR
                && group.before == Joint.COMMA
                && group.isOneName()
                && groups.getLast().isAlternative();
    }

    private boolean ends(boolean apart) {
        if (group.sort == Sort.FOLLOWING) {
            return chunk.isPhraseOfKnowledge() && !inPhrases && (cut || pending.isAnd());
        }
        return apart || group.isClosedBy(pending) || group.yieldsLastTo(pending) && chunk.isPhrase();
    }

    private void start(Sort sort, Joint before, int count, Span cue) {
        if (!group.isEmpty()) {
            groups.add(group);
        }
        group = new SetGroup(sort, groups.isEmpty() ? Joint.NONE : before, count, cue);
    }

    void separator(Joint joint, Span words) {
        if (chunk.isBlank()) {
            pending = combined(pending, joint);
            pendingWords = words;
            return;
        }
        var loose = joint == Joint.SLASH && chunk.hasWordsBehindName();
        endChunk(joint);
        pending = loose ? Joint.COMMA : joint;
        pendingWords = words;
    }

    private static Joint combined(Joint first, Joint second) {
        if (first == Joint.COMMA && second == Joint.AND) {
            return Joint.COMMA_AND;
        }
        if (first == Joint.COMMA && second == Joint.OR) {
            return Joint.COMMA_OR;
        }
        return second == Joint.COMMA || second == Joint.SLASH && first != Joint.NONE ? first : second;
    }

    /** Ends a clause, and the list with it. */
    void stop() {
        endChunk(Joint.NONE);
        cut = true;
    }

    /** Ends what stands between two separators; without a name it holds a place in the list, unless it is too long. */
    private void endChunk(Joint next) {
        if (chunk.isUnnamed()) {
            unnamed();
        }
        cut |= chunk.hasNamesThenManyWords() || chunk.hasNamesThenBarrier() && next != Joint.OR;
        chunk = new Chunk();
        pending = Joint.NONE;
    }

    private void unnamed() {
        if (pending == Joint.SLASH) {
            return;
        }
        var doubtful =
                pending.isOr() && group.last().filter(Unnamed.class::isInstance).isPresent();
        var similar = chunk.isSimilar() && pending.isOr();
        if (similar || chunk.beginsBriefly() && !doubtful) {
            join(new Unnamed(), pendingWords);
        }
        if (!similar && !chunk.isBrief()) {
            cut = true;
            besideUnnamed = true;
        }
    }

    /** Opens a list of examples or parts of what stands before. */
    void open(Sort sort, int count, Sign sign) {
        if (group.sort == Sort.FOLLOWING) {
            word(sign);
            return;
        }
        var before = chunk.hasNames() || !pending.isOr() ? Joint.AND : Joint.OR;
        var ofLast = chunk.hasNames() && !chunk.hasNamesThenBarrier();
        var ofAlternative = ofLast && group.isAlternative() && sort == Sort.EXAMPLES;
        endChunk(Joint.OR);
        start(sort, ofAlternative ? Joint.OR : before, count, sign.span());
        cut = false;
    }

    /** Begins a list of its own in the middle of a phrase. */
    void begin(Sort sort, int count, Sign sign) {
        if (group.sort == Sort.FOLLOWING && !(cut || pending.isAnd())) {
            return;
        }
        var before = isAlternative() ? Joint.OR : Joint.AND;
        start(sort, before, count, sign.span());
        pending = Joint.NONE;
        chunk = new Chunk();
        cut = false;
    }
}
