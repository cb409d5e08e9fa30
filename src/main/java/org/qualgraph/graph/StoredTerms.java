package org.qualgraph.graph;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.transport.TIOStreamTransport;
import org.apache.thrift.transport.TTransportException;

/**
 * Makes the terms of a store from their numbers, many of them in one go. Needs a transaction in which nothing is
 * written, and one thread.
 *
 * <p>Why: TDB2 reads the file of the terms byte by byte, each with three calls of the operating system, which is most of
 * the time that the reading of a vocabulary takes. Idea: a term's number is its place in that file, and the terms of
 * neighbouring statements mostly lie near each other, so a window of the file is read at once and moved when a term
 * begins elsewhere. Cost: at most one read of a window a term, and one more for each window's length of it. Bound: it
 * holds each term that it has made.
 */
final class StoredTerms {
    private static final int WINDOW_BYTES = 1 << 14;

    private final Tuples tuples;
    private final Window window;
    private final TProtocol protocol;
    private final Map<NodeId, Node> made = new HashMap<>();

    StoredTerms(DatasetGraph dataset) {
        tuples = new Tuples(dataset);
        window = new Window(new StoreParts(dataset).terms());
        protocol = protocol(window);
    }

    private static TProtocol protocol(InputStream bytes) {
        try {
            return TRDF.protocol(new TIOStreamTransport(bytes));
        } catch (TTransportException e) {
            throw new TDBException("The terms cannot be read", e);
        }
    }

    /** The term of a number; one whose number is its value lies in no file. */
    Node term(NodeId id) {
        // A place and a value can be equal numbers, so that only places are looked up.
        return id.isPtr() ? made.computeIfAbsent(id, this::read) : tuples.node(id);
    }

    private Node read(NodeId id) {
        try {
            window.place = id.getPtrLocation();
            var term = new RDF_Term();
            term.read(protocol);
            return ThriftConvert.convert(term);
        } catch (TException e) {
            throw new TDBException("No term can be read at " + id, e);
        }
    }

    /** A file, read from any place onwards. */
    private static final class Window extends InputStream {
        private final BinaryDataFile file;
        private final byte[] bytes = new byte[WINDOW_BYTES];
        private long start;
        private int length;
        private long place;

        private Window(BinaryDataFile file) {
            this.file = file;
        }

        @Override
        public int read() {
            return isAtEnd() ? -1 : bytes[(int) (place++ - start)] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int wanted) {
            Objects.checkFromIndexSize(offset, wanted, into.length);
            if (isAtEnd()) {
                return -1;
            }
            int from = (int) (place - start);
            int count = Math.min(wanted, length - from);
            System.arraycopy(bytes, from, into, offset, count);
            place += count;
            return count;
        }

        /** Moves the window where the place lies outside. */
        private boolean isAtEnd() {
            if (place < start || place >= start + length) {
                start = place;
                length = place < file.length() ? Math.max(0, file.read(place, bytes, 0, bytes.length)) : 0;
            }
            return length == 0;
        }
    }
}
