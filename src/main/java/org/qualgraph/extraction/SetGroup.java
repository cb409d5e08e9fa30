package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qualgraph.extraction.SetCue.Says;
import org.qualgraph.extraction.Wanted.All;
import org.qualgraph.extraction.Wanted.Name;
import org.qualgraph.extraction.Wanted.Said;
import org.qualgraph.extraction.Wanted.Some;
import org.qualgraph.extraction.Wanted.Unnamed;
import org.qualgraph.model.LanguageLevel;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Span;

/**
 * A list under construction: things in a row, joined by commas and one connective. The connective closes the list: what
 * another one brings begins a new list.
 */
final class SetGroup {
    /** What joins a thing to the one before. */
    enum Joint {
        /** Nothing does. */
        NONE,
        COMMA,
        AND,
        OR,
        COMMA_AND,
        COMMA_OR,
        SLASH;

        boolean isOr() {
            return this == OR || this == COMMA_OR;
        }

        boolean isAnd() {
            return this == AND || this == COMMA_AND;
        }
    }

    /** What sort of list it is. */
    enum Sort {
        PLAIN,
        /** After "both": only "and" belongs to it. */
        BOTH,
        EXAMPLES,
        COUNTED,
        /** After "two of the following:": everything belongs to it. */
        FOLLOWING,
        PREFERRED
    }

    final Sort sort;
    /** What joins this list to the one before. */
    final Joint before;

    private final int count;
    private final List<Wanted> things = new ArrayList<>();
    private final List<Wanted> examples = new ArrayList<>();
    private final List<Wanted> asides = new ArrayList<>();
    private Joint connective = Joint.NONE;
    private Span cue;

    SetGroup(Sort sort, Joint before, int count, Span cue) {
        this.sort = sort;
        this.before = before;
        this.count = count;
        this.cue = cue;
    }

    boolean isEmpty() {
        return things.isEmpty() && examples.isEmpty() && asides.isEmpty();
    }

    /** The words that opened it or that join its things. */
    Span cue() {
        return cue;
    }

    /** Whether one of its things is enough. */
    boolean isAlternative() {
        return connective.isOr();
    }

    boolean isJoined() {
        return connective != Joint.NONE;
    }

    boolean isOneName() {
        return things.size() == 1 && things.getFirst() instanceof Name;
    }

    boolean isClosedBy(Joint joint) {
        return switch (joint) {
            case NONE -> sort != Sort.FOLLOWING;
            case SLASH -> false;
            case COMMA -> isJoined() && sort != Sort.FOLLOWING;
            case AND -> connective.isOr() && sort != Sort.FOLLOWING;
            case COMMA_AND -> sort != Sort.FOLLOWING && (connective.isOr() || sort != Sort.PLAIN && connective.isAnd());
            case OR -> sort == Sort.BOTH && connective.isAnd();
            case COMMA_OR -> connective.isAnd() && (sort == Sort.PLAIN || sort == Sort.BOTH);
        };
    }

    /** Whether "or" binds only the last thing of this list: in "A and B or C" the choice is between B and C. */
    boolean yieldsLastTo(Joint joint) {
        return joint == Joint.OR && sort == Sort.PLAIN && connective.isAnd() && things.size() > 1;
    }

    void add(Wanted thing, Joint joint, Span words) {
        if (joint == Joint.SLASH && !things.isEmpty() && sort != Sort.FOLLOWING) {
            things.add(either(things.removeLast(), thing, words));
            return;
        }
        if (joint.isAnd() || joint.isOr() && holdsNames()) {
            connective = joint;
            cue = sort == Sort.PLAIN || sort == Sort.PREFERRED ? words : cue;
        }
        things.add(thing);
    }

    /** "Software or systems, …": where nothing is named before it, "or" joins words of one thing. */
    private boolean holdsNames() {
        return things.stream().anyMatch(thing -> !(thing instanceof Unnamed));
    }

