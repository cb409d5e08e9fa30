package org.qualgraph.extraction;

import java.util.Optional;
import org.qualgraph.model.Span;

/** Says what a list is about by the sentence that leads to it: "The ideal candidate will also have:". */
final class Leads {
    /** How much its words must say that boilerplate follows. */
    private static final int LEAST = 2;

    private Leads() {}

    static Optional<SectionKind> kind(Prose prose, Span sentence) {
        if (Quantifier.explicit(sentence.of(prose.text())).isPresent()) {
            return Optional.empty();
        }
        var tenor = prose.tenor(sentence);
        if (tenor.says(SentenceCue.PREFERRED_BEFORE) || tenor.says(SentenceCue.PREFERRED_AFTER)) {
            return Optional.of(SectionKind.PREFERRED);
        }
        var boilerplate = tenor.boilerplate(LEAST);
        if (boilerplate.isPresent()) {
            return boilerplate;
        }
        if (tenor.asks()) {
            return Optional.of(SectionKind.MINIMUM);
        }
        return tenor.says(SentenceCue.STACK) ? Optional.of(SectionKind.DUTIES) : Optional.empty();
    }
}
