package org.qualgraph.corpus;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF is one posting: its text with paragraphs and lists, and the title that it states or prints largest. What no
 * posting needs is refused: encryption, pages without a text layer, and all that would exhaust memory or time.
 */
final class PdfReader implements PostingReader {
    private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};
    /** How far from its end the mark of the end may stand, as readers of PDF allow. */
    private static final int END_WITHIN = 2048;

    static boolean begins(byte[] head) {
        return head.length >= MAGIC.length && indexOf(MAGIC, head, 0, 1) == 0;
    }

    @Override
    public void read(Input input, ReadOptions options, Consumer<Outcome> sink) throws IOException {
        var mapping = new ColumnMapping(options);
        WholeFile.read(input, options, sink, bytes -> {
            var columns = columns(bytes);
            return List.of(mapping.outcome(input.entry(1), columns, UnaryOperator.identity()));
        });
    }

    private static List<Column> columns(byte[] pdf) {
        if (!begins(pdf)) {
            throw new UnreadablePostingException("is no PDF");
        }
        if (indexOf(END, pdf, Math.max(0, pdf.length - END_WITHIN), pdf.length) < 0) {
            throw new UnreadablePostingException("ends too early: it is a part of a PDF");
        }
        try {
            return parsed(pdf);
        } catch (StackOverflowError e) {
            throw new UnreadablePostingException("is nested too deeply", e);
        } catch (UnreadablePostingException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePostingException(
                    "is a broken PDF: " + CleanText.line(String.valueOf(e.getMessage())), e);
        }
    }

    private static List<Column> parsed(byte[] pdf) throws IOException {
        var work = new PdfWork(pdf.length);
        try (var document = new BoundedPdfParser(pdf, work).parse()) {
            var lines = PageFrame.removed(PdfLines.of(document, work));
            var text = PrintedText.of(lines);
            if (text.isBlank()) {
                throw new UnreadablePostingException("has no text layer; recognise its text first (OCR)");
            }
            var title = DocumentTitle.of(stated(document), text, DocumentTitle.headline(lines));
            return List.of(new Column("title", title.orElse("")), new Column(Column.BODY, text));
        }
    }

    private static String stated(PDDocument document) {
        return Optional.ofNullable(document.getDocumentInformation().getTitle()).orElse("");
    }

    private static int indexOf(byte[] wanted, byte[] bytes, int from, int to) {
        for (int i = from; i < to && i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(wanted, 0, wanted.length, bytes, i, i + wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
