package org.qualgraph.model;

import java.io.OutputStream;
import java.util.List;

/** An answer to a SPARQL query that can be written once, and holds a read transaction until it is closed. */
public interface SparqlAnswer extends AutoCloseable {

    /** The media types that {@link #write} takes for this form of query, the preferred one first. */
    List<String> mediaTypes();

    /**
     * Writes the answer whole.
     *
     * @throws QualGraphException with {@link Fault#TIMEOUT} or {@link Fault#TOO_LARGE} where it cannot be whole; what was
     *     written until then must not be taken for an answer
     */
    void write(String mediaType, OutputStream out);

    @Override
    void close();
}
