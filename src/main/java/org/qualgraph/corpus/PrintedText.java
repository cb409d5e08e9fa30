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
    /** How much wider than its letters' average a word may be. */
    private static final float WIDE_WORD = 1.2f;

    private static final float WIDEST_INDENT = 40;
    private static final float TOLERANCE = 3;

    private final List<PrintedLine> lines;
    private final LineHyphens hyphens;
    private final Map<Long, Float> margins = new HashMap<>();
    private final Map<Integer, Float> pitches;
    private final StringBuilder text = new StringBuilder();
    private String open = "";

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
                open = hyphens.joined(open, line.text());
            } else {
                endLine(i > 0 && isApart(lines.get(i - 1), line));
                open = (line.bulleted() ? BULLET : "") + line.text();
            }
        }
        endLine(false);
        return text.toString().strip();
    }

    private void endLine(boolean isApart) {
        text.append(open).append(isApart ? "\n\n" : "\n");
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
    private static boolean isAligned(PrintedLine line, PrintedLine next) {
        return next.left() >= Math.min(line.start(), line.left() - WIDEST_INDENT) - TOLERANCE
                && (next.left() <= line.left() + TOLERANCE
                        || NUMBERED.matcher(line.text()).find() && next.left() <= line.left() + WIDEST_INDENT);
    }

    private boolean isClose(PrintedLine line, PrintedLine next) {
        float gap = next.baseline() - line.baseline();
        return gap > 0 && gap <= CLOSE * pitches.getOrDefault(LinePitch.key(next), next.size() * 2);
    }

    private boolean isFull(PrintedLine line, PrintedLine next) {
        float margin = margins.getOrDefault(column(line), line.right());
        return line.right() + WIDE_WORD * next.firstWord() + line.size() / 2 >= margin;
    }

    private static boolean isMidSentence(PrintedLine line, PrintedLine next) {
        return line.text().length() >= LEAST_CONTINUED
                && LOWER_CASE.matcher(next.text()).find()
                && !SENTENCE_END.matcher(line.text()).find();
    }

    /** Whether a blank line stands between the open line, of which this one is the last, and the next. */
    private boolean isApart(PrintedLine line, PrintedLine next) {
        boolean isListed = open.startsWith(BULLET);
        return isListed != next.bulleted() || !isListed && (next.page() > line.page() || !isClose(line, next));
    }

    /** Lines of one indentation and size reach equally far. */
    private static long column(PrintedLine line) {
        return Math.round(line.left() / TOLERANCE) * 10_000L + LinePitch.key(line);
    }
}
