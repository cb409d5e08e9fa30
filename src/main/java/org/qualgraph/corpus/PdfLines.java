package org.qualgraph.corpus;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the lines of print out of a PDF: in the order in which they were printed, which keeps columns apart, unless that
 * order jumps about the page; then from top to bottom.
 */
final class PdfLines extends PDFTextStripper {
    /** One line in so many, and two more, may stand higher than the one printed before it. */
    private static final int LINES_A_JUMP = 10;

    static {
        StandInFont.use();
    }

    private final List<PDPage> pages;
    private final PdfWork work;
    private final BulletMarks marks = new BulletMarks(this);
    private final List<PrintedLine> lines = new ArrayList<>();
    private LineOfGlyphs line = new LineOfGlyphs();
    private int page;

    private PdfLines(List<PDPage> pages, PdfWork work) {
        this.pages = pages;
        this.work = work;
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PrintedLine> of(PDDocument document, PdfWork work) throws IOException {
        var pages = PdfPages.of(document);
        var printed = new PdfLines(pages, work).read(document);
        if (jumps(printed) <= 2 + printed.size() / LINES_A_JUMP) {
            return printed;
        }
        var sorted = new PdfLines(pages, work);
        sorted.setSortByPosition(true);
        return sorted.read(document);
    }

    /** How often a line stands higher than the one before it: once a column where all is in order. */
    private static long jumps(List<PrintedLine> lines) {
        long jumps = 0;
        for (int i = 1; i < lines.size(); i++) {
            var before = lines.get(i - 1);
            var line = lines.get(i);
            jumps += line.page() == before.page() && line.baseline() < before.baseline() - 1 ? 1 : 0;
        }
        return jumps;
    }

    private List<PrintedLine> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return lines;
    }

    @Override
    protected void processPages(PDPageTree tree) throws IOException {
        for (var each : pages) {
            processPage(each);
            page++;
        }
    }

    @Override
    protected void startPage(PDPage started) {
        marks.startPage(started.getCropBox());
    }

    @Override
    protected void endPage(PDPage ended) {
        endLine();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.step();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        work.glyph();
        super.processTextPosition(glyph);
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        line.add(text, glyphs);
    }

    @Override
    protected void writeWordSeparator() {
        line.endWord();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        line.printed(page, marks).ifPresent(lines::add);
        line = new LineOfGlyphs();
    }
}
