package org.qualgraph.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qualgraph.analysis.Tokenizer;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Extraction.Header;
import org.qualgraph.model.Extraction.Organization;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.Vocabulary;

/** Reads postings by a vocabulary. Building one costs a pass over all labels; it is immutable and thread-safe. */
public final class Extractor {
    /** Changes whenever the same posting and vocabulary may give another extraction. */
    public static final String VERSION = "1";

    private static final Pattern INTERNSHIP =
            Pattern.compile("(?i)(?<!\\p{L})(intern|internship|praktik(um|ant\\w*)|co-?op)s?(?!\\p{L})");
    private static final Pattern EMPLOYMENT = Pattern.compile(
            "(?i)(?<!\\p{L})(full[- ]?time|part[- ]?time|contract(or)?|temporary|vollzeit|teilzeit)(?!\\p{L})");

    private final Gazetteer gazetteer;
    private final Tokenizer tokenizer;
    private final LineSplitter splitter;
    private final TitleReader titles;
    private final Map<ConceptId, ConceptType> types;
    private final TermReader terms;

    /** Postings are read by our own concepts; those of other taxonomies name ordinary words. */
    public Extractor(Vocabulary vocabulary) {
        var concepts = List.copyOf(vocabulary.own().concepts());
        gazetteer = new Gazetteer(concepts.stream()
                .filter(concept -> concept.type().isQualification())
                .toList());
        tokenizer = new Tokenizer(gazetteer::knows);
        splitter = new LineSplitter(gazetteer::knows);
        titles = new TitleReader(concepts);
        terms = new TermReader(
                TermModel.bundled(),
                concepts.stream().collect(Collectors.toUnmodifiableMap(Concept::id, concept -> concept)));
        types = concepts.stream().collect(Collectors.toUnmodifiableMap(Concept::id, Concept::type));
    }

    /** What a posting says and asks for; nothing is read from a blank text. */
    public Extraction extract(Posting posting) {
        var text = posting.text();
        var title = titles.title(posting);
        var organization = TitleReader.organization(posting);
        var sections = Sectioner.sections(text, splitter.lines(text));
        var mentions = mentions(text, sections, organization);
        var reader = new RequirementReader(text, types);
        var requirements = ItemReader.items(text, sections).stream()
                .flatMap(item -> reader.read(item, mentions).stream())
                .sorted(Comparator.comparing(Requirement::evidence))
                .toList();
        var header = new Header(
                title,
                titles.role(title),
                organization,
                PlaceReader.places(text, posting.fields().locations()),
                employmentType(posting, title),
                PayReader.pay(text),
                DurationReader.duration(text));
        return new Extraction(posting, header, requirements, mentions);
    }

    /** Where a posting that was extracted names, as it names qualifications, what no concept is known for. */
    public List<Sighting> sightings(Extraction extraction) {
        var text = extraction.posting().text();
        return new SightingReader(text, terms, extraction.mentions())
                .read(Sectioner.sections(text, splitter.lines(text)));
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

    private static Optional<String> employmentType(Posting posting, String title) {
        if (INTERNSHIP.matcher(title).find()) {
            return Optional.of("INTERN");
        }
        var stated = EMPLOYMENT.matcher(posting.fields().employmentType().orElse(posting.text()));
        return stated.find() ? Optional.of(schemaOrgName(stated.group())) : Optional.empty();
    }

    private static String schemaOrgName(String written) {
        return switch (Character.toLowerCase(written.charAt(0))) {
            case 'f', 'v' -> "FULL_TIME";
            case 'p' -> "PART_TIME";
            case 'c' -> "CONTRACTOR";
            default -> written.toLowerCase(Locale.ROOT).startsWith("teil") ? "PART_TIME" : "TEMPORARY";
        };
    }
}
