package org.qualgraph.index;

import io.gitlab.rxp90.jsymspell.SymSpell;
import io.gitlab.rxp90.jsymspell.SymSpellBuilder;
import io.gitlab.rxp90.jsymspell.Verbosity;
import io.gitlab.rxp90.jsymspell.exceptions.NotInitializedException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

/** SymSpell with whole names in lower case for its dictionary, preferred ones the more frequent. */
final class SymSpellFinder implements NameFinder {
    /** More than the default of 7 characters, which many names of several words share. */
    private static final int PREFIX = 10;

    private final Map<String, String> concepts = new HashMap<>();
    private final SymSpell spelling;

    SymSpellFinder(List<IndexedName> names) {
        var frequencies = new HashMap<String, Long>();
        for (var name : names) {
            concepts.putIfAbsent(name.lowerCase(), name.concept());
            frequencies.putIfAbsent(name.lowerCase(), name.isPreferred() ? 2L : 1L);
        }
        spelling = alone(() -> new SymSpellBuilder()
                .setMaxDictionaryEditDistance(2)
                .setPrefixLength(PREFIX)
                .setUnigramLexicon(frequencies)
                .createSymSpell());
    }

    /** Its builder adds to plain lists from a parallel stream, which loses names unless one thread does it all. */
    private static SymSpell alone(Callable<SymSpell> building) {
        try (var oneThread = new ForkJoinPool(1)) {
            return oneThread.submit(building).join();
        }
    }

    @Override
    public String first(String name) {
        try {
            var found = spelling.lookup(name.toLowerCase(Locale.ROOT), Verbosity.TOP);
            return found.isEmpty() ? "" : concepts.getOrDefault(found.getFirst().getSuggestion(), "");
        } catch (NotInitializedException e) {
            throw new IllegalStateException("SymSpell has no names", e);
        }
    }

    @Override
    public long bytesOnDisk() {
        return 0;
    }

    @Override
    public void close() {}
}
