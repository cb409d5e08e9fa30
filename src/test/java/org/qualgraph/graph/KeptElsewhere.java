package org.qualgraph.graph;

import java.io.IOException;
import java.nio.file.Path;

/** Compacts a store, or drops a corpus of it, in a process of its own, which a test can kill. */
final class KeptElsewhere {
    private KeptElsewhere() {}

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        if (arguments[1].equals("compact")) {
            System.out.println("compacting");
            Compaction.of(folder);
        } else {
            try (var store = GraphStore.open(folder)) {
                System.out.println("dropping");
                store.dropCorpus(arguments[1]);
            }
        }
    }

    /** Starts a process; it has written a line when its work begins. */
    static Process start(Path folder, String work) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeptElsewhere.class.getName(),
                        folder.toString(),
                        work)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
