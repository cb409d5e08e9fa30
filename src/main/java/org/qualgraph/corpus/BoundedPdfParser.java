package org.qualgraph.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Parses PDF and looks at each compressed stream before the library takes it into memory. Images are left empty, as
 * nothing is read from them; what is encrypted is refused.
 */
final class BoundedPdfParser extends PDFParser {
    private static final Set<COSName> IMAGE_FILTERS = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);
    /** A row of a picture of which the compression compares rows; rows of other data have a few bytes. */
    private static final int LONGEST_ROW = 100_000;

    private final PdfWork work;

    BoundedPdfParser(byte[] pdf, PdfWork work) throws IOException {
        super(new Source(pdf, work));
        this.work = work;
    }

    @Override
    protected void prepareDecryption() throws IOException {
        if (document.getTrailer().containsKey(COSName.ENCRYPT)) {
            throw new UnreadablePostingException("is encrypted; save it without password and restrictions");
        }
        super.prepareDecryption();
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        var filters = filters(stream);
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                || filters.stream().anyMatch(IMAGE_FILTERS::contains)) {
            return empty(dictionary);
        }
        rejectLongRows(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
        decode(stream, filters);
        return stream;
    }

    private COSStream empty(COSDictionary dictionary) {
        var stream = document.createCOSStream();
        dictionary.forEach((name, value) -> {
            if (!name.equals(COSName.FILTER) && !name.equals(COSName.F) && !name.equals(COSName.LENGTH)) {
                stream.setItem(name, value);
            }
        });
        stream.setKey(dictionary.getKey());
        return stream;
    }

    private static List<COSName> filters(COSStream stream) {
        var filters = stream.getFilters();
        var named = filters instanceof COSArray array
                ? array.toList()
                : Stream.ofNullable(filters).toList();
        return named.stream()
                .map(BoundedPdfParser::resolved)
                .filter(COSName.class::isInstance)
                .map(COSName.class::cast)
                .toList();
    }

    private static COSBase resolved(COSBase value) {
        return value instanceof COSObject reference ? reference.getObject() : value;
    }

    private static void rejectLongRows(COSBase parameters) {
        if (parameters instanceof COSArray array) {
            array.toList().forEach(each -> rejectLongRows(resolved(each)));
        } else if (parameters instanceof COSDictionary dictionary && dictionary.getInt(COSName.COLUMNS) > LONGEST_ROW) {
            throw new UnreadablePostingException("is compressed in rows of more than " + LONGEST_ROW + " bytes");
        }
    }

    /** Decodes a stream for its size. What cannot be decoded is left to the library, which reads around it. */
    private void decode(COSStream stream, List<COSName> filters) {
        try {
            InputStream input = stream.createRawInputStream();
            for (int i = 0; i < filters.size(); i++) {
                var decoded = new Decoded();
                FilterFactory.INSTANCE
                        .getFilter(filters.get(i))
                        .decode(input, decoded, stream, i, DecodeOptions.DEFAULT);
                input = new ByteArrayInputStream(decoded.toByteArray());
            }
        } catch (IOException e) {
            return;
        }
    }

    private final class Decoded extends ByteArrayOutputStream {
        @Override
        public synchronized void write(int unit) {
            work.decoded(1, size());
            super.write(unit);
        }

        @Override
        public synchronized void write(byte[] units, int offset, int length) {
            work.decoded(length, size() + (long) length);
            super.write(units, offset, length);
        }
    }

    private static final class Source extends RandomAccessReadBuffer {
        private final PdfWork work;

        Source(byte[] pdf, PdfWork work) {
            super(pdf);
            this.work = work;
        }

        @Override
        public int read() throws IOException {
            work.readByte();
            return super.read();
        }
    }
}
