package org.qualgraph.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Vocabulary;

/** Says in a sentence what a concept is, so that a person can tell it from others of its name. */
record ConceptNotes(Vocabulary vocabulary) {
    private static final Pattern FIRST_SENTENCE = Pattern.compile("(?s)\\A(.{1,1000}?[.!?])\\s{1,4}\\p{Lu}");

    /** The notes of those concepts that have one. */
    Map<ConceptId, String> of(Collection<ConceptId> ids) {
        var notes = new HashMap<ConceptId, String>();
        ids.forEach(id -> vocabulary.concept(id).flatMap(ConceptNotes::note).ifPresent(note -> notes.put(id, note)));
        return notes;
    }

    /** The scope note, which is there to tell apart; else the first sentence of the definition. */
    private static Optional<String> note(Concept concept) {
        return concept.notes().scopeNote().or(() -> concept.notes().definition().map(ConceptNotes::firstSentence));
    }

    private static String firstSentence(String text) {
        var sentence = FIRST_SENTENCE.matcher(text);
        return sentence.find() ? sentence.group(1) : text;
    }
}
