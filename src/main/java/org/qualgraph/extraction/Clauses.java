package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualgraph.extraction.Clause.Insistence;
import org.qualgraph.extraction.Cues.Found;
import org.qualgraph.model.Span;

/**
 * Cuts a sentence where its clauses insist differently: "Python required, Scala a plus".
 *
 * <p>Semicolons, dashes and "but" always part clauses. A comma does where what stands before it has said how much it
 * insists, where both sides ask by words of their own, or where the cue behind it is about a single thing ("Scala is a
 * plus", but not "Java, Kotlin or Scala preferred", which is about the whole list). Words such as "ideally" part what
 * follows them. Neighbours that insist alike are one clause again. Cost: the words of the sentence.
 */
final class Clauses {
    /** Words that narrow the name before them and do not open a clause. */
    private static final Set<String> NARROWING = Set.of("preferably", "preferred", "bevorzugt", "vorzugsweise");

    private static final Set<String> PARTING = Set.of("but", "while", "whereas", "although", "aber", "jedoch");
    /** Words behind which stands another way to the same demand: "a degree preferred, or 3 years of experience". */
    private static final Set<String> CHOOSING = Set.of("or", "oder");

    private static final Set<String> JOINING = Set.of("and", "or", "und", "oder", "sowie");
    private static final Set<String> PLURAL = Set.of("are", "sind", "wären", "pluses", "nice-to-haves");

    /** Words that tell something of what stands before them. */
    private static final Set<String> BEING = Set.of("is", "are", "would", "will", "ist", "sind", "wäre", "wären");

    /** How many words may stand in front of the one that asks: "Strong hands-on experience". */
    private static final int NEAR = 2;

    private final String text;
    private final Span sentence;
    private final Words words;
    private final SentenceCues cues;
    private final int[] depths;

    private Clauses(String text, Span sentence, Words words, SentenceCues cues) {
        this.text = text;
        this.sentence = sentence;
        this.words = words;
        this.cues = cues;
        this.depths = depths(text, sentence, words);
    }

    static List<Clause> of(String text, Span sentence, Words words, SentenceCues cues) {
        if (!cues.insist()) {
            return List.of(new Clause(sentence, Insistence.UNSAID, Optional.empty()));
        }
        var clauses = new Clauses(text, sentence, words, cues);
        return clauses.joined(clauses.parted());
    }

    /** The words between cuts, by number: each first word opens a clause. */
    private List<Clause> parted() {
        var clauses = new ArrayList<Clause>();
        var first = 0;
        for (var i = 1; i < words.size(); i++) {
            if (isCut(first, i)) {
                clauses.add(clause(first, i));
                first = i;
            }
        }
        clauses.add(clause(first, words.size()));
        return clauses;
    }

    private boolean isCut(int first, int i) {
        var between = text.substring(
                words.spans().get(i - 1).end(), words.spans().get(i).start());
        if (depths[i] > 0) {
            return false;
        }
        if (cues.openPreferred(i) && !NARROWING.contains(words.forms().get(i))) {
            return true;
        }
        if (between.indexOf(';') >= 0
                || isDash(between) && !isRange(i) && !isPredicate(i)
                || between.isBlank() && isLostBreak(first, i)) {
            return true;
        }
        if (PARTING.contains(words.forms().get(i)) && !cues.cover(i)) {
            return cues.insist(first, i);
        }
        return between.indexOf(',') >= 0 && isClausal(first, i);
    }

    /** Whether a new item begins where a line break is lost: "Java is a plus Strong knowledge of SQL". */
    private boolean isLostBreak(int first, int i) {
        return Character.isUpperCase(text.charAt(words.spans().get(i).start()))
                && cues.ask(i, i + NEAR + 1)
                && cues.endAt(i - 1, first);
    }

    private static boolean isDash(String between) {
        return between.startsWith(" - ") || between.startsWith(" – ") || between.startsWith(" — ");
    }

