package org.qualgraph.extraction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualgraph.model.LanguageLevel;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Necessity;

/** What an item wants of the things that it names. */
sealed interface Wanted {

    /** One thing, and what is said of it alone. */
    record Name(Mention mention, Said said) implements Wanted {}

    /** So many of some things. */
    record Some(int atLeast, List<Wanted> of, SetCue cue) implements Wanted {}

    /** Every one of some things. */
    record All(List<Wanted> of) implements Wanted {}

    /** A thing that the vocabulary does not name; it holds a place in a list. */
    record Unnamed() implements Wanted {}

    /** What is said of one thing: its years, its level, and how necessary it is where that differs from its item. */
    record Said(Optional<Years> years, Optional<LanguageLevel> level, Optional<Necessity> necessity) {
        static final Said NOTHING = new Said(Optional.empty(), Optional.empty(), Optional.empty());

        /** This, and what it leaves open as another says. */
        Said or(Said other) {
            return new Said(years.or(other::years), level.or(other::level), necessity.or(other::necessity));
        }

        Said at(Optional<LanguageLevel> newLevel) {
            return new Said(years, newLevel, necessity);
        }

        Said asPreferred() {
            return new Said(years, level, Optional.of(Necessity.PREFERRED));
        }
    }

    /** The names in it, in the order of the text. */
    default Stream<Name> names() {
        return switch (this) {
            case Name name -> Stream.of(name);
            case Some some -> some.of().stream().flatMap(Wanted::names);
            case All all -> all.of().stream().flatMap(Wanted::names);
            case Unnamed unnamed -> Stream.empty();
        };
    }
}
