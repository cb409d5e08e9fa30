package org.qualgraph.extraction;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualgraph.extraction.Cues.Found;

/**
 * What a sentence sounds like: one that asks something of a candidate, one about what is to be done, or boilerplate.
 *
 * @param weights how much its words say of each kind; a longer phrase says more, and a sure one as much as its list says
 * @param opening how it begins
 * @param firstAsking the number of the first word that asks, or {@link #NOWHERE}
 */
record Tenor(Map<SentenceCue, Integer> weights, Opening opening, int firstAsking) {

    /** The first words of a sentence. */
    enum Opening {
        /** A verb of work: "Design and build …". */
        VERB,
        /** The employer is the subject: "We …", "Our products …". */
        EMPLOYER,
        /** The candidate or the role is the subject: "You …", "This position …". */
        CANDIDATE,
        /** What follows is only supposed: "If you have …". */
        CONDITION,
        /** It says when or where first: "Since 2009 …", "In addition, you …". */
        CIRCUMSTANCE,
        OTHER
    }

    static final int NOWHERE = Integer.MAX_VALUE;

    private static final int LONGEST = 3;

    /** A sentence that asks from its third word on at the latest begins with what it asks for. */
    private static final int EARLY = 2;

    /** What phrases that ask weigh against boilerplate, besides what they weigh themselves. */
    private static final int ASKING = 1;

    /** What words weigh that leave no doubt. */
    private static final int SURE = 6;

    private static final int OPENING = 2;

    private static final Set<String> VERBS = WordList.lines("duty-verbs.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> EMPLOYER =
            Set.of("we", "we're", "we've", "our", "wir", "unser", "unsere", "unseren", "unserem", "unserer");
    private static final Set<String> CANDIDATE =
            Set.of("you", "you'll", "you're", "you've", "you'd", "your", "du", "dein", "deine");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "wenn", "falls");
    private static final Set<String> CIRCUMSTANCES = Set.of(
            "since",
            "for",
            "over",
            "in",
            "after",
            "within",
            "as",
            "by",
            "from",
            "when",
            "while",
            "during",
            "through",
            "throughout",
            "seit",
            "nach",
            "als");
    private static final Set<String> DETERMINERS = Set.of("this", "the", "diese", "die", "der");
    private static final Set<String> ROLE = Set.of(
            "role",
            "position",
            "job",
            "person",
            "candidate",
            "incumbent",
            "successful",
            "ideal",
            "individual",
            "stelle");
    private static final Set<String> TEAM =
            Set.of("team", "team's", "teams", "group", "group's", "stack", "department", "lab", "ideal", "role");

    private static final Map<SentenceCue, SectionKind> BOILERPLATE = Map.of(
            SentenceCue.LEGAL, SectionKind.LEGAL,
            SentenceCue.BENEFITS, SectionKind.BENEFITS,
            SentenceCue.COMPANY, SectionKind.COMPANY);

    static Tenor of(Words words, List<Found<SentenceCue>> cues) {
        var weights = new EnumMap<SentenceCue, Integer>(SentenceCue.class);
        var firstAsking = NOWHERE;
        for (var found : cues) {
            weights.merge(found.kind(), Math.max(found.weight(), Math.min(LONGEST, found.length())), Integer::sum);
            if (found.kind() == SentenceCue.ASKS) {
                firstAsking = Math.min(firstAsking, found.first());
            }
        }
        return new Tenor(weights, opening(words.forms()), firstAsking);
    }

    private static Opening opening(List<String> words) {
        if (words.isEmpty()) {
            return Opening.OTHER;
        }
        if (VERBS.contains(words.getFirst())) {
            return Opening.VERB;
        }
        var employer = EMPLOYER.contains(words.getFirst()) && (words.size() < 2 || !TEAM.contains(words.get(1)));
        if (employer) {
            return Opening.EMPLOYER;
        }
        if (isCandidate(words)) {
            return Opening.CANDIDATE;
        }
        if (CONDITIONS.contains(words.getFirst())) {
            return Opening.CONDITION;
        }
        return CIRCUMSTANCES.contains(words.getFirst()) ? Opening.CIRCUMSTANCE : Opening.OTHER;
    }

