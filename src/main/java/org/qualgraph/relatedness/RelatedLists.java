package org.qualgraph.relatedness;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Related;
import org.qualgraph.model.Related.Reason;
import org.qualgraph.model.Related.ReasonKind;

/**
 * For many concepts the first {@value #LENGTH} that are related to each, with all reasons, packed: some ten kilobytes a
 * list. Thread-safe.
 */
final class RelatedLists {
    static final int LENGTH = 200;

    private static final long MOST_BYTES = 100_000_000;
    private static final ReasonKind[] KINDS = ReasonKind.values();

    private final Map<ConceptId, byte[]> packed = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    boolean hasRoom() {
        return bytes.get() < MOST_BYTES;
    }

    /** Holds the first of what is related to a concept. */
    void put(ConceptId concept, Stream<Related> related) {
        var list = pack(related.limit(LENGTH).toList());
        var before = packed.put(concept, list);
        bytes.addAndGet(list.length - (before == null ? 0 : before.length));
    }

    /** The first ones that are related to a concept, unpacked as they are taken; empty where they are not held. */
    Optional<Stream<Related>> first(ConceptId concept) {
        return Optional.ofNullable(packed.get(concept)).map(RelatedLists::unpack);
    }

    private static byte[] pack(List<Related> list) {
        var bytes = new ByteArrayOutputStream();
        try (var out =
                new DataOutputStream(new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED), 1 << 13))) {
            out.writeInt(list.size());
            for (var related : list) {
                write(related, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Stream<Related> unpack(byte[] list) {
        try {
            var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(list)));
            return Stream.generate(() -> read(in)).limit(in.readInt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Related related, DataOutputStream out) throws IOException {
        write(related.id().value(), out);
        out.writeDouble(related.score());
        out.writeInt(related.reasons().size());
        for (var reason : related.reasons()) {
            out.writeByte(reason.kind().ordinal());
            out.writeDouble(reason.weight());
            out.writeInt(reason.postings().orElse(-1));
            write(reason.text(), out);
        }
    }

    private static Related read(DataInputStream in) {
        try {
            var id = new ConceptId(readText(in));
            var score = in.readDouble();
            var reasons = new ArrayList<Reason>();
            for (var rest = in.readInt(); rest > 0; rest--) {
                var kind = KINDS[in.readByte()];
                var weight = in.readDouble();
                var postings = in.readInt();
                reasons.add(new Reason(
                        kind, weight, postings < 0 ? OptionalInt.empty() : OptionalInt.of(postings), readText(in)));
            }
            return new Related(id, score, reasons);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of any length, which {@link DataOutputStream#writeUTF} is not for. */
    private static void write(String text, DataOutputStream out) throws IOException {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
