package org.qualgraph.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qualgraph.analysis.Tokenizer;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Extraction.Organization;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.Vocabulary;

/** Reads postings by a vocabulary. Building one costs a pass over all labels; it is immutable and thread-safe. */
public final class Extractor {
    /** Changes whenever the same posting and vocabulary may give another extraction. */
    public static final String VERSION = "2";

    private final Gazetteer gazetteer;
    private final Tokenizer tokenizer;
    private final LineSplitter splitter;
    private final HeaderReader headers;
    private final Map<ConceptId, ConceptType> types;

    /** Postings are read by our own concepts; those of other taxonomies name ordinary words. */
    public Extractor(Vocabulary vocabulary) {
        var concepts = List.copyOf(vocabulary.own().concepts());
        gazetteer = new Gazetteer(concepts.stream()
                .filter(concept -> concept.type().isQualification())
                .toList());
        tokenizer = new Tokenizer(gazetteer::knows);
        splitter = new LineSplitter(gazetteer::knows);
        headers = new HeaderReader(concepts);
        types = concepts.stream().collect(Collectors.toUnmodifiableMap(Concept::id, Concept::type));
    }

    /** What a posting says and asks for; nothing is read from a blank text. */
    public Extraction extract(Posting posting) {
        var text = posting.text();
        var header = headers.header(posting);
        var sections = Sectioner.sections(text, splitter.lines(text));
        var mentions = mentions(text, sections, header.organization());
        var reader = new RequirementReader(text, types);
        var requirements = ItemReader.items(text, sections).stream()
                .flatMap(item -> reader.read(item, mentions).stream())
                .sorted(Comparator.comparing(Requirement::evidence))
                .toList();
        return new Extraction(posting, header, requirements, mentions);
    }

    private List<Mention> mentions(String text, List<Section> sections, Optional<Organization> organization) {
        var lines = sections.stream()
                .filter(section -> !section.kind().isBoilerplate())
                .flatMap(section -> section.lines().stream())
                .toList();
        var tokens = tokenizer.tokens(text);
        var employer = organization.map(o -> o.name().toLowerCase(Locale.ROOT)).orElse("");
        return Linker.link(text, tokens, lines, gazetteer, employer);
    }
}
