package org.qualgraph.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Weights of a {@link LogisticModel} as the file that is bundled. */
final class Weights {
    private static final Path FOLDER = Path.of("src/main/resources/org/qualgraph/extraction");

    private Weights() {}

    /** Writes the weights that are not zero, in the order of their names. */
    static void write(String file, float[] weights, IntFunction<String> names) throws IOException {
        var lines = new TreeSet<String>();
        for (var feature = 0; feature < weights.length; feature++) {
            if (weights[feature] != 0) {
                lines.add(names.apply(feature) + "\t" + weights[feature]);
            }
        }
        Files.write(FOLDER.resolve(file), lines);
    }
}
