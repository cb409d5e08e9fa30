package org.qualgraph.query;

import java.util.function.Function;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Vocabulary;

/** Reads the qualifications from a posting that is not stored. */
public final class ReadPosting {
    private final Extractor extractor;
    private final Function<String, Posting> html;
    private final References references;

    /** @param html reduces a web page to a posting */
    public ReadPosting(Extractor extractor, Function<String, Posting> html, Vocabulary vocabulary) {
        this.extractor = extractor;
        this.html = html;
        this.references = new References(vocabulary);
    }

    /** What a posting says and asks for. */
    public PostingReading reading(Posting posting) {
        return named(extractor.extract(posting));
    }

    /** What a CV says that someone has. */
    PostingReading readingOfCv(Posting cv) {
        return named(extractor.extractCv(cv));
    }

    /** What a posting says that is given as a web page; offsets refer to the text of the reading's posting. */
    public PostingReading readingOfHtml(String page) {
        return reading(postingOfHtml(page));
    }

    /** A web page reduced to text. */
    public Posting postingOfHtml(String page) {
        return html.apply(page);
    }

    /** An extraction with the names of its concepts. */
    PostingReading named(Extraction extraction) {
        return new PostingReading(extraction, references.byId(Naming.concepts(extraction)));
    }
}
