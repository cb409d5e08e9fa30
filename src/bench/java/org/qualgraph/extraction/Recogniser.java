package org.qualgraph.extraction;

import java.util.List;
import org.qualgraph.model.Concept;

/** Something that finds labels in a text. */
@FunctionalInterface
interface Recogniser {
    /** How many places of a text name a concept. */
    int recognise(String text);

    /** Every label once, as it is written. */
    static List<String> labels(List<Concept> concepts) {
        return concepts.stream()
                .flatMap(concept -> concept.labels().stream())
                .map(label -> label.text().strip())
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }
}
