package org.qualgraph.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * Reduces the body of a DOCX to the text a reader sees: paragraphs and headings apart, list items behind "• ", cells of a
 * table between bars. What is deleted, hidden or an instruction to Word is left out. One pass without recursion.
 */
final class DocxText implements DocxXml.Events {
    private static final String BULLET = "\u2022 ";
    private static final String BETWEEN_CELLS = " | ";
    private static final Set<String> SKIPPED =
            Set.of("Fallback", "del", "moveFrom", "instrText", "pPrChange", "rPrChange", "numberingChange");

    private final DocxStyles styles;
    private final StringBuilder text = new StringBuilder();
    /** Paragraphs stand within others in text boxes. */
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();

    private Optional<String> headline = Optional.empty();
    /** Line ends that are due before the next word: 0, 1 or 2. */
    private int lineEnds;

    private int skipped;
    private int tables;
    private boolean isFirstCell;
    private boolean isItem;
    private boolean isRun;
    private boolean isHidden;
    private boolean isWords;

    DocxText(DocxStyles styles) {
        this.styles = styles;
    }

    String text() {
        return text.toString();
    }

    /** The first paragraph in the style of a title or a heading. */
    Optional<String> headline() {
        return headline;
    }

    @Override
    public void start(String element, DocxXml at) {
        if (skipped > 0 || SKIPPED.contains(element)) {
            skipped++;
            return;
        }
        switch (element) {
            case "p" -> paragraphs.push(new DocxParagraph());
            case "r" -> startRun();
            case "vanish" -> isHidden |= isRun && at.isOn();
            case "t" -> isWords = true;
            case "tbl" -> tables++;
            case "tr" -> isFirstCell = true;
            case "tc" -> startCell();
            default -> inParagraph(element, at);
        }
    }

    private void inParagraph(String element, DocxXml at) {
        var paragraph = paragraphs.peek();
        if (paragraph == null) {
            return;
        }
        switch (element) {
            case "pStyle" -> paragraph.style(at.value());
            case "numId" -> paragraph.list(at.value());
            case "tab" -> add(isRun ? "\t" : "");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "sym" -> add(symbol(at.attribute("char").orElse("")));
            default -> {}
        }
    }

    @Override
    public void end(String element) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (element) {
            case "p" -> endParagraph(paragraphs.pop());
            case "r" -> isRun = false;
            case "t" -> isWords = false;
            case "tr" -> lineEnds = 1;
            case "tbl" -> endTable();
            default -> {}
        }
    }

    @Override
    public void text(String characters) {
        if (isWords && skipped == 0) {
            add(characters);
        }
    }

    private void add(String words) {
        var paragraph = paragraphs.peek();
        if (paragraph != null && !isHidden) {
            paragraph.add(words);
        }
    }

    private void startRun() {
        isRun = true;
        isHidden = false;
    }

    private void startCell() {
        if (!isFirstCell) {
            lineEnds = 0;
            text.append(BETWEEN_CELLS);
        }
        isFirstCell = false;
    }

    private void endTable() {
        tables--;
        lineEnds = 2;
    }

    private void endParagraph(DocxParagraph paragraph) {
        var written = paragraph.text(styles);
        isHidden = false;
        if (written.isEmpty()) {
            return;
        }
        boolean wasItem = isItem;
        isItem = written.startsWith(BULLET);
        if (lineEnds > 0 && !text.isEmpty()) {
            text.repeat('\n', isItem && wasItem ? 1 : lineEnds);
        }
        text.append(written);
        lineEnds = tables > 0 ? 1 : 2;
        if (headline.isEmpty() && styles.isHeading(paragraph.style())) {
            headline = Optional.of(written);
        }
    }

    /** A letter of a font of symbols, as its code in hexadecimal digits. */
    private static String symbol(String code) {
        try {
            return Character.toString(Integer.parseInt(code, 16));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
