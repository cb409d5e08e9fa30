package org.qualgraph.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes running text of lines of print: a paragraph becomes one line, items of lists stand behind "• ", larger gaps
 * become blank lines.
 *
 * <p>Idea: a line goes on in the next if both look alike, stand as close as lines of a paragraph do, and the next word
 * would not have fitted behind it any more. How far lines reach and how close they stand is learned from the whole
 * text, for each indentation and size of letters. Linear in the text.
 */
final class PrintedText {
    private static final String BULLET = "\u2022 ";
    private static final Pattern LOWER_CASE = Pattern.compile("^[(\u201c\"']?\\p{Ll}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.:;!?]$");
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\d{1,2}|[a-z])[.)] ");
    private static final int LEAST_CONTINUED = 25;
    private static final float CLOSE = 1.25f;
    private static final float WIDEST_INDENT = 40;
    private static final float TOLERANCE = 3;

    private final List<PrintedLine> lines;
    private final LineHyphens hyphens;
    private final Map<Long, Float> margins = new HashMap<>();
    private final Map<Integer, Float> pitches;
    private final StringBuilder text = new StringBuilder();
    /** Whether the line of text that is written is an item of a list, and whether it is one line of print until now. */
    private boolean isListed;

    private boolean isFirst;

    private PrintedText(List<PrintedLine> lines) {
        this.lines = lines;
        this.hyphens = new LineHyphens(lines);
        this.pitches = LinePitch.of(lines);
        lines.stream()
                .filter(line -> !line.text().contains(LineOfGlyphs.BETWEEN_CELLS))
                .forEach(line -> margins.merge(column(line), line.right(), Math::max));
    }

    static String of(List<PrintedLine> lines) {
        return new PrintedText(lines).text();
    }

    private String text() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (i > 0 && goesOn(lines.get(i - 1), line)) {
                hyphens.join(text, line.text());
                isFirst = false;
            } else {
                startLine(line, i > 0 && isApart(lines.get(i - 1), line));
            }
        }
        return text.toString();
    }

    private void startLine(PrintedLine line, boolean isApart) {
        text.append(text.isEmpty() ? "" : isApart ? "\n\n" : "\n");
        text.append(line.bulleted() ? BULLET : "").append(line.text());
        isListed = line.bulleted();
        isFirst = true;
    }

    private boolean goesOn(PrintedLine line, PrintedLine next) {
        return !next.bulleted()
                && !NUMBERED.matcher(next.text()).find()
                && line.hasSizeOf(next)
                && !line.isSetApartFrom(next)
                && isAligned(line, next)
                && (next.page() > line.page() || isClose(line, next))
                && (isFull(line, next) || isMidSentence(line, next));
    }

    /** Whether the next line is indented as the text before it, or less as behind the first line of a paragraph. */
    private boolean isAligned(PrintedLine line, PrintedLine next) {
        boolean isItem = line.bulleted() || NUMBERED.matcher(line.text()).find();
        float least = isItem ? line.start() : line.left() - (isFirst ? WIDEST_INDENT : 0);
        float most = line.left() + (isItem ? WIDEST_INDENT : 0);
        return next.left() >= least - TOLERANCE && next.left() <= most + TOLERANCE;
    }

    private boolean isClose(PrintedLine line, PrintedLine next) {
        float gap = next.baseline() - line.baseline();
        return gap > 0 && gap <= CLOSE * pitches.getOrDefault(LinePitch.key(next), next.size() * 2);
    }

    private boolean isFull(PrintedLine line, PrintedLine next) {
        float margin = margins.getOrDefault(column(line), line.right());
        return line.right() + next.firstWord() + line.size() / 2 >= margin;
    }

    private static boolean isMidSentence(PrintedLine line, PrintedLine next) {
        return line.text().length() >= LEAST_CONTINUED
                && LOWER_CASE.matcher(next.text()).find()
                && !SENTENCE_END.matcher(line.text()).find();
    }

    /** Whether a blank line stands between the text that ends with this line and the next one. */
    private boolean isApart(PrintedLine line, PrintedLine next) {
        return isListed != next.bulleted() || !isListed && (next.page() > line.page() || !isClose(line, next));
    }

    /** Lines of one indentation and size reach equally far. */
    private static long column(PrintedLine line) {
        return Math.round(line.left() / TOLERANCE) * 10_000L + LinePitch.key(line);
    }
}
