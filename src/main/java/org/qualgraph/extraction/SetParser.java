package org.qualgraph.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qualgraph.extraction.SetGroup.Joint;
import org.qualgraph.extraction.SetGroup.Sort;
import org.qualgraph.extraction.Sign.Kind;
import org.qualgraph.extraction.Wanted.All;
import org.qualgraph.extraction.Wanted.Name;
import org.qualgraph.extraction.Wanted.Said;
import org.qualgraph.model.LanguageLevel;
import org.qualgraph.model.Mention;

/**
 * Reads what an item wants of the things that it names.
 *
 * <p>Names stand in lists: between two separators (comma, "and", "or", slash) stands one thing, with words of its own
 * around it or with no name at all. A list takes the connective before its last thing; a slash binds more tightly than
 * "or", "or" more tightly than "and", and a comma before "or" less tightly than "and": "A and B or C" is A and one of B
 * and C, "A and B, or C" is both A and B, or else C. A count ("two of") or "such as" opens a list of its own that ends
 * where another connective than its own would go on; a name between the count and its list is wanted by itself. A bracket
 * behind a name holds examples of it, elsewhere it groups. A phrase of its own ("and experience with …") begins a new
 * list, and so does the end of a clause. Lists stand side by side: all are wanted, but for those that "or" joins.
 *
 * <p>One pass over the signs, each looked at once, but for a count, which looks a few signs ahead. {@link SetLists} holds
 * the lists, {@link Standing} what years and levels hold for the names that follow.
 */
final class SetParser {
    /** How deep brackets are read. */
    private static final int DEEPEST = 6;

    /** A count, and where the list begins that it counts. */
    private record Counted(Sign count, CountedList.Start start) {}

    /** What the signs' values refer to. */
    private record Named(List<Mention> mentions, List<Years> counts, Predicate<Mention> isLanguage) {}

    private final List<Sign> signs;
    private final Brackets brackets;
    private final Named named;
    private final Standing standing;
    private final int depth;
    private final SetLists lists;
    private boolean behindColon;
    private Optional<Counted> counted = Optional.empty();

    private SetParser(List<Sign> signs, Brackets brackets, Named named, Standing standing, int depth) {
        this.signs = signs;
        this.brackets = brackets;
        this.named = named;
        this.standing = standing;
        this.depth = depth;
        this.lists = new SetLists(standing);
    }

    /** What an item wants, a conjunction; the signs' values refer to the mentions and the counts of years. */
    static List<Wanted> parse(
            List<Sign> signs, List<Mention> mentions, List<Years> counts, Predicate<Mention> isLanguage) {
        var named = new Named(mentions, counts, isLanguage);
        return new SetParser(signs, new Brackets(signs), named, new Standing(), 0).read(0, signs.size());
    }

    private List<Wanted> read(int from, int to) {
        for (var i = from; i < to; i++) {
            i = read(i);
        }
        return lists.end();
    }

    /** Reads a sign, and gives the last one that it has taken in. */
    private int read(int i) {
        if (counted.filter(list -> list.start().at() == i).isPresent()) {
            return beginCounted();
        }
        var sign = signs.get(i);
        switch (sign.kind()) {
            case NAME -> name(sign);
            case COMMA -> lists.separator(Joint.COMMA, sign.span());
            case AND -> lists.separator(Joint.AND, sign.span());
            case OR -> lists.separator(Joint.OR, sign.span());
            case SLASH -> lists.separator(Joint.SLASH, sign.span());
            case COLON, STOP -> stop(sign);
            case OPEN -> {
                return bracket(i);
            }
            case EXAMPLES -> lists.open(Sort.EXAMPLES, 1, sign);
            case INCLUDING -> lists.open(Sort.PLAIN, 0, sign);
            case PREFERABLY -> lists.open(Sort.PREFERRED, 0, sign);
            case EITHER -> lists.begin(Sort.PLAIN, 0, sign);
            case BOTH -> both(i);
            case COUNT_OF, COUNT -> {
                return count(i);
            }
            case YEARS -> years(sign);
            case LEVEL -> level(sign);
            case CLOSE,
                    FOLLOWING,
                    PREFERRED,
                    SIMILAR,
                    KNOWLEDGE,
                    QUALITY,
                    REQUIRED,
                    NUMBER,
                    PREPOSITION,
                    BARRIER,
                    WORD -> lists.word(sign);
        }
        return i;
    }

    /** "both A and B" opens a list; "A, B, or both" ends one. */
    private void both(int i) {
        var ends = i + 1 == signs.size()
                || signs.get(i + 1).is(Kind.STOP)
                || signs.get(i + 1).is(Kind.CLOSE);
        if (ends) {
            lists.chunk().similar();
            lists.word(signs.get(i));
        } else {
            lists.begin(Sort.BOTH, 0, signs.get(i));
        }
    }

