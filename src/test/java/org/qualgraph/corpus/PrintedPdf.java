package org.qualgraph.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF that is printed line by line, as word processors and browsers do, for tests. */
final class PrintedPdf implements AutoCloseable {
    static final float MARGIN = 72;
    private static final float TOP = 720;
    private static final PDFont TEXT = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    final PDDocument document = new PDDocument();
    private PDPageContentStream content;
    private float y;

    PrintedPdf() {
        content = startPage();
    }

    /** The words as a paragraph in lines of so many points, each line set flush left at the indent. */
    PrintedPdf paragraph(float indent, float width, String words) {
        var line = new StringBuilder();
        for (var word : words.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                line(indent, line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return line(indent, line.toString()).gap(10);
    }

    PrintedPdf line(float indent, String words) {
        return print(TEXT, 11, MARGIN + indent, words);
    }

    PrintedPdf bold(String words) {
        return print(BOLD, 11, MARGIN, words);
    }

    PrintedPdf headline(String words) {
        return print(BOLD, 20, MARGIN, words).gap(10);
    }

    /** An item of a list: the bullet, and the words in lines behind it. */
    PrintedPdf item(String bullet, float width, String words) {
        at(TEXT, 11, MARGIN + 18, bullet);
        return paragraph(36, width, words).gap(-10);
    }

    /** An item as a browser prints it: the bullet is a drawn dot. */
    PrintedPdf dotted(float width, String words) {
        try {
            content.addRect(MARGIN + 22, y - 10, 4, 4);
            content.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paragraph(36, width, words).gap(-10);
    }

    PrintedPdf gap(float points) {
        y -= points;
        return this;
    }

    PrintedPdf nextPage() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        content = startPage();
        return this;
    }

    /** Words at a place that the following lines take no notice of. */
    PrintedPdf at(float x, float height, String words) {
        float before = y;
        y = height;
        at(TEXT, 11, x, words);
        y = before;
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            content.close();
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PDPageContentStream startPage() {
        var page = new PDPage();
        document.addPage(page);
        y = TOP;
        try {
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PrintedPdf print(PDFont font, float size, float x, String words) {
        at(font, size, x, words);
        return gap(size * 1.3f);
    }

    private void at(PDFont font, float size, float x, String words) {
        try {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, y - size);
            content.showText(words);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float width(String words) {
        try {
            return TEXT.getStringWidth(words) / 1000 * 11;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
