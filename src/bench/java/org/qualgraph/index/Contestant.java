package org.qualgraph.index;

import org.qualgraph.model.Vocabulary;

/** Who looks names up. */
public enum Contestant {
    QUALGRAPH("QualGraph"),
    FUZZY_NAME("Lucene FuzzyQuery, whole name"),
    FUZZY_WORDS("Lucene FuzzyQuery AUTO, each word"),
    MIXED("Lucene, exact, fuzzy and trigrams weighted"),
    SYMSPELL("SymSpell, 2 edits"),
    PG_TRGM_GIST("pg_trgm, GiST"),
    PG_TRGM_GIN("pg_trgm, GIN"),
    JENA_TEXT("jena-text");

    private final String title;

    Contestant(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    NameFinder index(Vocabulary vocabulary) {
        var names = IndexedName.of(vocabulary);
        return switch (this) {
            case QUALGRAPH -> new OurFinder(vocabulary);
            case FUZZY_NAME -> new WholeFuzzyFinder(names);
            case FUZZY_WORDS -> new WordFuzzyFinder(names);
            case MIXED -> new MixedFinder(names);
            case SYMSPELL -> new SymSpellFinder(names);
            case PG_TRGM_GIST -> new TrigramTableFinder(TrigramTableFinder.Kind.GIST, names);
            case PG_TRGM_GIN -> new TrigramTableFinder(TrigramTableFinder.Kind.GIN, names);
            case JENA_TEXT -> new JenaTextFinder(names);
        };
    }
}