    private void name(Sign sign) {
        var mention = named.mentions().get(sign.value());
        var said = named.isLanguage().test(mention) ? standing.ofLanguage() : standing.ofOther();
        if (Character.isLowerCase(mention.surface().charAt(0))) {
            lists.goOnWithSimilar();
        }
        lists.place(new Name(mention, said), sign.span());
    }

    private void stop(Sign sign) {
        if (lists.group().sort == Sort.FOLLOWING && sign.is(Kind.COLON)) {
            return;
        }
        behindColon = sign.is(Kind.COLON) && lists.chunk().hasNames();
        lists.stop();
        if (sign.is(Kind.STOP)) {
            standing.endOfClause();
        }
    }

    /**
     * A name between a count and its list is wanted too: "one of the following databases: …". In "one of the following SQL
     * domains: …" it only says more of a word.
     */
    private int count(int at) {
        var start = CountedList.of(signs, brackets, at);
        if (start.isEmpty()) {
            lists.chunk().passingWord();
            return at;
        }
        counted = Optional.of(new Counted(signs.get(at), start.get()));
        if (start.get().at() == at || lists.isAlternative()) {
            return beginCounted();
        }
        return isBehindName(start.get().at()) ? at : start.get().at() - 1;
    }

    private boolean isBehindName(int list) {
        var before = signs.get(list - 1).is(Kind.COMMA) ? list - 2 : list - 1;
        return before >= 0 && signs.get(before).is(Kind.NAME);
    }

    private int beginCounted() {
        var list = counted.orElseThrow();
        counted = Optional.empty();
        var first = list.start().at();
        lists.begin(list.start().sort(), list.count().value(), list.count());
        if (!signs.get(first).is(Kind.OPEN)) {
            return first;
        }
        lists.addCounted(inside(first));
        return brackets.close(first);
    }

    private List<Wanted> inside(int open) {
        return new SetParser(signs, brackets, named, standing.inBracket(), depth + 1)
                .read(open + 1, brackets.close(open));
    }

    private int bracket(int open) {
        var close = brackets.close(open);
        if (close == 0 || depth >= DEEPEST || countsWithin(open)) {
            return open;
        }
        var wanted = inside(open);
        if (wanted.isEmpty()) {
            brackets.within(open).forEach(this::sayInBracket);
        } else {
            place(wanted.size() == 1 ? wanted.getFirst() : new All(wanted), open);
        }
        return close;
    }

    private boolean countsWithin(int open) {
        return counted.map(list -> list.start().at())
                .filter(at -> at > open && at < brackets.close(open))
                .isPresent();
    }

    private void place(Wanted whole, int open) {
        var group = lists.group();
        var behindName = lists.chunk().hasNames();
        var first = signs.get(open + 1);
        if (first.is(Kind.OR) && behindName) {
            group.addAlternative(brackets.examples(whole, open), first.span());
        } else if (brackets.isPreferred(open)) {
            group.addAside(SetGroup.preferred(whole));
        } else if (group.sort == Sort.FOLLOWING) {
            lists.addNames(whole);
        } else if (behindName || lists.isBehindSlash()) {
            group.addExamples(brackets.examples(whole, open));
        } else {
            lists.place(
                    lists.chunk().hasWords() ? brackets.examples(whole, open) : whole,
                    signs.get(open).span());
        }
    }

    private void sayInBracket(Sign sign) {
        if (!lists.chunk().hasNames()) {
            return;
        }
        if (sign.is(Kind.YEARS)) {
            var years = named.counts().get(sign.value());
            lists.group().sayOfLast(new Said(Optional.of(years), Optional.empty(), Optional.empty()));
        } else if (sign.is(Kind.LEVEL) && lastIsLanguage()) {
            lists.group().sayOfLast(new Said(Optional.empty(), Optional.of(levelOf(sign)), Optional.empty()));
        }
    }

    private boolean lastIsLanguage() {
        return lists.group().last().stream()
                .flatMap(Wanted::names)
                .map(Name::mention)
                .anyMatch(named.isLanguage());
    }

    private void years(Sign sign) {
        standing.years(named.counts().get(sign.value()));
        lists.chunk().years();
    }

    private static LanguageLevel levelOf(Sign sign) {
        return LanguageLevel.values()[sign.value()];
    }

    /** A level behind a language is that language's; before it, it holds for the languages that follow. */
    private void level(Sign sign) {
        var chunk = lists.chunk();
        var behind = chunk.hasNames() || behindColon && !chunk.hasWords();
        if (behind && lists.group().last().filter(SetParser::hasNoLevel).isPresent()) {
            lists.group().sayLevel(Optional.of(levelOf(sign)), named.isLanguage());
        } else {
            standing.level(levelOf(sign));
            chunk.level();
        }
        chunk.passingWord();
    }

    private static boolean hasNoLevel(Wanted wanted) {
        return wanted instanceof Name name && name.said().level().isEmpty();
    }
}
