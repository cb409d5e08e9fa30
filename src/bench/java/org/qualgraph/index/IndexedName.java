package org.qualgraph.index;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Vocabulary;

/** A label with the concept that it is a name of. */
record IndexedName(String concept, String text, LabelKind kind) {
    /** Every label, preferred ones first: of equal names, what comes first is answered. */
    static List<IndexedName> of(Vocabulary vocabulary) {
        return vocabulary.concepts().stream()
                .flatMap(concept -> concept.labels().stream()
                        .map(label -> new IndexedName(concept.id().value(), label.text(), label.kind())))
                .sorted(Comparator.comparing(IndexedName::kind))
                .toList();
    }

    boolean isPreferred() {
        return kind == LabelKind.PREFERRED;
    }

    String lowerCase() {
        return text.toLowerCase(Locale.ROOT);
    }
}
