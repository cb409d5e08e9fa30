package org.qualgraph.discovery;

import java.util.ArrayList;
import java.util.List;
import org.qualgraph.analysis.Token;
import org.qualgraph.analysis.Tokenizer;

/** Under what key the spellings of a term are one: its words in their normal forms, run together. */
final class TermForms {
    private static final Tokenizer WORDS = new Tokenizer();

    private TermForms() {}

    /** The same for {@code "Data-Vaults"}, {@code "data vault"} and {@code "DataVault"}; empty for signs only. */
    static String key(String surface) {
        var key = new StringBuilder();
        tokens(surface).forEach(token -> key.append(token.form()));
        return key.toString();
    }

    /** The normal forms of its words. */
    static List<String> words(String surface) {
        var words = new ArrayList<String>();
        tokens(surface).forEach(token -> words.add(token.form()));
        return words;
    }

    static List<Token> tokens(String text) {
        return WORDS.tokens(text);
    }
}
