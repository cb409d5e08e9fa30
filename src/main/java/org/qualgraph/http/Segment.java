package org.qualgraph.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualgraph.query.ConceptReference;
import org.qualgraph.query.PostingReading;

/** A piece of a posting's text: between two mentions, or one itself with the concept that it names. */
record Segment(String text, Optional<ConceptReference> concept) {

    /** The whole text in pieces. Of mentions that overlap the first is shown. */
    static List<Segment> of(PostingReading reading) {
        var text = reading.extraction().posting().text();
        var segments = new ArrayList<Segment>();
        int shown = 0;
        for (var mention : reading.extraction().mentions()) {
            var span = mention.span();
            if (span.start() >= shown && span.end() <= text.length()) {
                segments.add(new Segment(text.substring(shown, span.start()), Optional.empty()));
                segments.add(new Segment(span.of(text), reading.concept(mention.concept())));
                shown = span.end();
            }
        }
        segments.add(new Segment(text.substring(shown), Optional.empty()));
        return segments;
    }
}