    private static boolean isCandidate(List<String> words) {
        return CANDIDATE.contains(words.getFirst())
                || words.size() > 1 && DETERMINERS.contains(words.getFirst()) && ROLE.contains(words.get(1));
    }

    boolean says(SentenceCue cue) {
        return weights.containsKey(cue);
    }

    /** Whether it plainly asks something of a candidate. */
    boolean asks() {
        return says(SentenceCue.ASKS) || says(SentenceCue.REQUIRED) || says(SentenceCue.SEEKS);
    }

    /**
     * Whether it asks something of a candidate so plainly that it does wherever it stands: it begins with what it asks
     * for ("Knowledge of SQL"), or says who is to have it.
     */
    boolean demands() {
        if (isDuty() || opening == Opening.CONDITION) {
            return false;
        }
        var asking = weights.getOrDefault(SentenceCue.ASKS, 0);
        return opening == Opening.OTHER && firstAsking <= EARLY
                || says(SentenceCue.SEEKS) && asking > 0
                || says(SentenceCue.DEMANDS) && (asking > 0 || says(SentenceCue.REQUIRED))
                || weights.getOrDefault(SentenceCue.DEMANDS, 0) >= SURE;
    }

    /** Whether it says what the candidate will do: "You will work on …". */
    boolean tellsOfWork() {
        return opening == Opening.CANDIDATE && says(SentenceCue.STACK) && !says(SentenceCue.DEMANDS);
    }

    /** Whether it says nothing of a candidate or of the work. */
    boolean isNeutral() {
        return !asks()
                && !isDuty()
                && opening != Opening.CANDIDATE
                && !says(SentenceCue.STACK)
                && !says(SentenceCue.PREFERRED_BEFORE)
                && !says(SentenceCue.PREFERRED_AFTER);
    }

    /** Whether it says what is to be done. */
    boolean isDuty() {
        return opening == Opening.VERB;
    }

    /**
     * What boilerplate it is, if it is any.
     *
     * @param least how much its words must say so
     */
    Optional<SectionKind> boilerplate(int least) {
        return BOILERPLATE.keySet().stream()
                .filter(cue -> weight(cue) >= least)
                .max(Comparator.comparingInt(this::weight).thenComparing(Comparator.naturalOrder()))
                .map(BOILERPLATE::get);
    }

    private int weight(SentenceCue cue) {
        var said = weights.getOrDefault(cue, 0);
        var against = against();
        return switch (cue) {
            case COMPANY -> said - against + openingWeight() - weights.getOrDefault(SentenceCue.STACK, 0);
            case BENEFITS -> said - against - (isDuty() || tellsOfWork() ? OPENING : 0);
            case LEGAL -> said - against;
            case PREFERRED_BEFORE, PREFERRED_AFTER, REQUIRED, NEGATED, STILL, ASKS, SEEKS, DEMANDS, STACK -> 0;
        };
    }

    /** What speaks for a sentence that asks. The employer itself may have the experience that "we" or "our" tells of. */
    private int against() {
        var seeking = weights.getOrDefault(SentenceCue.SEEKS, 0);
        if (opening == Opening.EMPLOYER && seeking == 0 && !says(SentenceCue.DEMANDS)) {
            return 0;
        }
        var asking = weights.getOrDefault(SentenceCue.ASKS, 0) + seeking;
        return asking > 0 ? ASKING + asking : 0;
    }

    private int openingWeight() {
        return switch (opening) {
            case VERB, CANDIDATE -> -OPENING;
            case EMPLOYER -> OPENING;
            case CONDITION, CIRCUMSTANCE, OTHER -> 0;
        };
    }
}
