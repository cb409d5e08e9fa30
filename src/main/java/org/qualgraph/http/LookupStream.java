package org.qualgraph.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Writes the answers to many names in their order, as they are found. Names are looked up, and their answers turned into
 * JSON, a part at a time on shared threads; the thread of the request only writes.
 */
final class LookupStream {
    private static final int PART = 32;
    /** Of answers that are needed again. */
    private static final int KEPT_HITS = 20_000;

    private final LookupPlan plan;
    private final Function<String, byte[]> answering;
    private final OutputStream out;
    private final Map<Integer, byte[]> answers = new HashMap<>();
    private int found;
    private int written;

    private LookupStream(LookupPlan plan, Function<String, byte[]> answering, OutputStream out) {
        this.plan = plan;
        this.answering = answering;
        this.out = out;
    }

    /**
     * Writes the whole answer.
     *
     * @param limit the most hits of one answer
     * @param answering gives the answer to one name as JSON, on any thread
     */
    static void write(
            List<String> names,
            int limit,
            Function<String, byte[]> answering,
            SharedThreads threads,
            OutputStream out) {
        var plan = new LookupPlan(names, Math.max(PART, KEPT_HITS / limit));
        try {
            var buffered = new BufferedOutputStream(out);
            buffered.write("{\"results\":[".getBytes(StandardCharsets.US_ASCII));
            var stream = new LookupStream(plan, answering, buffered);
            threads.work(stream.parts(), stream::answered, stream::take);
            buffered.write("]}".getBytes(StandardCharsets.US_ASCII));
            buffered.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Iterator<List<String>> parts() {
        var asked = plan.asked();
        return IntStream.iterate(0, start -> start < asked.size(), start -> start + PART)
                .mapToObj(start -> asked.subList(start, Math.min(start + PART, asked.size())))
                .iterator();
    }

    private List<byte[]> answered(List<String> part) {
        return part.stream().map(answering).toList();
    }

    private void take(List<byte[]> part) {
        part.forEach(answer -> answers.put(found++, answer));
        try {
            while (written < plan.size() && plan.answer(written) < found) {
                writeNext();
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeNext() throws IOException {
        if (written > 0) {
            out.write(',');
        }
        var answer = plan.answer(written);
        out.write(plan.isLastUse(written) ? answers.remove(answer) : answers.get(answer));
        written++;
    }
}
