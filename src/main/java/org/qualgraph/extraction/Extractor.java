package org.qualgraph.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.qualgraph.analysis.Token;
import org.qualgraph.analysis.Tokenizer;
import org.qualgraph.extraction.Gazetteer.Candidate;
import org.qualgraph.extraction.LinkScorer.Scored;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Explanation;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Extraction.Header;
import org.qualgraph.model.Extraction.Organization;
import org.qualgraph.model.Language;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.Span;
import org.qualgraph.model.Term;
import org.qualgraph.model.Vocabulary;

/** Reads postings by a vocabulary. Building one costs a pass over all labels; it is immutable and thread-safe. */
public final class Extractor {
    /** Changes whenever the same posting and vocabulary may give another extraction. */
    public static final String VERSION = "3";

    private final Gazetteer gazetteer;
    private final Tokenizer tokenizer;
    private final LineSplitter splitter;
    private final HeaderReader headers;
    private final LinkScorer scorer;
    private final TermReader terms;
    private final Map<ConceptId, ConceptType> types;
    private final Map<ConceptId, Integer> levels;

    /** Postings are read by our own concepts; those of other taxonomies name ordinary words. */
    public Extractor(Vocabulary vocabulary) {
        var concepts = List.copyOf(vocabulary.own().concepts());
        gazetteer = new Gazetteer(concepts.stream()
                .filter(concept -> concept.type().isQualification())
                .toList());
        tokenizer = new Tokenizer(gazetteer::knows);
        splitter = new LineSplitter(gazetteer::knows);
        headers = new HeaderReader(concepts);
        scorer = new LinkScorer(LogisticModel.bundled("link-model.tsv", LinkFeatures.COUNT, LinkFeatures::name));
        terms = new TermReader(
                LogisticModel.bundled("term-model.tsv", TermFeatures.COUNT, TermFeatures::name),
                concepts.stream().collect(Collectors.toUnmodifiableMap(Concept::id, concept -> concept)));
        types = concepts.stream().collect(Collectors.toUnmodifiableMap(Concept::id, Concept::type));
        levels = concepts.stream()
                .filter(concept -> concept.notes().level().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        Concept::id, concept -> concept.notes().level().orElseThrow()));
    }

    /** What a posting says and asks for; nothing is read from a blank text. */
    public Extraction extract(Posting posting) {
        return extraction(read(posting));
    }

    /** What a CV says that someone has: it is read as a posting of which every line asks. */
    public Extraction extractCv(Posting cv) {
        return extraction(read(
                cv,
                (prose, lines) -> lines.stream()
                        .map(line -> new Section(SectionKind.MINIMUM, Optional.empty(), List.of(line)))
                        .toList()));
    }

    /**
     * What a posting asks candidates to know, in the order of the text: links where a reader would mark them and words
     * that no concept is known for. Costs about as much again as {@link #extract}.
     */
    public List<Term> terms(Posting posting) {
        return sentencesWithLinks(posting).stream()
                .flatMap(sentence -> terms.terms(posting.text(), sentence.span(), sentence.mentions()).stream())
                .toList();
    }

    /** A posting with what is read before its requirements. */
    private record Reading(
            Posting posting,
            Header header,
            Language language,
            List<Section> sections,
            List<Item> items,
            List<Scored> links) {

        /** The links that are likely enough. */
        List<Mention> mentions() {
            return links.stream()
                    .filter(Scored::isLinked)
                    .map(scored -> scored.mention(posting.text()))
                    .toList();
        }
    }

    private Reading read(Posting posting) {
        return read(posting, Sectioner::sections);
    }

    private Reading read(Posting posting, BiFunction<Prose, List<Line>, List<Section>> sectioner) {
        var text = posting.text();
        var lines = splitter.lines(text);
        var languages = Languages.of(text, lines);
        var prose = new Prose(text);
        var sections = sectioner.apply(prose, lines);
        var items = ItemReader.items(prose, sections);
        var header = headers.header(posting);
        var tokens = tokenizer.tokens(text);
        var about = sections.stream()
                .filter(section -> !section.kind().isBoilerplate())
                .flatMap(section -> section.lines().stream())
                .toList();
        var negated = Negated.clauses(prose, about);
        var employer = new EmployerNames(
                text, header.organization().map(Organization::name).orElse(""));
        var candidates = candidates(text, tokens, languages.whole()).stream()
                .filter(candidate -> languages.reads(candidate.span()) || Worldwide.isName(candidate))
                .filter(candidate -> !employer.contain(candidate.span()) && !negated.covers(candidate.span()))
                .toList();
        var links = Linker.link(text, tokens, about, gazetteer, candidates);
        return new Reading(
                posting, header, languages.whole(), sections, items, scorer.score(text, tokens, links, items));
    }

    private List<Candidate> candidates(String text, List<Token> tokens, Language language) {
        return language.equals(Language.GERMAN)
                ? gazetteer.candidatesWithGerman(text, tokens)
                : gazetteer.candidates(text, tokens);
    }

    private Extraction extraction(Reading reading) {
        var posting = reading.posting();
        var text = posting.text();
        var mentions = reading.mentions();
        var reader = new RequirementReader(text, types, levels);
        var requirements = reading.items().stream()
                .flatMap(item -> reader.read(item, mentions).stream())
                .sorted(Comparator.comparing(Requirement::evidence))
                .toList();
        return new Extraction(posting, reading.header(), requirements, mentions, reading.language());
    }

    /** Where a posting that was extracted names, as it names qualifications, what no concept is known for. */
    public List<Sighting> sightings(Extraction extraction) {
        var text = extraction.posting().text();
        return new SightingReader(extraction, terms).read(Sectioner.sections(new Prose(text), splitter.lines(text)));
    }

    /** Why a posting is read as it is. */
    public Explanation explain(Posting posting) {
        var text = posting.text();
        var reading = read(posting);
        var mentions = reading.mentions();
        var reasons = new Reasons(text);
        var reader = new RequirementReader(text, types, levels);
        return new Explanation(
                reading.links().stream().map(reasons::of).toList(),
                reading.items().stream()
                        .flatMap(
                                item -> reader.readings(item, mentions).stream().map(read -> reasons.of(item, read)))
                        .toList());
    }

    /** Every link of a posting, also the unlikely ones. */
    List<Scored> links(Posting posting) {
        return read(posting).links();
    }

    /** A sentence and the links in it. */
    record LinkedSentence(Span span, List<Mention> mentions) {}

    /** The sentences that are about the work, with every link, since terms are judged anew. */
    List<LinkedSentence> sentencesWithLinks(Posting posting) {
        var reading = read(posting);
        var mentions = reading.links().stream()
                .map(scored -> scored.mention(posting.text()))
                .toList();
        return reading.sections().stream()
                .filter(section -> !section.kind().isBoilerplate())
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> Sentences.sentences(posting.text(), line.content()).stream())
                .map(sentence -> new LinkedSentence(
                        sentence,
                        mentions.stream()
                                .filter(m -> sentence.contains(m.span()))
                                .toList()))
                .toList();
    }
}