    /** Whether numbers stand on both sides of a dash: "3 - 5 years". */
    private boolean isRange(int i) {
        return Character.isDigit(words.forms().get(i).charAt(0))
                && Character.isDigit(words.forms().get(i - 1).charAt(0));
    }

    /** How many brackets are open in front of each word. */
    private static int[] depths(String text, Span sentence, Words words) {
        var depths = new int[words.size()];
        var at = sentence.start();
        var depth = 0;
        for (var i = 0; i < depths.length; i++) {
            for (; at < words.spans().get(i).start(); at++) {
                depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' && depth > 0 ? -1 : 0;
            }
            depths[i] = depth;
        }
        return depths;
    }

    /** Whether what stands behind the comma in front of a word is a clause of its own. */
    private boolean isClausal(int first, int i) {
        if (isPredicate(i) || CHOOSING.contains(words.forms().get(i))) {
            return false;
        }
        if (cues.insistBefore(first, i) && !cues.openPreferred(first)) {
            return true;
        }
        var cue = cues.firstFrom(i);
        if (cue.isEmpty() || cue.get().first() >= comma(i)) {
            return false;
        }
        if (cues.ask(first, i) && cues.ask(i, cue.get().first()) && !isPlural(cue.get())) {
            return true;
        }
        return isOfOne(cue.get()) && !joins(i, cue.get().first()) && !answers(cue.get());
    }

    /** Whether a cue answers a question, which may be about a list: "Java, Kotlin? No thanks." */
    private boolean answers(Found<SentenceCue> cue) {
        return cue.first() > 0
                && text.substring(
                                words.spans().get(cue.first() - 1).end(),
                                words.spans().get(cue.first()).start())
                        .contains("?");
    }

    /** Whether a cue that begins at a word is about what stands before the comma: "C++, or the like, is a plus". */
    private boolean isPredicate(int i) {
        return BEING.contains(words.forms().get(i)) && cues.beginAt(i)
                || cues.all().stream()
                        .anyMatch(cue -> cue.kind() == SentenceCue.PREFERRED_BEFORE
                                && cue.first() == i
                                && endsClause(cue.last()));
    }

    /** Whether no word follows another but behind a mark: "a BS in Physics, strongly preferred". */
    private boolean endsClause(int i) {
        return i + 1 == words.size()
                || !text.substring(
                                words.spans().get(i).end(),
                                words.spans().get(i + 1).start())
                        .isBlank();
    }

    /** The first word behind the next comma or semicolon. */
    private int comma(int from) {
        var i = from + 1;
        while (i < words.size()
                && text.substring(
                                words.spans().get(i - 1).end(),
                                words.spans().get(i).start())
                        .chars()
                        .noneMatch(c -> c == ',' || c == ';')) {
            i++;
        }
        return i;
    }

    /** Whether a cue is about a single thing: "is a plus", "a plus", "(required)". */
    private boolean isOfOne(Found<SentenceCue> cue) {
        return switch (cue.kind()) {
            case PREFERRED_BEFORE, NEGATED -> cue.length() > 1 && !isPlural(cue);
            case REQUIRED -> cue.length() > 1 && words.forms().get(cue.first()).equals("is");
            case PREFERRED_AFTER, STILL, ASKS, SEEKS, DEMANDS, COMPANY, BENEFITS, LEGAL, STACK -> false;
        };
    }

    /** Whether a cue is about several things, which may be a whole list. */
    private boolean isPlural(Found<SentenceCue> cue) {
        return words.forms().subList(cue.first(), cue.last() + 1).stream().anyMatch(PLURAL::contains);
    }

    private boolean joins(int first, int end) {
        return words.forms().subList(first, end).stream().anyMatch(JOINING::contains);
    }

