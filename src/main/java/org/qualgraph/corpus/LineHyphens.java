package org.qualgraph.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins a word that was parted at the end of a line. Whether its hyphen belongs to the word, the rest of the text tells
 * where it has the word once more; else what hyphenated words usually begin or end with.
 */
final class LineHyphens {
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern PARTED = Pattern.compile("([\\p{L}\\p{N}-]*\\p{L})[-\u2010]$");
    private static final Pattern CONTINUED = Pattern.compile("\\p{Ll}[\\p{L}\\p{N}-]*");
    private static final int LONGEST_WORD = 60;
    private static final Set<String> BEGINNINGS = Set.of(
            ("all anti back best cross cutting data decision detail end ever fast first front full goal go hands hard high"
                            + " in job large life long low machine mid mission more multi must nice non object on one open"
                            + " part post pre problem re real result role self semi service short site small state team"
                            + " third three time two user value well wide work world")
                    .split(" "));
    private static final Set<String> ENDINGS = Set.of(
            ("agnostic aware based building centered centric class critical cutting date day depth driven edge end facing"
                            + " first focused free friendly functional generation going house impact intensive known"
                            + " learning level life making minded motivated of on oriented paced party performance person"
                            + " quality ready related resolution round scale site skilled solving source specific stack"
                            + " standing starter taking term time to up wide win year")
                    .split(" "));

    private final Set<String> words;

    LineHyphens(List<PrintedLine> lines) {
        words = lines.stream()
                .flatMap(line -> Arrays.stream(WORD.split(line.text())))
                .map(CleanText::lower)
                .collect(Collectors.toSet());
    }

    /** Adds a line to a text that goes on in it. */
    void join(StringBuilder text, String next) {
        var parted = PARTED.matcher(text.substring(Math.max(0, text.length() - LONGEST_WORD)));
        var continued = CONTINUED.matcher(next);
        if (!parted.find() || !continued.lookingAt()) {
            text.append(' ');
        } else if (!keepsHyphen(parted.group(1).toLowerCase(Locale.ROOT), continued.group())) {
            text.setLength(text.length() - 1);
        }
        text.append(next);
    }

    private boolean keepsHyphen(String start, String end) {
        boolean begins = BEGINNINGS.contains(start);
        boolean ends = ENDINGS.contains(end);
        if (words.contains(start + "-" + end) || begins && ends) {
            return true;
        }
        return !words.contains(start + end) && (begins || ends || start.contains("-"));
    }
}
