package org.qualgraph.extraction;

import java.util.List;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.namefind.DictionaryNameFinder;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.StringList;

/** OpenNLP's finder of names in a dictionary, in any case, over its simple tokenizer. */
final class OpenNlpRecogniser implements Recogniser {
    private final DictionaryNameFinder finder;

    OpenNlpRecogniser(List<String> labels) {
        var dictionary = new Dictionary(false);
        for (var label : labels) {
            var words = SimpleTokenizer.INSTANCE.tokenize(label);
            if (words.length > 0) {
                dictionary.put(new StringList(words));
            }
        }
        finder = new DictionaryNameFinder(dictionary);
    }

    @Override
    public int recognise(String text) {
        return finder.find(SimpleTokenizer.INSTANCE.tokenize(text)).length;
    }
}
