package org.qualgraph.extraction;

import java.util.Optional;
import org.qualgraph.extraction.Sign.Kind;
import org.qualgraph.extraction.Wanted.Said;
import org.qualgraph.model.LanguageLevel;

/** What has been said and holds for the names that follow: years until another sort of demand, a level until a quality. */
final class Standing {
    private Optional<Years> years = Optional.empty();
    private Optional<LanguageLevel> level = Optional.empty();

    /** A standing with the same years, for the names in a bracket. */
    Standing inBracket() {
        var inner = new Standing();
        inner.years = years;
        return inner;
    }

    void years(Years said) {
        years = Optional.of(said);
    }

    void level(LanguageLevel said) {
        level = Optional.of(said);
    }

    /** Takes notice of a word, before its chunk does. */
    void word(Sign sign, Chunk chunk) {
        if (sign.is(Kind.KNOWLEDGE) && !chunk.hasYears()) {
            years = Optional.empty();
        }
        if (sign.is(Kind.QUALITY) && !chunk.hasLevel()) {
            level = Optional.empty();
        }
    }

    /** A new list begins: a level holds only where it was said for it. */
    void newList(Chunk chunk) {
        level = chunk.hasLevel() ? level : Optional.empty();
    }

    void endOfClause() {
        years = Optional.empty();
        level = Optional.empty();
    }

    Said ofLanguage() {
        return new Said(years, level, Optional.empty());
    }

    Said ofOther() {
        return new Said(years, Optional.empty(), Optional.empty());
    }
}
