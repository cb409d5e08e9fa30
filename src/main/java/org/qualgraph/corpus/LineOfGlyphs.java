package org.qualgraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a line as a PDF places them, on the way to a {@link PrintedLine}. */
final class LineOfGlyphs {
    static final String BETWEEN_CELLS = " | ";

    /** A wider gap, in sizes of letters, parts columns or cells of a table. */
    private static final float WIDEST_SPACE = 2.2f;

    private static final int LONGEST_BULLET = 4;

    /** What is printed is seen: fonts give the glyph of a hyphen either code. */
    private static final char SOFT_HYPHEN = '\u00ad';

    private static final Pattern SYMBOLS = Pattern.compile("wingding|symbol|dingbat", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibold|demi", Pattern.CASE_INSENSITIVE);
    /** Dashes and the letter o are bullets only before what looks like a beginning. */
    private static final Pattern BULLET = Pattern.compile("(?:[\u2022\u00b7\u25aa\u25e6\u2023\u2219\u25cf\u25cb\u25a0"
            + "\u25a1\u27a2\u27a4\u25ba\u2713\u2714\u2756\u2043\u2666\u25c6\uf000-\uf0ff]\\s*"
            + "|[*o\u2013\u2014-]\\s+(?=[\\p{Lu}\\d(]))");

    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> glyphs = new ArrayList<>();

    /** Adds letters that stand one behind the other; a wide gap among them parts cells as well. */
    void add(String word, List<TextPosition> letters) {
        int from = 0;
        for (int i = 1; i < letters.size(); i++) {
            if (isWide(letters.get(i - 1), letters.get(i))) {
                addPart(written(letters.subList(from, i)), letters.subList(from, i));
                from = i;
            }
        }
        addPart(
                from == 0 ? word : written(letters.subList(from, letters.size())),
                letters.subList(from, letters.size()));
    }

    void endWord() {
        text.append(' ');
    }

    /** The line; empty where nothing is to be read. */
    Optional<PrintedLine> printed(int page, BulletMarks marks) {
        var written = CleanText.line(text.toString().replace(SOFT_HYPHEN, '-'));
        if (written.isEmpty() || glyphs.isEmpty()) {
            return Optional.empty();
        }
        var first = glyphs.getFirst();
        var last = glyphs.getLast();
        int bullet = bulletLength(written, first);
        var content = glyphs.subList(contentStart(bullet), glyphs.size());
        var start = content.getFirst();
        var firstWord = content.get(Math.min((written.substring(bullet) + " ").indexOf(' '), content.size()) - 1);
        return Optional.of(new PrintedLine(
                written.substring(bullet),
                page,
                first.getXDirAdj(),
                start.getXDirAdj(),
                right(last),
                right(firstWord) - start.getXDirAdj(),
                start.getYDirAdj(),
                size(start),
                isBold(start),
                isBold(last),
                bullet > 0 || marks.standBefore(first.getXDirAdj(), first.getYDirAdj(), size(first))));
    }

    private void addPart(String part, List<TextPosition> letters) {
        if (!part.isBlank()) {
            if (!glyphs.isEmpty() && isWide(glyphs.getLast(), letters.getFirst()) && !isBullet(text)) {
                text.append(BETWEEN_CELLS);
            }
            text.append(part);
            letters.stream().filter(letter -> !isBlank(letter)).forEach(glyphs::add);
        }
    }

    private static boolean isWide(TextPosition before, TextPosition after) {
        float gap = after.getXDirAdj() - right(before);
        return gap > WIDEST_SPACE * Math.max(size(before), size(after));
    }

    private static float right(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }

    /** The size on the page, whatever the scale that it is drawn in. */
    private static float size(TextPosition letter) {
        return Math.max(1, Math.abs(letter.getYScale()));
    }

    private static boolean isBullet(CharSequence written) {
        if (written.length() > LONGEST_BULLET) {
            return false;
        }
        var mark = written.toString().strip();
        return mark.length() == 1 && !Character.isLetterOrDigit(mark.charAt(0)) || mark.equals("o");
    }

    private static int bulletLength(String written, TextPosition first) {
        if (SYMBOLS.matcher(fontName(first)).find() && written.length() > 2 && written.charAt(1) == ' ') {
            return 2;
        }
        var bullet = BULLET.matcher(written);
        return bullet.lookingAt() && bullet.end() < written.length() ? bullet.end() : 0;
    }

    /** The first letter behind the bullet, which is one glyph. */
    private int contentStart(int bulletLength) {
        return bulletLength > 0 && glyphs.size() > 1 ? 1 : 0;
    }

    private static String written(List<TextPosition> letters) {
        return letters.stream()
                .map(TextPosition::getUnicode)
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }

    private static boolean isBlank(TextPosition letter) {
        return letter.getUnicode() == null || letter.getUnicode().isBlank();
    }

    private static boolean isBold(TextPosition letter) {
        return BOLD.matcher(fontName(letter)).find();
    }

    private static String fontName(TextPosition letter) {
        var name = letter.getFont() == null ? null : letter.getFont().getName();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
