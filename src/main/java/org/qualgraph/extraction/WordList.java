package org.qualgraph.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the lists of words that lie beside this package; a line that begins with a semicolon is a remark. */
final class WordList {
    private WordList() {}

    /**
     * The words of a list by their classes: a line for each class, {@code CONJUNCTION: and or}. A word that stands in two is
     * of the first.
     */
    static <E extends Enum<E>> Map<String, E> classes(String resource, Class<E> kinds) {
        var classes = new HashMap<String, E>();
        for (var line : lines(resource)) {
            var colon = line.indexOf(':');
            var kind = Enum.valueOf(kinds, line.substring(0, colon));
            for (var word : line.substring(colon + 1).strip().split(" +")) {
                classes.putIfAbsent(word, kind);
            }
        }
        return Map.copyOf(classes);
    }

    static List<String> lines(String resource) {
        var stream = Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(";"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
