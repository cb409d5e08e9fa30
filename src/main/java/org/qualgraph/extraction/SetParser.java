package org.qualgraph.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qualgraph.extraction.SetCue.Says;
import org.qualgraph.extraction.SetGroup.Joint;
import org.qualgraph.extraction.SetGroup.Sort;
import org.qualgraph.extraction.Sign.Kind;
import org.qualgraph.extraction.Wanted.All;
import org.qualgraph.extraction.Wanted.Name;
import org.qualgraph.extraction.Wanted.Said;
import org.qualgraph.extraction.Wanted.Some;
import org.qualgraph.extraction.Wanted.Unnamed;
import org.qualgraph.model.LanguageLevel;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Span;

/**
 * Reads what an item wants of the things that it names.
 *
 * <p>Names stand in lists: between two separators (comma, "and", "or", slash) stands one thing, with words of its own
 * around it or with no name at all. A list takes the connective before its last thing; a slash binds more tightly than
 * "or", "or" more tightly than "and", and a comma before "or" less tightly than "and": "A and B or C" is A and one of B
 * and C, "A and B, or C" is both A and B, or else C. A count ("two of") or "such as" opens a list of its own that ends
 * where another connective than its own would go on. A bracket behind a name holds examples of it, elsewhere it groups.
 * A phrase of its own ("and experience with …") begins a new list, and so does the end of a clause. Lists stand side by
 * side: all are wanted, but for those that "or" joins.
 *
 * <p>One pass over the signs, each looked at once, but for a count, which looks ahead at most {@link #AHEAD} signs.
 */
final class SetParser {
    /** How many words may stand between a separator and the name that it joins. */
    private static final int MOST_WORDS = 5;

    /** How many words a thing may have that the vocabulary does not know. */
    private static final int MOST_WORDS_UNNAMED = 3;

    /** How many signs may stand between a count and the list that it counts. */
    private static final int AHEAD = 16;

    private static final int DEEPEST = 6;

    private final List<Sign> signs;
    private final int[] closes;
    private final List<Mention> mentions;
    private final List<Years> counts;
    private final Predicate<Mention> isLanguage;
    private final int depth;

    private final List<SetGroup> groups = new ArrayList<>();
    private SetGroup group;
    private Joint pending = Joint.NONE;
    private Span pendingWords = new Span(0, 0);
    private boolean cut = true;
    private boolean inPhrases;
    private boolean behindColon;
    private Chunk chunk = new Chunk();
    private Optional<Years> years = Optional.empty();
    private Optional<LanguageLevel> level = Optional.empty();

    /** What has been seen since the last separator. */
    private static final class Chunk {
        int names;
        int words;
        boolean prepositionFirst;
        boolean phrase;
        boolean barrier;
        boolean similar;
        boolean knowledge;
        boolean level;
        boolean years;
        int wordsBehind;
    }

    private SetParser(List<Sign> signs, List<Mention> mentions, List<Years> counts, Predicate<Mention> isLanguage) {
        this(signs, closes(signs), mentions, counts, isLanguage, 0);
    }

    private SetParser(
            List<Sign> signs,
            int[] closes,
            List<Mention> mentions,
            List<Years> counts,
            Predicate<Mention> isLanguage,
            int depth) {
        this.signs = signs;
        this.closes = closes;
        this.mentions = mentions;
        this.counts = counts;
        this.isLanguage = isLanguage;
        this.depth = depth;
        this.group = new SetGroup(Sort.PLAIN, Joint.NONE, 0, new Span(0, 0));
    }

    /** What an item wants, a conjunction; the signs' values refer to the mentions and the counts of years. */
    static List<Wanted> parse(
            List<Sign> signs, List<Mention> mentions, List<Years> counts, Predicate<Mention> isLanguage) {
        return new SetParser(signs, mentions, counts, isLanguage).read(0, signs.size());
    }

    /** For each bracket that opens, where it closes; 0 where it does not. */
    private static int[] closes(List<Sign> signs) {
        var closes = new int[signs.size()];
        var open = new ArrayDeque<Integer>();
        for (var i = 0; i < closes.length; i++) {
            if (signs.get(i).is(Kind.OPEN)) {
                open.push(i);
            } else if (signs.get(i).is(Kind.CLOSE) && !open.isEmpty()) {
                closes[open.pop()] = i;
            }
        }
        return closes;
    }

    private List<Wanted> read(int from, int to) {
        for (var i = from; i < to; i++) {
            i = read(i);
        }
        endChunk(Joint.NONE);
        groups.add(group);
        return joined();
    }

