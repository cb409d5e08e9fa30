package org.qualgraph.graph;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.transport.TIOStreamTransport;

/**
 * Whether the file of the terms and the tree that finds them agree. Where the tree is broken or empty, it can be made
 * again from the file.
 *
 * <p>Idea: one pass over the file, which gives each term's place and hash, and one over the tree, which says the same;
 * the sums of both must be equal. As a hash covers every character, so does this. Cost: each is read once.
 *
 * @param faultOfFile what is wrong that cannot be mended
 * @param faultOfTree what is wrong with the tree
 */
record TermAgreement(Optional<String> faultOfFile, Optional<String> faultOfTree) {

    /** Reads file and tree. Needs a transaction. */
    static TermAgreement of(StoreFiles files, BPlusTree index) {
        var stored = new Digest();
        var found = new Digest();
        var faultOfFile = Damage.of(() -> stored.readFile(files))
                .map(reason -> files.termsFile().getFileName() + " breaks off after " + stored.terms + " terms ("
                        + reason + ")");
        var faultOfTree = TreeWalk.walk(index, found::add)
                .or(() -> Optional.of("is empty").filter(fault -> found.terms == 0 && stored.terms > 0));
        return faultOfFile.isPresent() || faultOfTree.isPresent() || stored.agreesWith(found)
                ? new TermAgreement(faultOfFile, faultOfTree)
                : new TermAgreement(
                        Optional.of(files.termsFile().getFileName() + " holds " + stored.terms
                                + " terms, and their tree, nodes.*, knows " + found.terms
                                + ", or some of them have other characters"),
                        Optional.empty());
    }

    boolean isWhole() {
        return faultOfFile.isEmpty() && faultOfTree.isEmpty();
    }

    boolean isMendable() {
        return faultOfFile.isEmpty();
    }

    /** In words, where there are any. */
    Stream<String> faults() {
        return Stream.concat(
                faultOfFile.stream(), faultOfTree.map(fault -> "the tree of the terms, nodes.*, " + fault).stream());
    }

    /** Adds up terms. */
    private static final class Digest {
        private long terms;
        private long sum;

        private boolean agreesWith(Digest other) {
            return terms == other.terms && sum == other.sum;
        }

        private void readFile(StoreFiles files) {
            try (var file = Files.newInputStream(files.termsFile());
                    var bytes = new Counted(new BufferedInputStream(file, 1 << 16))) {
                var length = files.termsLength().orElse(0L);
                var protocol = TRDF.protocol(new TIOStreamTransport(bytes));
                while (bytes.count < length) {
                    readTerm(bytes, protocol);
                }
            } catch (IOException | TException e) {
                throw new IllegalStateException(Damage.reason(e), e);
            }
        }

        private void readTerm(Counted bytes, TProtocol protocol) throws TException {
            long place = bytes.count;
            var term = new RDF_Term();
            term.read(protocol);
            var node = ThriftConvert.convert(term);
            add(NodeLib.hash(node).getBytes(), place);
        }

        private void add(Record found) {
            add(found.getKey(), NodeIdFactory.get(found.getValue(), 0).getPtrLocation());
        }

        private void add(byte[] hash, long place) {
            var halves = ByteBuffer.wrap(hash);
            terms++;
            sum += Mixing.mix(Mixing.mix(Mixing.mix(place) + halves.getLong()) + halves.getLong());
        }
    }

    /** Counts what is read. */
    private static final class Counted extends InputStream {
        private final InputStream bytes;
        private long count;

        private Counted(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            int next = bytes.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = bytes.read(into, offset, length);
            count += Math.max(read, 0);
            return read;
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
