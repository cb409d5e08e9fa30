package org.qualgraph.extraction;

import java.util.List;
import java.util.Optional;
import org.qualgraph.extraction.SetGroup.Sort;
import org.qualgraph.extraction.Sign.Kind;

/**
 * Where the list begins that a count counts: at the count itself, behind the colon of "the following: …", at the
 * examples of what it counts, or in the bracket behind it.
 *
 * <p>Looks ahead at most {@link #AHEAD} signs, and not beyond the first separator.
 */
final class CountedList {
    /** How many signs may stand between a count and the list that it counts. */
    private static final int AHEAD = 16;

    /** A list of a sort that begins behind a sign; that sign may open a bracket, which is the list. */
    record Start(Sort sort, int at) {}

    private final List<Sign> signs;
    private final Brackets brackets;
    private final Sign count;
    private boolean following;
    private boolean separated;
    private int names;

    private CountedList(List<Sign> signs, Brackets brackets, Sign count) {
        this.signs = signs;
        this.brackets = brackets;
        this.count = count;
    }

    /** Where the list of the count at a place begins; nowhere where that is a mere number of what is not listed. */
    static Optional<Start> of(List<Sign> signs, Brackets brackets, int at) {
        return new CountedList(signs, brackets, signs.get(at)).start(at);
    }

    private Optional<Start> start(int at) {
        for (var i = at + 1; i < signs.size() && i <= at + AHEAD && !separated; i++) {
            var start = opensAt(i);
            if (start.isPresent()) {
                return start;
            }
        }
        return count.is(Kind.COUNT_OF) ? Optional.of(new Start(Sort.COUNTED, at)) : Optional.empty();
    }

    private Optional<Start> opensAt(int i) {
        switch (signs.get(i).kind()) {
            case FOLLOWING -> following = true;
            case COLON -> {
                return Optional.of(new Start(Sort.FOLLOWING, i));
            }
            case EXAMPLES, INCLUDING -> {
                return Optional.of(new Start(Sort.EXAMPLES, i));
            }
            case OPEN -> {
                if ((count.is(Kind.COUNT) || names == 0) && brackets.holdsNames(i)) {
                    return Optional.of(new Start(Sort.COUNTED, i));
                }
            }
            case NAME -> names++;
            case COMMA, AND, OR -> separated = !following && !leadsToExamples(i);
            case STOP, COUNT_OF, YEARS -> separated = true;
            default -> {}
        }
        return Optional.empty();
    }

    private boolean leadsToExamples(int separator) {
        return signs.get(Math.min(separator + 1, signs.size() - 1)).is(Kind.EXAMPLES);
    }
}