    /** Reads a sign, and gives the last one that it has taken in. */
    private int read(int i) {
        var sign = signs.get(i);
        switch (sign.kind()) {
            case NAME -> name(sign);
            case COMMA -> separator(Joint.COMMA, sign);
            case AND -> separator(Joint.AND, sign);
            case OR -> separator(Joint.OR, sign);
            case SLASH -> separator(Joint.SLASH, sign);
            case COLON, STOP -> stop(sign);
            case OPEN -> {
                return bracket(i);
            }
            case CLOSE, FOLLOWING, PREFERRED -> word(sign);
            case EXAMPLES -> open(Sort.EXAMPLES, 1, sign);
            case INCLUDING -> open(Sort.PLAIN, 0, sign);
            case PREFERABLY -> open(Sort.PREFERRED, 0, sign);
            case EITHER -> begin(Sort.PLAIN, 0, sign);
            case BOTH -> both(i);
            case COUNT_OF, COUNT -> {
                return count(i);
            }
            case YEARS -> years(sign);
            case LEVEL -> level(sign);
            case SIMILAR, KNOWLEDGE, QUALITY, REQUIRED, NUMBER, PREPOSITION, BARRIER, WORD -> word(sign);
        }
        return i;
    }

    /** "both A and B" opens a list; "A, B, or both" ends one. */
    private void both(int i) {
        var ends = i + 1 == signs.size()
                || signs.get(i + 1).is(Kind.STOP)
                || signs.get(i + 1).is(Kind.CLOSE);
        if (ends) {
            chunk.similar = true;
            word(signs.get(i));
        } else {
            begin(Sort.BOTH, 0, signs.get(i));
        }
    }

    private void name(Sign sign) {
        var mention = mentions.get(sign.value());
        var said = new Said(years, isLanguage.test(mention) ? level : Optional.empty(), Optional.empty());
        place(new Name(mention, said), sign);
    }

    private void place(Wanted thing, Sign sign) {
        if (chunk.names > 0) {
            cut = true;
            pending = Joint.NONE;
        }
        join(thing, sign);
        chunk.names++;
        chunk.words = 0;
        chunk.wordsBehind = 0;
        chunk.barrier = false;
        pending = Joint.NONE;
    }

    private void join(Wanted thing, Sign sign) {
        var far = (chunk.words > MOST_WORDS || chunk.barrier) && !(thing instanceof Unnamed);
        var phrase = (chunk.phrase || chunk.years) && !pending.isOr();
        if (group.isEmpty()) {
            group.add(thing, Joint.NONE, sign.span());
            inPhrases = chunk.phrase;
        } else if (ends(cut || far || phrase)) {
            level = chunk.level ? level : Optional.empty();
            start(Sort.PLAIN, cut || far ? Joint.NONE : pending, 0, sign.span());
            group.add(thing, Joint.NONE, sign.span());
        } else if (group.yieldsLastTo(pending)) {
            var last = group.removeLast();
            start(Sort.PLAIN, Joint.AND, 0, sign.span());
            group.add(last, Joint.NONE, sign.span());
            group.add(thing, Joint.OR, pendingWords);
        } else {
            group.add(thing, pending, pendingWords);
        }
        cut = false;
    }

    private boolean ends(boolean apart) {
        if (group.sort == Sort.FOLLOWING) {
            return chunk.knowledge && chunk.phrase && !inPhrases && (cut || pending.isAnd());
        }
        return apart || group.isClosedBy(pending);
    }

    private void start(Sort sort, Joint before, int count, Span cue) {
        if (!group.isEmpty()) {
            groups.add(group);
        }
        group = new SetGroup(sort, groups.isEmpty() ? Joint.NONE : before, count, cue);
    }

