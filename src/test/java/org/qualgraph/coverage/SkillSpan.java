package org.qualgraph.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qualgraph.model.Span;

/**
 * A sentence of SkillSpan and where it names knowledge.
 *
 * @param text its tokens with a space between any two
 * @param knowledge gold mentions
 */
record SkillSpan(String text, List<Span> knowledge) {
    private static final int TOKEN = 0;
    private static final int KNOWLEDGE = 2;

    /** Reads rows of token, skill and knowledge in BIO; a blank line ends a sentence. */
    static List<SkillSpan> read(Path file) throws IOException {
        var sentences = new ArrayList<SkillSpan>();
        var rows = new ArrayList<String[]>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(line.split("\t", -1));
            } else if (!rows.isEmpty()) {
                sentences.add(sentence(rows));
                rows.clear();
            }
        }
        if (!rows.isEmpty()) {
            sentences.add(sentence(rows));
        }
        return sentences;
    }

    private static SkillSpan sentence(List<String[]> rows) {
        var text = new StringBuilder();
        var spans = new ArrayList<Span>();
        for (var row : rows) {
            text.append(text.isEmpty() ? "" : " ");
            var start = text.length();
            text.append(row[TOKEN]);
            if (row[KNOWLEDGE].startsWith("B")) {
                spans.add(new Span(start, text.length()));
            } else if (row[KNOWLEDGE].startsWith("I")) {
                spans.add(new Span(spans.removeLast().start(), text.length()));
            }
        }
        return new SkillSpan(text.toString(), List.copyOf(spans));
    }
}
