package org.qualgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Relation;
import org.qualgraph.model.RetiredConcept;
import org.qualgraph.model.Vocabulary;

/**
 * Concepts by what identifies them other than a name in use: their identifiers and those of the concepts of other
 * taxonomies that mean the same, the codes that those taxonomies have for them, and the names of what is retired.
 *
 * <p>Made once of a vocabulary; a question then costs a few look-ups in hash tables. Codes and names are compared
 * without regard to case, identifiers as they stand.
 */
final class Identifiers {
    private static final int LONGEST = 1_000;
    /** Facts that tell one concept from all others, unlike the tag of a language, which may be anybody's acronym. */
    private static final List<String> CODES = List.of("notation", "dblpStream");

    private static final String DBLP_STREAM = "https://dblp.org/streams/";

    private final Vocabulary vocabulary;
    private final Map<String, List<ConceptId>> codes = new HashMap<>();
    private final Map<String, List<RetiredConcept>> formerNames = new HashMap<>();

    Identifiers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.concepts().forEach(this::addCodes);
        vocabulary
                .retired()
                .forEach(retired -> formerNames
                        .computeIfAbsent(key(retired.label()), name -> new ArrayList<>())
                        .add(retired));
    }

    /**
     * A concept that something other than its name led to.
     *
     * @param matched what led to it, as the vocabulary writes it
     * @param replaced what was asked for and is no longer in use
     */
    record Identified(Concept concept, String matched, Optional<RetiredConcept> replaced) {}

    /**
     * The concept with this identifier, a path below our base or a whole IRI, and then those that mean exactly the same;
     * what is retired stands for what replaces it.
     */
    List<Identified> identified(String text) {
        return text.length() <= LONGEST && (text.indexOf('/') >= 0 || text.indexOf(':') >= 0)
                ? id(text.strip()).map(this::identified).orElse(List.of())
                : List.of();
    }

    /** The concepts with this code: a notation, the key of a stream of dblp, the last part of a foreign IRI. */
    List<Identified> coded(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        var found = new ArrayList<Identified>();
        for (var id : codes.getOrDefault(key(text), List.of())) {
            identified(id).forEach(each -> found.add(new Identified(each.concept(), text.strip(), each.replaced())));
        }
        return found;
    }

    /** What replaces the concepts that went by this name and are retired. */
    List<Identified> formerlyNamed(String text) {
        return text.length() > LONGEST
                ? List.of()
                : formerNames.getOrDefault(key(text), List.of()).stream()
                        .flatMap(retired -> current(retired.id())
                                .map(concept -> new Identified(concept, retired.label(), Optional.of(retired)))
                                .stream())
                        .toList();
    }

    /** The identifier that a text is, where it can be one. */
    private static Optional<ConceptId> id(String text) {
        var path = text.startsWith(ConceptId.BASE) ? text.substring(ConceptId.BASE.length()) : text;
        return path.isBlank() || path.startsWith(ConceptId.BASE) ? Optional.empty() : Optional.of(new ConceptId(path));
    }

    private List<Identified> identified(ConceptId id) {
        return Stream.concat(Stream.of(id), vocabulary.sources(id, Relation.EXACT_MATCH).stream())
                .flatMap(each -> current(each).stream())
                .map(concept -> new Identified(concept, id.value(), vocabulary.retired(id)))
                .toList();
    }

    private Optional<Concept> current(ConceptId id) {
        return vocabulary.current(id).flatMap(vocabulary::concept);
    }

    private void addCodes(Concept concept) {
        for (var fact : CODES) {
            for (var code : concept.notes().facts().getOrDefault(fact, "").split(", ")) {
                addCode(code, concept.id());
            }
        }
        var stream = concept.notes().facts().get("dblpStream");
        if (stream != null) {
            addCode(DBLP_STREAM + stream, concept.id());
        }
        Stream.concat(Stream.of(concept.id()), concept.links(Relation.EXACT_MATCH).stream())
                .forEach(this::addLastPart);
    }

    /** The last part of a foreign IRI, where it looks like an identifier: words say nothing, nor do bare numbers. */
    private void addLastPart(ConceptId id) {
        var iri = id.value();
        var last = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        if (iri.indexOf(':') >= 0
                && last.chars().anyMatch(Character::isDigit)
                && last.chars().anyMatch(Character::isLetter)) {
            addCode(last, id);
        }
    }

    private void addCode(String code, ConceptId id) {
        if (!code.isBlank()) {
            var ids = codes.computeIfAbsent(key(code), each -> new ArrayList<>(1));
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
