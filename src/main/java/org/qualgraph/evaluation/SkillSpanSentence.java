package org.qualgraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.qualgraph.model.Span;

/**
 * A sentence of SkillSpan.
 *
 * @param text its tokens with a blank between any two
 * @param tokens where each token stands in the text
 * @param skills gold spans, as numbers of the first token and of the one behind the last
 * @param knowledge likewise
 */
public record SkillSpanSentence(String text, List<Span> tokens, Set<Span> skills, Set<Span> knowledge) {
    private static final int TOKEN = 0;
    private static final int SKILL = 1;
    private static final int KNOWLEDGE = 2;

    /** Reads rows of token, skill and knowledge in BIO; a blank line ends a sentence. */
    public static List<SkillSpanSentence> read(Path file) throws IOException {
        var sentences = new ArrayList<SkillSpanSentence>();
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

    private static SkillSpanSentence sentence(List<String[]> rows) {
        var text = new StringBuilder();
        var tokens = new ArrayList<Span>();
        for (var row : rows) {
            text.append(text.isEmpty() ? "" : " ");
            tokens.add(new Span(text.length(), text.length() + row[TOKEN].length()));
            text.append(row[TOKEN]);
        }
        return new SkillSpanSentence(text.toString(), tokens, spans(rows, SKILL), spans(rows, KNOWLEDGE));
    }

    /** Spans as conlleval has them: an I that follows no B or I opens one too. */
    private static Set<Span> spans(List<String[]> rows, int column) {
        var spans = new TreeSet<Span>();
        var start = -1;
        for (var i = 0; i <= rows.size(); i++) {
            var label = i < rows.size() ? rows.get(i)[column] : "O";
            if (start >= 0 && !label.startsWith("I")) {
                spans.add(new Span(start, i));
                start = -1;
            }
            if (label.startsWith("B") || label.startsWith("I") && start < 0) {
                start = i;
            }
        }
        return spans;
    }

    /** The tokens that characters of the text touch. */
    public Span tokensOf(Span characters) {
        var first = 0;
        while (first < tokens.size() - 1 && tokens.get(first).end() <= characters.start()) {
            first++;
        }
        var end = first + 1;
        while (end < tokens.size() && tokens.get(end).start() < characters.end()) {
            end++;
        }
        return new Span(first, end);
    }
}