    private void separator(Joint joint, Sign sign) {
        if (chunk.names == 0 && chunk.words == 0 && !chunk.years) {
            pending = combined(pending, joint);
            pendingWords = sign.span();
            return;
        }
        var loose = joint == Joint.SLASH && chunk.names > 0 && chunk.wordsBehind > 0;
        endChunk(joint);
        pending = loose ? Joint.COMMA : joint;
        pendingWords = sign.span();
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

    /** Ends what stands between two separators; without a name it holds a place in the list, unless it is too long. */
    private void endChunk(Joint next) {
        if (chunk.names == 0 && chunk.words > 0) {
            unnamed();
        }
        cut |= chunk.names > 0 && (chunk.wordsBehind > MOST_WORDS || chunk.barrier && next != Joint.OR);
        chunk = new Chunk();
        pending = Joint.NONE;
    }

    private void unnamed() {
        if (pending == Joint.SLASH) {
            return;
        }
        var brief = chunk.words <= MOST_WORDS_UNNAMED && !chunk.prepositionFirst && !chunk.barrier;
        var doubtful =
                pending.isOr() && group.last().filter(Unnamed.class::isInstance).isPresent();
        if (chunk.similar && pending.isOr() || brief && !doubtful) {
            join(new Unnamed(), new Sign(Kind.WORD, pendingWords, 0));
        } else if (!brief) {
            cut = true;
        }
    }

    private void word(Sign sign) {
        if (sign.is(Kind.KNOWLEDGE) && !chunk.years) {
            years = Optional.empty();
        }
        if (sign.is(Kind.QUALITY) && !chunk.level) {
            level = Optional.empty();
        }
        if (sign.is(Kind.PREPOSITION)) {
            chunk.prepositionFirst |= chunk.words == 0;
            chunk.phrase |= chunk.words > 0 && chunk.names == 0;
        }
        chunk.knowledge |= sign.is(Kind.KNOWLEDGE);
        chunk.similar |= sign.is(Kind.SIMILAR);
        chunk.barrier |= sign.is(Kind.BARRIER) || sign.is(Kind.REQUIRED);
        chunk.words++;
        chunk.wordsBehind++;
    }

    private void stop(Sign sign) {
        if (group.sort == Sort.FOLLOWING && sign.is(Kind.COLON)) {
            return;
        }
        behindColon = sign.is(Kind.COLON) && chunk.names > 0;
        endChunk(Joint.NONE);
        cut = true;
        if (sign.is(Kind.STOP)) {
            years = Optional.empty();
            level = Optional.empty();
        }
    }

    /** Opens a list of examples or parts of what stands before. */
    private void open(Sort sort, int count, Sign sign) {
        if (group.sort == Sort.FOLLOWING) {
            word(sign);
            return;
        }
        var before = chunk.names > 0 || !pending.isOr() ? Joint.AND : Joint.OR;
        var ofAlternative = chunk.names > 0 && group.isAlternative() && sort == Sort.EXAMPLES;
        endChunk(Joint.OR);
        start(sort, ofAlternative ? Joint.OR : before, count, sign.span());
        cut = false;
    }

    /** Begins a list of its own in the middle of a phrase. */
    private void begin(Sort sort, int count, Sign sign) {
        if (group.sort == Sort.FOLLOWING && !(cut || pending.isAnd())) {
            return;
        }
        var before = pending.isOr() && !cut ? Joint.OR : Joint.AND;
        start(sort, before, count, sign.span());
        pending = Joint.NONE;
        chunk = new Chunk();
        cut = false;
    }

    /** A count begins its list here, behind the colon of "the following: …", or at the examples of what it counts. */
    private int count(int at) {
        var sign = signs.get(at);
        var following = false;
        var commas = 0;
        var names = 0;
        for (var i = at + 1; i < signs.size() && i <= at + AHEAD; i++) {
            var ahead = signs.get(i);
            switch (ahead.kind()) {
                case FOLLOWING -> following = true;
                case COLON -> {
                    if (following || commas == 0) {
                        begin(Sort.FOLLOWING, sign.value(), sign);
                        return i;
                    }
                }
                case EXAMPLES, INCLUDING -> {
                    begin(Sort.EXAMPLES, sign.value(), sign);
                    return i;
                }
                case OPEN -> {
                    if (commas == 0 && (sign.is(Kind.COUNT) || names == 0) && holdsNames(i)) {
                        begin(Sort.COUNTED, sign.value(), sign);
                        return bracketOfCounted(i);
                    }
                }
                case NAME -> names++;
                case COMMA, AND, OR ->
                    commas += following
                                    || signs.get(Math.min(i + 1, signs.size() - 1))
                                            .is(Kind.EXAMPLES)
                            ? 0
                            : 1;
                case STOP, COUNT_OF, YEARS -> i = signs.size();
                default -> {}
            }
            if (commas > 0) {
                break;
            }
        }
        if (sign.is(Kind.COUNT_OF)) {
            begin(Sort.COUNTED, sign.value(), sign);
        } else {
            chunk.words++;
        }
        return at;
    }

    private boolean holdsNames(int open) {
        var names = 0;
        for (var i = open + 1; i < closes[open] && i < open + AHEAD; i++) {
            names += signs.get(i).is(Kind.NAME) ? 1 : 0;
        }
        return names > 1;
    }

    private int bracketOfCounted(int open) {
        inside(open).stream().flatMap(Wanted::names).forEach(name -> group.add(name, Joint.COMMA, pendingWords));
        chunk.names++;
        cut = true;
        return closes[open];
    }

    private List<Wanted> inside(int open) {
        var parser = new SetParser(signs, closes, mentions, counts, isLanguage, depth + 1);
        parser.years = years;
        return parser.read(open + 1, closes[open]);
    }

    private int bracket(int open) {
        var close = closes[open];
        if (close == 0 || depth >= DEEPEST) {
            return open;
        }
        var within = signs.subList(open + 1, close);
        var wanted = inside(open);
        if (wanted.isEmpty()) {
            within.forEach(this::sayInBracket);
            return close;
        }
        var whole = wanted.size() == 1 ? wanted.getFirst() : new All(wanted);
        if (within.getFirst().is(Kind.OR) && chunk.names > 0) {
            group.addAlternative(whole, within.getFirst().span());
        } else if (within.stream().anyMatch(sign -> sign.is(Kind.PREFERRED) || sign.is(Kind.PREFERABLY))) {
            group.addExamples(SetGroup.preferred(whole));
        } else if (group.sort == Sort.FOLLOWING) {
            whole.names().forEach(name -> group.add(name, Joint.COMMA, pendingWords));
        } else if (chunk.names > 0) {
            group.addExamples(examples(whole, within, signs.get(open)));
        } else {
            place(chunk.words > 0 ? examples(whole, within, signs.get(open)) : whole, signs.get(open));
        }
        return close;
    }

    /** The names in a bracket are examples, unless "and" joins them. */
    private static Wanted examples(Wanted whole, List<Sign> within, Sign open) {
        var joined = within.stream().anyMatch(sign -> sign.is(Kind.AND) || sign.is(Kind.INCLUDING));
        return switch (whole) {
            case All(var of) when !joined -> new Some(1, of, new SetCue(Says.EXAMPLES, open.span()));
            case Name name -> new Some(1, List.of(name), new SetCue(Says.EXAMPLES, open.span()));
            case All all -> all;
            case Some some -> some;
            case Unnamed unnamed -> unnamed;
        };
    }

    private void sayInBracket(Sign sign) {
        if (chunk.names == 0) {
            return;
        }
        if (sign.is(Kind.YEARS)) {
            group.sayOfLast(new Said(Optional.of(counts.get(sign.value())), Optional.empty(), Optional.empty()));
        } else if (sign.is(Kind.LEVEL)) {
            group.sayOfLast(new Said(Optional.empty(), levelOf(sign).filter(l -> lastIsLanguage()), Optional.empty()));
        }
    }

    private boolean lastIsLanguage() {
        return group.last().stream().flatMap(Wanted::names).map(Name::mention).anyMatch(isLanguage);
    }

    private void years(Sign sign) {
        years = Optional.of(counts.get(sign.value()));
        chunk.years = true;
    }

    private static Optional<LanguageLevel> levelOf(Sign sign) {
        return Optional.of(LanguageLevel.values()[sign.value()]);
    }

    /** A level behind a language is that language's; before it, it holds for the languages that follow. */
    private void level(Sign sign) {
        if ((chunk.names > 0 || behindColon && chunk.words == 0)
                && group.last().filter(SetParser::hasNoLevel).isPresent()) {
            group.sayLevel(levelOf(sign), isLanguage);
        } else {
            level = levelOf(sign);
            chunk.level = true;
        }
        chunk.words++;
    }

    private static boolean hasNoLevel(Wanted wanted) {
        return wanted instanceof Name(var mention, var said) && said.level().isEmpty();
    }

    /** The lists side by side; those that "or" joins are one. */
    private List<Wanted> joined() {
        var all = new ArrayList<Wanted>();
        var joints = new ArrayList<Joint>();
        for (var next : groups) {
            var wanted = next.wanted();
            if (wanted.names().findAny().isEmpty()) {
                continue;
            }
            if (next.before.isOr() && !all.isEmpty()) {
                all.add(either(all.removeLast(), wanted, next));
            } else {
                all.add(wanted);
                joints.add(next.before);
            }
        }
        return all.stream().flatMap(SetParser::spread).toList();
    }

    private static Wanted either(Wanted first, Wanted second, SetGroup next) {
        var of = new ArrayList<Wanted>();
        if (first instanceof Some some && some.atLeast() == 1) {
            of.addAll(some.of());
        } else {
            of.add(first);
        }
        if (second instanceof Some some && some.atLeast() == 1) {
            of.addAll(some.of());
        } else {
            of.add(second);
        }
        return new Some(1, of, new SetCue(Says.ANY, next.cue()));
    }

    private static Stream<Wanted> spread(Wanted wanted) {
        return wanted instanceof All(var of) ? of.stream().flatMap(SetParser::spread) : Stream.of(wanted);
    }
}
