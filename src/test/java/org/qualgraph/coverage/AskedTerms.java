package org.qualgraph.coverage;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The terms that qualification lines write, where no column lists them: runs of capitalised words, and members of
 * enumerations. Counted once a posting; what fewer than three postings write is taken for a phrase and left out.
 */
final class AskedTerms {
    private static final int FEWEST_POSTINGS = 3;
    private static final int LONGEST = 3;

    /** A word that begins with a capital or has one inside; CI/CD and A/B are words. */
    private static final String NAME =
            "(?:\\p{Lu}{1,3}/\\p{Lu}{1,3}(?!\\p{L})|\\p{Ll}*\\p{Lu}[\\p{L}\\d+#&-]*(?:\\.\\p{L}+)*)";

    private static final Pattern CAPITALISED = Pattern.compile("(?<![\\p{L}\\d])" + NAME + "(?: " + NAME + ")*");

    /** What stands before the first word of a sentence. */
    private static final Pattern OPENING = Pattern.compile("(?:^|[.!?:])[\\s*•·–-]*$");

    /** A word that is no ordinary one with the capital of its sentence. */
    private static final Pattern OWN_SPELLING = Pattern.compile("\\S*\\S[\\p{Lu}\\d+#/]\\S*");

    private static final Pattern BETWEEN_MEMBERS =
            Pattern.compile("[,;:()/\\[\\]*•]|\\.(?:\\s|$)|\\b(?:and|or|e\\.g\\.|such as|including)\\b");
    private static final Pattern WORDS = Pattern.compile("[\\p{Ll}-]+(?: [\\p{Ll}-]+)*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** No term holds one of these. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("a an the of to in for with on at by from as is are be your our their you we that this these those other "
                            + "etc more most all any new using ability able experience excellent strong good proven "
                            + "demonstrated years knowledge understanding preferred required plus similar related "
                            + "relevant equivalent multiple various not who will have has can within across into it")
                    .split(" "));

    private AskedTerms() {}

    /** Terms with the number of postings that write them, of postings given as their qualification lines. */
    static Map<String, Integer> count(Collection<List<String>> postings) {
        var counts = new HashMap<String, Integer>();
        for (var lines : postings) {
            var terms = new HashSet<String>();
            lines.forEach(line -> terms.addAll(of(line)));
            terms.forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < FEWEST_POSTINGS);
        return counts;
    }

    private static Set<String> of(String line) {
        return Stream.concat(capitalised(line), members(line)).collect(Collectors.toSet());
    }

    private static Stream<String> capitalised(String line) {
        return CAPITALISED
                .matcher(line)
                .results()
                .map(run -> withoutOpening(line, run))
                .filter(run -> !run.isEmpty());
    }

    /** The first word of a sentence is no part of a name, unless its spelling is its own: Strong SQL, but dbt Core. */
    private static String withoutOpening(String line, MatchResult run) {
        var name = run.group();
        var first = name.split(" ", 2);
        var opens = OPENING.matcher(line.substring(0, run.start())).find();
        if (!opens || OWN_SPELLING.matcher(first[0]).matches()) {
            return name;
        }
        return first.length == 1 ? "" : first[1];
    }

    private static Stream<String> members(String line) {
        var pieces = BETWEEN_MEMBERS.split(line);
        return Arrays.stream(pieces)
                .skip(1)
                .map(piece -> SPACE.matcher(piece.strip()).replaceAll(" "))
                .filter(piece -> WORDS.matcher(piece).matches())
                .filter(AskedTerms::isTerm);
    }

    private static boolean isTerm(String piece) {
        var words = piece.toLowerCase(Locale.ROOT).split(" ");
        return words.length <= LONGEST && Arrays.stream(words).noneMatch(FUNCTION_WORDS::contains);
    }
}