    /** Adds an alternative to its last thing alone, as in "A, B (or C)". */
    void addAlternative(Wanted other, Span words) {
        things.add(things.isEmpty() ? other : either(things.removeLast(), other, words));
    }

    void addExamples(Wanted names) {
        examples.add(names);
    }

    /** Adds what is wanted beside this list, however many of its things are. */
    void addAside(Wanted names) {
        asides.add(names);
    }

    /** "one of the programming languages Java, Scala": the first name says of what kind those are that are counted. */
    boolean takesFirstForKind() {
        var takes = sort == Sort.COUNTED && isOneName();
        if (takes) {
            asides.add(things.removeLast());
        }
        return takes;
    }

    /** This list with the things of one that goes on with it. */
    SetGroup with(SetGroup other) {
        things.addAll(other.things);
        examples.addAll(other.examples);
        asides.addAll(other.asides);
        return this;
    }

    Wanted removeLast() {
        return things.removeLast();
    }

    Optional<Wanted> last() {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.getLast());
    }

    /** Says something more of its last thing, where that is one name. */
    void sayOfLast(Said said) {
        if (!things.isEmpty() && things.getLast() instanceof Name name) {
            things.set(things.size() - 1, new Name(name.mention(), said.or(name.said())));
        }
    }

    /** Says how well its languages must be known of those of which it is not said yet. */
    void sayLevel(Optional<LanguageLevel> level, Predicate<Mention> isLanguage) {
        things.replaceAll(
                thing -> thing instanceof Name name && name.said().level().isEmpty() && isLanguage.test(name.mention())
                        ? new Name(name.mention(), name.said().at(level))
                        : thing);
    }

    private static Wanted either(Wanted first, Wanted second, Span words) {
        if (first instanceof Some some && some.atLeast() == 1 && some.cue().says() == Says.ANY) {
            var of = new ArrayList<>(some.of());
            of.add(second);
            return new Some(1, of, some.cue());
        }
        return new Some(1, List.of(first, second), new SetCue(Says.ANY, words));
    }

    /** What the list wants. */
    Wanted wanted() {
        var named = things.stream()
                .filter(thing -> thing.names().findAny().isPresent())
                .toList();
        var required = switch (sort) {
            case EXAMPLES -> some(Math.max(1, count), named, count > 1 ? Says.COUNT : Says.EXAMPLES);
            case COUNTED, FOLLOWING -> count == Quantifier.ALL ? plain(named) : some(count, named, Says.COUNT);
            case PREFERRED -> preferred(plain(named));
            case PLAIN, BOTH -> plain(named);
        };
        return beside(required, asides);
    }

    private Wanted plain(List<Wanted> named) {
        return connective.isOr() && named.size() > 1 ? some(1, named, Says.ANY) : beside(new All(named), examples);
    }

    /** So many of some names; where one is enough, examples of them are as good. */
    private Wanted some(int enough, List<Wanted> named, Says says) {
        if (enough > 1) {
            return beside(new Some(enough, named, new SetCue(says, cue)), examples);
        }
        var of = new ArrayList<>(named);
        of.addAll(examples);
        return new Some(1, of, new SetCue(says, cue));
    }

    private static Wanted beside(Wanted first, List<Wanted> others) {
        if (others.isEmpty()) {
            return first;
        }
        var all = new ArrayList<Wanted>();
        all.add(first);
        all.addAll(others);
        return new All(all);
    }

    /** The same, as an advantage only. */
    static Wanted preferred(Wanted wanted) {
        return switch (wanted) {
            case Name name -> new Name(name.mention(), name.said().asPreferred());
            case Some some -> new Some(some.atLeast(), preferred(some.of()), some.cue());
            case All all -> new All(preferred(all.of()));
            case Unnamed unnamed -> unnamed;
        };
    }

    private static List<Wanted> preferred(List<Wanted> wanted) {
        return wanted.stream().map(SetGroup::preferred).toList();
    }
}
