package org.qualgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.qualgraph.corpus.Corpora;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.index.posting.PostingFolder;
import org.qualgraph.model.HeldPostings;
import org.qualgraph.model.QualGraphException;

/**
 * Loads synthetic postings in a process of its own, so that it can be killed: {@code STORE FILE BATCH [INDEX]}. It prints how many
 * postings are acknowledged after each batch and at last {@code done}, or what was wrong.
 */
final class LoadProcess {
    private LoadProcess() {}

    public static void main(String[] args) {
        var acknowledged = new long[1];
        try (var store = GraphStore.open(Path.of(args[0]), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))) {
            System.out.println("open");
            var listener = new LoadListener() {
                @Override
                public void written(BatchCounts batch) {
                    acknowledged[0] += batch.postings();
                    System.out.println(acknowledged[0]);
                    for (var index : List.of(args).subList(3, args.length)) {
                        store.readPostings(held -> update(Path.of(index), held));
                    }
                }
            };
            new Loading(
                            store::write,
                            new Extractor(SyntheticPostings.vocabulary()),
                            "synthetic",
                            listener,
                            2,
                            Integer.parseInt(args[2]))
                    .load(sink -> Corpora.read(Path.of(args[1]), ReadOptions.DEFAULTS, sink));
            System.out.println("done");
        } catch (QualGraphException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static HeldPostings update(Path index, HeldPostings held) {
        new PostingFolder(index).update(held);
        return held;
    }

    /** Starts a process that prints into a file, which is made anew, and indexes each batch where it is told to. */
    static Process start(Path store, Path file, int batch, Path out, Path... index) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LoadProcess.class.getName()));
        command.addAll(List.of(store.toString(), file.toString(), Integer.toString(batch)));
        List.of(index).forEach(folder -> command.add(folder.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