    private Clause clause(int first, int end) {
        var inside = cues.all().stream()
                .filter(found -> found.first() >= first && found.last() < end)
                .filter(found -> !isAside(found, first) && !isLackOfDegree(found))
                .toList();
        var still = inside.stream().anyMatch(found -> found.kind() == SentenceCue.STILL);
        var span = span(first, end);
        for (var insistence : List.of(Insistence.NEGATED, Insistence.PREFERRED, Insistence.REQUIRED)) {
            var cue = inside.stream()
                    .filter(found -> insistence == insistence(found, first))
                    .findFirst();
            if (cue.isPresent() && !(insistence == Insistence.NEGATED && still)) {
                return new Clause(span, insistence, cue.map(found -> words.span(found.first(), found.last())));
            }
        }
        return still && inside.stream().anyMatch(found -> found.kind() == SentenceCue.NEGATED)
                ? new Clause(span, Insistence.PREFERRED, Optional.empty())
                : new Clause(span, Insistence.UNSAID, Optional.empty());
    }

    private static Insistence insistence(Found<SentenceCue> found, int first) {
        return switch (found.kind()) {
            case PREFERRED_BEFORE -> Insistence.PREFERRED;
            case PREFERRED_AFTER -> found.first() == first ? Insistence.PREFERRED : Insistence.UNSAID;
            case REQUIRED -> Insistence.REQUIRED;
            case NEGATED -> Insistence.NEGATED;
            case STILL, ASKS, SEEKS, DEMANDS, COMPANY, BENEFITS, LEGAL, STACK -> Insistence.UNSAID;
        };
    }

    /** Whether words in brackets say more of one name than of the clause: "programming (Python preferred)". */
    private boolean isAside(Found<SentenceCue> found, int first) {
        return found.first() > first
                && depths[found.first()] > 0
                && text.charAt(words.spans().get(found.first()).start() - 1) != '(';
    }

    /** Whether words that seem to negate say for whom the clause is: "16 years of experience with no degree". */
    private boolean isLackOfDegree(Found<SentenceCue> found) {
        return found.kind() == SentenceCue.NEGATED
                && found.first() > 0
                && words.forms().get(found.first() - 1).equals("with")
                && words.forms().get(found.last()).equals("degree");
    }

    /** From the first word to the next clause, without the marks and blanks that part them. */
    private Span span(int first, int end) {
        var start = first == 0 ? sentence.start() : words.spans().get(first).start();
        var limit =
                end == words.size() ? sentence.end() : words.spans().get(end).start();
        while (limit > start + 1 && " ,;–—-\t\n(".indexOf(text.charAt(limit - 1)) >= 0 && end < words.size()) {
            limit--;
        }
        return new Span(start, limit);
    }

    /** Clauses that say nothing go with a cue that opens the sentence, else stay as they are; like neighbours are one. */
    private List<Clause> joined(List<Clause> parted) {
        var joined = new ArrayList<Clause>();
        var carried = parted.getFirst()
                .cue()
                .filter(cue -> cue.start() == sentence.start())
                .isPresent();
        for (var next : parted) {
            var clause = carried && !next.isSaid() && !joined.isEmpty() && !isParted(next)
                    ? new Clause(
                            next.span(),
                            joined.getLast().insistence(),
                            joined.getLast().cue())
                    : next;
            if (!joined.isEmpty() && isAlike(joined.getLast(), clause)) {
                var last = joined.removeLast();
                joined.add(new Clause(
                        new Span(last.span().start(), clause.span().end()),
                        last.isSaid() ? last.insistence() : clause.insistence(),
                        last.cue().or(clause::cue)));
            } else {
                joined.add(clause);
            }
        }
        return joined;
    }

    /** Whether a clause begins with a word such as "but", so that it says something else than the one before. */
    private boolean isParted(Clause clause) {
        for (var i = 0; i < words.size(); i++) {
            if (words.spans().get(i).start() == clause.span().start()) {
                return PARTING.contains(words.forms().get(i));
            }
        }
        return false;
    }

    /** What is required and what says nothing insist alike: as much as the section. */
    private static boolean isAlike(Clause one, Clause other) {
        return one.insistence() == other.insistence() || insistsAsSection(one) && insistsAsSection(other);
    }

    private static boolean insistsAsSection(Clause clause) {
        return clause.insistence() == Insistence.UNSAID || clause.insistence() == Insistence.REQUIRED;
    }
}
