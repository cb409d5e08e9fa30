package org.qualgraph.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualgraph.Shared;
import org.qualgraph.corpus.Corpora;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.evaluation.SkillSpanSentence;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.index.ConceptIndex;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.MatchClass;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Span;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.ontology.Ontology;

/**
 * How much of what others write has a concept in the bundled ontology: prints shares and the 40 most frequent misses by
 * source, where the sources are at hand. A name is covered where it is a label of a concept, but for what normalisation
 * removes. The floors lie below what was measured; they fail where vocabulary is lost. Run only when asked for:
 * {@code mvn test -Dtest=CoverageMeasurementTest -DexcludedGroups=}.
 */
@Tag("measurement")
class CoverageMeasurementTest {
    private static final Pattern ASKS = Pattern.compile(
            "(?i)\\b(experience|knowledge|proficien\\w+|skills?|familiar\\w*|understanding|expertise|fluen\\w+|background|"
                    + "hands-on|comfortable|ability)\\b");

    private static Vocabulary vocabulary;
    private static ConceptIndex index;

    @BeforeAll
    static void openIndex() {
        vocabulary = Ontology.bundled().vocabulary();
        index = ConceptIndex.inMemory(vocabulary);
    }

    @AfterAll
    static void closeIndex() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"house, 0.37, 0.42", "tech, 0.72, 0.78"})
    void coversKnowledgeOfSkillSpan(String source, double floorOfLabels, double floorOfLinks) throws IOException {
        var sentences = new ArrayList<SkillSpanSentence>();
        for (var part : List.of("train", "dev")) {
            var name = "benchmarks/skillspan/skillspan_%s_%s.conll".formatted(source, part);
            assumeAtHand(name);
            sentences.addAll(SkillSpanSentence.read(Shared.file(name).orElseThrow()));
        }

        var named = Coverage.of(
                "SkillSpan " + source + ", mentions that are a label",
                mentions(sentences),
                CoverageMeasurementTest::isName);
        var read = linked(source, sentences);

        named.print().printMisses();
        read.print().printMisses();
        assertThat(named.ofMentions()).isGreaterThan(floorOfLabels);
        assertThat(read.ofMentions()).isGreaterThan(floorOfLinks);
    }

    @Test
    void coversSoftwareOfThisFieldInOnet() throws IOException {
        var names = OnetSoftware.read(open("taxonomies/onet-29.2/Technology_Skills.txt.gz"));

        Coverage.of("O*NET software, name as written", names, CoverageMeasurementTest::isName)
                .print();
        Coverage.of("  or without its vendor", names, name -> isAnyName(OnetSoftware.withoutVendor(name)))
                .print();
        var bare = Coverage.of("  or without what else O*NET adds", names, name -> isAnyName(OnetSoftware.bare(name)));

        bare.print().printMisses();
        assertThat(bare.ofMentions()).isGreaterThan(0.91);
    }

    @Test
    void coversProgrammingLanguagesOfLinguist() throws IOException {
        var languages = new TreeMap<String, Integer>();
        var language = "";
        for (var line : open("taxonomies/linguist/languages.yml.gz")) {
            if (line.matches("\\S.*:")) {
                language = line.replaceAll("^\"|\"?:$", "");
            } else if (line.equals("  type: programming")) {
                languages.put(language, 1);
            }
        }

        var coverage = Coverage.of("linguist, programming languages", languages, CoverageMeasurementTest::isName);

        coverage.print().printMisses();
        assertThat(coverage.ofNames()).isGreaterThan(0.57);
    }

    @Test
    void coversTermsOfQualificationsAtGoogle() throws IOException {
        var postings = open("corpora/google-jobs-2018/lines_by_section.tsv").stream()
                .map(row -> row.split("\t", -1))
                .filter(row -> Set.of("minimum", "preferred").contains(row[2]))
                .collect(groupingBy(row -> row[0], mapping(row -> row[3], toList())));

        measureTerms("google-jobs-2018", postings.values(), 0.68);
    }

    @Test
    void coversTermsOfAnalyticsEngineers() {
        var file = "corpora/analytics-engineer-jds-2026/jds.jsonl.gz";
        assumeAtHand(file);
        var postings = new ArrayList<List<String>>();
        Corpora.read(Shared.file(file).orElseThrow(), ReadOptions.DEFAULTS, outcome -> {
            if (outcome instanceof Outcome.Read read) {
                postings.add(read.posting()
                        .text()
                        .lines()
                        .filter(line -> ASKS.matcher(line).find())
                        .toList());
            }
        });

        measureTerms("analytics-engineer-jds-2026", postings, 0.83);
    }

    private static void measureTerms(String corpus, Collection<List<String>> postings, double floor) {
        var coverage = Coverage.of(
                corpus + ", terms of qualification lines", AskedTerms.count(postings), CoverageMeasurementTest::isName);

        coverage.print().printMisses();
        assertThat(coverage.ofMentions()).isGreaterThan(floor);
    }

    private static Map<String, Integer> mentions(List<SkillSpanSentence> sentences) {
        var counts = new TreeMap<String, Integer>();
        for (var sentence : sentences) {
            sentence.knowledge().stream()
                    .map(tokens -> characters(sentence, tokens))
                    .forEach(span -> counts.merge(span.of(sentence.text()), 1, Integer::sum));
        }
        return counts;
    }

    private static Span characters(SkillSpanSentence sentence, Span tokens) {
        return new Span(
                sentence.tokens().get(tokens.start()).start(),
                sentence.tokens().get(tokens.end() - 1).end());
    }

    /** A mention is read where a linked one of the extractor overlaps it; each counts for itself. */
    private static Coverage linked(String source, List<SkillSpanSentence> sentences) {
        var extractor = new Extractor(vocabulary);
        var covered = new TreeMap<String, Integer>();
        var missed = new TreeMap<String, Integer>();
        for (var sentence : sentences) {
            var mentions = extractor.extract(Posting.ofText(sentence.text())).mentions();
            for (var tokens : sentence.knowledge()) {
                var span = characters(sentence, tokens);
                var isRead = mentions.stream().anyMatch(mention -> overlap(mention.span(), span));
                (isRead ? covered : missed).merge(span.of(sentence.text()), 1, Integer::sum);
            }
        }
        return new Coverage("SkillSpan " + source + ", mentions that a link overlaps", covered, missed);
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static boolean isAnyName(Set<String> forms) {
        return forms.stream().anyMatch(CoverageMeasurementTest::isName);
    }

    private static boolean isName(String text) {
        return index.lookup(new Lookup(text, Set.of(), 1)).stream()
                .anyMatch(hit -> hit.match() == MatchClass.EXACT || hit.match() == MatchClass.ALIAS);
    }

    private static void assumeAtHand(String file) {
        assumeTrue(Shared.file(file).isPresent(), file + " is not on this machine; set -Dqualgraph.shared");
    }

    private static List<String> open(String file) throws IOException {
        assumeAtHand(file);
        try (var lines = new BufferedReader(new InputStreamReader(bytes(file), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    private static InputStream bytes(String file) throws IOException {
        var stream = Files.newInputStream(Shared.file(file).orElseThrow());
        return file.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }
}
