package org.qualgraph.graph;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** The syntaxes that the answers of SELECT and ASK go out in. */
enum ResultSyntax {
    JSON("application/sparql-results+json", ResultSetLang.RS_JSON),
    XML("application/sparql-results+xml", ResultSetLang.RS_XML),
    CSV("text/csv", ResultSetLang.RS_CSV),
    TSV("text/tab-separated-values", ResultSetLang.RS_TSV);

    /** In the order of preference. */
    static final List<String> MEDIA_TYPES =
            Arrays.stream(values()).map(syntax -> syntax.mediaType).toList();

    private final String mediaType;
    private final Lang lang;

    ResultSyntax(String mediaType, Lang lang) {
        this.mediaType = mediaType;
        this.lang = lang;
    }

    /**
     * The syntax of a media type.
     *
     * @throws UnknownMediaTypeException where there is none
     */
    static ResultSyntax of(String mediaType) {
        return Arrays.stream(values())
                .filter(syntax -> syntax.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new UnknownMediaTypeException(mediaType, MEDIA_TYPES));
    }

    void write(RowSet rows, OutputStream out) {
        ResultsWriter.create().lang(lang).write(out, rows);
    }

    void write(boolean truth, OutputStream out) {
        ResultsWriter.create().lang(lang).write(out, truth);
    }
}
