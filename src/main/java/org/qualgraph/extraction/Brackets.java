package org.qualgraph.extraction;

import java.util.ArrayDeque;
import java.util.List;
import org.qualgraph.extraction.SetCue.Says;
import org.qualgraph.extraction.Sign.Kind;
import org.qualgraph.extraction.Wanted.All;
import org.qualgraph.extraction.Wanted.Name;
import org.qualgraph.extraction.Wanted.Some;
import org.qualgraph.extraction.Wanted.Unnamed;

/** The brackets of an item: where each ends, and what the names in it are. */
final class Brackets {
    /** How many signs of a bracket are looked at for names. */
    private static final int AHEAD = 16;

    private final List<Sign> signs;
    private final int[] closes;

    Brackets(List<Sign> signs) {
        this.signs = signs;
        this.closes = closes(signs);
    }

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

    /** Where a bracket that opens closes; 0 where it does not. */
    int close(int open) {
        return closes[open];
    }

    List<Sign> within(int open) {
        return signs.subList(open + 1, closes[open]);
    }

    /** Whether several names stand in a bracket. */
    boolean holdsNames(int open) {
        var names = 0;
        for (var i = open + 1; i < closes[open] && i < open + AHEAD; i++) {
            names += signs.get(i).is(Kind.NAME) ? 1 : 0;
        }
        return names > 1;
    }

    /** The names in a bracket are examples, unless "and" joins them. */
    Wanted examples(Wanted whole, int open) {
        var joined = within(open).stream().anyMatch(sign -> sign.is(Kind.AND) || sign.is(Kind.INCLUDING));
        var cue = new SetCue(Says.EXAMPLES, signs.get(open).span());
        return switch (whole) {
            case Name name -> new Some(1, List.of(name), cue);
            case All all -> joined ? all : new Some(1, all.of(), cue);
            case Some some -> some;
            case Unnamed unnamed -> unnamed;
        };
    }

    /** Whether what stands in a bracket is an advantage only. */
    boolean isPreferred(int open) {
        return within(open).stream().anyMatch(sign -> sign.is(Kind.PREFERRED) || sign.is(Kind.PREFERABLY));
    }
}
