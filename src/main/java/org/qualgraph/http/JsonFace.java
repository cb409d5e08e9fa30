package org.qualgraph.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.qualgraph.model.CorpusDetails;
import org.qualgraph.model.CorpusSummary;
import org.qualgraph.query.CandidateReport;
import org.qualgraph.query.ClassifiedPassage;
import org.qualgraph.query.ConceptDescription;
import org.qualgraph.query.Figures;
import org.qualgraph.query.GapReport;
import org.qualgraph.query.LookupAnswer;
import org.qualgraph.query.MatchListing;
import org.qualgraph.query.PostingListing;
import org.qualgraph.query.PostingReading;
import org.qualgraph.query.RelatedConcepts;
import org.qualgraph.query.SchemePage;
import org.qualgraph.query.SimilarPostingListing;
import org.qualgraph.query.SimilarRoles;
import org.qualgraph.query.StoredReading;

/**
 * Writes answers as the same JSON that the server sends, here indented and with a line feed at the end, in UTF-8. The
 * stream is flushed and stays open; where it breaks, an {@link UncheckedIOException} comes out.
 */
public final class JsonFace {
    /** Strict in what it reads, plain in what it writes. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonFace() {}

    public static void write(LookupAnswer answer, OutputStream out) {
        write(ConceptFaces.lookup(answer), out);
    }

    public static void write(ConceptDescription description, OutputStream out) {
        write(ConceptFaces.description(description), out);
    }

    public static void write(SchemePage page, OutputStream out) {
        write(ConceptFaces.scheme(page), out);
    }

    public static void write(RelatedConcepts answer, OutputStream out) {
        write(ConceptFaces.related(answer), out);
    }

    /** Passages with their concepts, in order. */
    public static void writeClassified(List<ClassifiedPassage> passages, OutputStream out) {
        write(JsonObject.object().list("results", passages, ConceptFaces::classified), out);
    }

    /** Without the text, which whoever asked has. */
    public static void write(PostingReading reading, OutputStream out) {
        write(PostingFaces.reading(reading), out);
    }

    /** With the text that offsets refer to, for what was reduced to text first. */
    public static void writeWithText(PostingReading reading, OutputStream out) {
        write(PostingFaces.readingWithText(reading), out);
    }

    public static void write(StoredReading posting, OutputStream out) {
        write(PostingFaces.stored(posting), out);
    }

    public static void write(PostingListing listing, OutputStream out) {
        write(PostingFaces.listing(listing), out);
    }

    public static void write(GapReport report, OutputStream out) {
        write(GapFaces.report(report), out);
    }

    public static void write(MatchListing matches, OutputStream out) {
        write(MatchFaces.listing(matches), out);
    }

    public static void write(SimilarRoles roles, OutputStream out) {
        write(RoleFaces.similar(roles), out);
    }

    public static void write(SimilarPostingListing postings, OutputStream out) {
        write(SimilarPostingRoutes.listing(postings), out);
    }

    public static void write(Figures figures, OutputStream out) {
        write(FigureFaces.figures(figures), out);
    }

    public static void write(List<CorpusSummary> corpora, OutputStream out) {
        write(CorpusFaces.corpora(corpora), out);
    }

    public static void write(CorpusDetails corpus, OutputStream out) {
        write(CorpusFaces.details(corpus), out);
    }

    public static void write(CandidateReport report, OutputStream out) {
        write(CandidateFaces.report(report), out);
    }

    /**
     * Rows as an array of objects, each with the header's names as its keys.
     *
     * @param rows as long as the header
     */
    public static void writeRows(List<String> header, List<List<String>> rows, OutputStream out) {
        var array = MAPPER.createArrayNode();
        for (var row : rows) {
            var object = array.addObject();
            for (var column = 0; column < header.size(); column++) {
                object.put(header.get(column), row.get(column));
            }
        }
        write(array, out);
    }

    /**
     * An object as one line of JSON Lines, without its line end.
     *
     * @param members strings, numbers, truth values, and lists and maps of these
     */
    public static String line(Map<String, ?> members) {
        try {
            return MAPPER.writeValueAsString(members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(JsonObject object, OutputStream out) {
        write(object.node(), out);
    }

    private static void write(JsonNode node, OutputStream out) {
        try {
            MAPPER.writerWithDefaultPrettyPrinter()
                    .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .writeValue(out, node);
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compact, for the wire. */
    static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
