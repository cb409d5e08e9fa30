package org.qualgraph.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualgraph.evaluation.CompletionEvaluation;
import org.qualgraph.evaluation.EscoSkillsEvaluation;
import org.qualgraph.evaluation.GoldEvaluation;
import org.qualgraph.evaluation.LookupEvaluation;
import org.qualgraph.evaluation.LookupSet;
import org.qualgraph.evaluation.Measured;
import org.qualgraph.evaluation.MeloEvaluation;
import org.qualgraph.evaluation.NecessityEvaluation;
import org.qualgraph.evaluation.SkillSets;
import org.qualgraph.evaluation.SkillSpanEvaluation;
import org.qualgraph.evaluation.TagNetworkEvaluation;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.index.ConceptIndex;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.ontology.Ontology;
import org.qualgraph.ontology.taxonomy.EscoReader;

/** Measures on one gold set after the other, with one extractor for all. */
final class GoldMeasurement {
    /** Tables of lines and tags are no postings; nor are licences and the like. */
    private static final Pattern POSTINGS =
            Pattern.compile("(?<!lines_by_section|skill2vec_50K)\\.(csv|jsonl\\.gz|html|md)$");

    private final Path data;
    private final Path gold;
    private final String split;
    private final Vocabulary vocabulary = Ontology.bundled().vocabulary();
    private final Extractor extractor = new Extractor(vocabulary);

    /**
     * @param data the folder of public gold sets
     * @param gold the folder of our annotated postings
     * @param split of SkillSpan
     */
    GoldMeasurement(Path data, Path gold, String split) {
        this.data = data;
        this.gold = gold;
        this.split = split;
    }

    /** The files and folders that a set cannot do without. */
    List<Path> needs(GoldSet set) {
        return switch (set) {
            case GOLD -> List.of(gold.resolve("own"));
            case NECESSITY -> List.of(columns());
            case SKILLSPAN -> List.of(data.resolve("benchmarks/skillspan"));
            case ESCO -> List.of(sentences(), esco());
            case MELO -> List.of(data.resolve("benchmarks/melo-occupation-linking"));
            case LOOKUP -> List.of(data.resolve("lookup"));
            case RELATED -> List.of(data.resolve("corpora").resolve(SkillSets.TAGS), network());
        };
    }

    List<Measured> measure(GoldSet set) throws IOException {
        return switch (set) {
            case GOLD -> gold();
            case NECESSITY -> NecessityEvaluation.figures(columns(), extractor);
            case SKILLSPAN -> skillSpan();
            case ESCO -> new EscoSkillsEvaluation(withEsco(), "esco").measure(sentences());
            case MELO -> melo();
            case LOOKUP -> lookup();
            case RELATED -> related();
        };
    }

    private List<Measured> gold() throws IOException {
        var evaluation = new GoldEvaluation(extractor);
        var corpora = Optional.of(data.resolve("corpora")).filter(Files::exists);
        var figures = new ArrayList<>(evaluation.measure("own postings", gold.resolve("own"), corpora));
        if (corpora.isPresent()) {
            figures.addAll(evaluation.measure("postings of corpora", gold.resolve("corpora"), corpora));
        }
        return figures;
    }

    private List<Measured> skillSpan() throws IOException {
        var human = vocabulary.concepts().stream()
                .filter(concept ->
                        concept.notes().kind().filter("human-skill"::equals).isPresent())
                .map(Concept::id)
                .collect(Collectors.toSet());
        try (var files = Files.list(data.resolve("benchmarks/skillspan"))) {
            return new SkillSpanEvaluation(extractor, human)
                    .measure(
                            split,
                            files.filter(file -> file.toString().endsWith(split + ".conll"))
                                    .sorted()
                                    .toList());
        }
    }

    private List<Measured> melo() throws IOException {
        try (var folders = Files.list(data.resolve("benchmarks/melo-occupation-linking"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .flatMap(folder -> MeloEvaluation.measure(folder).stream())
                    .toList();
        }
    }

    private List<Measured> lookup() {
        var set = LookupSet.read(data.resolve("lookup"));
        try (var index = ConceptIndex.inMemory(set.vocabulary())) {
            return new LookupEvaluation(text -> index.lookup(new Lookup(text, Set.of(), 1)).stream()
                            .map(hit -> hit.id().value())
                            .findFirst()
                            .orElse(""))
                    .measure(set);
        }
    }

    private List<Measured> related() throws IOException {
        var tags = SkillSets.tags(data.resolve("corpora").resolve(SkillSets.TAGS));
        var ofTags = new RelatedCompletion(flat(tags));
        var figures = new ArrayList<>(new CompletionEvaluation("tags", tags, 20, ofTags).measure());
        figures.addAll(TagNetworkEvaluation.measure(network(), tags, ofTags));
        var extracted = SkillSets.read(postings(), extractor);
        figures.addAll(
                new CompletionEvaluation("extracted", extracted, 5, new RelatedCompletion(vocabulary)).measure());
        return figures;
    }

    /** Tags as concepts of which nothing else is known. */
    private static Vocabulary flat(List<Set<ConceptId>> tags) {
        return new Vocabulary(tags.stream()
                .flatMap(Set::stream)
                .distinct()
                .map(id -> new Concept(
                        id,
                        ConceptType.SKILL,
                        Concept.OWN,
                        List.of(new Label(id.value(), LabelKind.PREFERRED, "en")),
                        Concept.Notes.NONE,
                        Map.of(),
                        Set.of(),
                        Set.of()))
                .toList());
    }

    /** The files of postings with texts. */
    private List<Path> postings() throws IOException {
        try (var files = Files.walk(data.resolve("corpora"), FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> POSTINGS.matcher(file.toString()).find())
                    .sorted()
                    .toList();
        }
    }

    private Path network() {
        return data.resolve(TagNetworkEvaluation.NETWORK);
    }

    private Vocabulary withEsco() {
        var imported = EscoReader.read("esco", List.of(esco()), reject -> {}).vocabulary();
        return new Vocabulary(Stream.of(vocabulary, imported)
                .flatMap(part -> part.concepts().stream())
                .toList());
    }

    private Path columns() {
        return data.resolve("corpora").resolve(NecessityEvaluation.TABLE);
    }

    private Path sentences() {
        return data.resolve("benchmarks/esco-skill-extraction");
    }

    private Path esco() {
        return data.resolve("taxonomies/esco-v1.1.1");
    }
}
