package org.qualgraph.index.posting;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.qualgraph.analysis.SearchWord;

/** Words as Lucene indexes them: every form of a word at its position, and runs of words so far apart that no phrase spans two. */
final class WordStream extends TokenStream {
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<List<SearchWord>> runs;
    private int run;
    private int word;
    private int form;

    WordStream(List<List<SearchWord>> runs) {
        this.runs = List.copyOf(runs);
    }

    @Override
    public void reset() {
        run = 0;
        word = 0;
        form = 0;
    }

    @Override
    public boolean incrementToken() {
        while (run < runs.size()) {
            var words = runs.get(run);
            if (word < words.size()) {
                var forms = forms(words.get(word));
                if (form < forms.size()) {
                    emit(forms.get(form));
                    return true;
                }
                word++;
                form = 0;
            } else {
                run++;
                word = 0;
            }
        }
        return false;
    }

    private void emit(String text) {
        clearAttributes();
        term.append(text);
        boolean startsRun = run > 0 && word == 0;
        increment.setPositionIncrement(form > 0 ? 0 : startsRun ? GAP : 1);
        form++;
    }

    private static List<String> forms(SearchWord word) {
        return word.joined().isEmpty()
                ? word.forms()
                : Stream.concat(word.forms().stream(), word.joined().stream()).toList();
    }
}
