package org.qualgraph.ontology;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.qualgraph.ontology.RepositoryOntology.FOLDER;
import static org.qualgraph.ontology.RepositoryOntology.ONTOLOGY;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.Shared;
import org.qualgraph.ontology.taxonomy.OnetReader;

/** Every alignment joins a concept of ours to an identifier that stands in the foreign scheme's own file. */
final class AlignmentsTest {
    private static final Set<Node> MATCHES = Set.of(Terms.EXACT_MATCH, Terms.CLOSE_MATCH);
    private static final Pattern LANGUAGE_ID = Pattern.compile("  language_id: (\\d+)");

    /** The file as it was looked up, at the commit its {@code SOURCE.txt} names, and the language's own number. */
    private static final String LINGUIST =
            "https://github.com/github-linguist/linguist/blob/%s/lib/linguist/languages.yml#%s";

    /** O*NET gives its technologies no identifiers; the import makes these of their names. */
    private static final String ONET = Terms.BASE + "import/onet/technology/";

    @Test
    void everyAlignmentIsAMatchOfAConceptOfOurs() {
        assertThat(alignments())
                .isNotEmpty()
                .allSatisfy(triple -> assertThat(MATCHES).contains(triple.getPredicate()))
                .allSatisfy(triple -> assertThat(
                                ONTOLOGY.graph().contains(triple.getSubject(), Terms.TYPE, Terms.CONCEPT_CLASS))
                        .as("%s is a concept of ours", triple.getSubject())
                        .isTrue())
                .noneSatisfy(triple -> assertThat(ONTOLOGY.graph().contains(triple.getObject(), Node.ANY, Node.ANY))
                        .as("%s is a concept of ours", triple.getObject())
                        .isTrue());
    }

    @Test
    void matchesStandNowhereElse() {
        var elsewhere = ONTOLOGY.graph().stream()
                .filter(triple -> MATCHES.contains(triple.getPredicate()))
                .filter(triple -> triple.getSubject().getURI().startsWith(Terms.BASE))
                .filter(triple -> !triple.getSubject().getURI().startsWith(Terms.DEF));

        assertThat(elsewhere).containsExactlyInAnyOrderElementsOf(alignments());
    }

    @Test
    void twoConceptsNeverMatchOneTargetExactly() {
        var subjects = alignments().stream()
                .filter(triple -> triple.getPredicate().equals(Terms.EXACT_MATCH))
                .collect(groupingBy(Triple::getObject));

        assertThat(subjects.values()).allSatisfy(matches -> assertThat(matches).hasSize(1));
    }

    @Test
    void aTargetIsMatchedInOneWay() {
        var matches =
                alignments().stream().collect(groupingBy(triple -> List.of(triple.getSubject(), triple.getObject())));

        assertThat(matches.values()).allSatisfy(kinds -> assertThat(kinds).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"skill", "occupation"})
    void everyTargetStandsInEsco(String type) throws IOException {
        var namespace = "http://data.europa.eu/esco/" + type + "/";
        var file = "esco-v1.1.1/" + type + "s_en.csv.gz";
        assumeAtHand(file);

        assertThat(targets("esco.ttl").filter(target -> target.startsWith(namespace)))
                .isNotEmpty()
                .isSubsetOf(conceptUris(file));
    }

    @Test
    void everyTargetOfEscoIsASkillOrAnOccupation() {
        assertThat(targets("esco.ttl"))
                .allMatch(target -> target.matches(
                        "http://data\\.europa\\.eu/esco/(skill|occupation)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    }

    @Test
    void everyTargetOfOnetIsATechnologyByTheNameThatTheImportGivesIt() {
        assertThat(targets("onet.ttl")).allMatch(target -> target.matches(Pattern.quote(ONET) + "[a-z0-9-]+"));
    }

    @Test
    void everyTargetStandsInOnet() {
        assumeAtHand("onet-29.2");
        var folder = Shared.file("taxonomies/onet-29.2").orElseThrow();
        var technologies = OnetReader.read("onet", List.of(folder), reject -> {}).triples().stream()
                .map(triple -> triple.getSubject().getURI())
                .filter(iri -> iri.startsWith(ONET))
                .collect(toSet());

        assertThat(targets("onet.ttl")).isNotEmpty().isSubsetOf(technologies);
    }

    @Test
    void everyTargetStandsInLinguist() throws IOException {
        assumeAtHand("linguist/languages.yml.gz");
        var commit = Files.readString(
                        Shared.file("taxonomies/linguist/SOURCE.txt").orElseThrow())
                .replaceFirst("(?s).*linguist @ ([0-9a-f]{40}).*", "$1");
        Set<String> languages;
        try (var lines = open("linguist/languages.yml.gz")) {
            languages = lines.lines()
                    .map(LANGUAGE_ID::matcher)
                    .filter(line -> line.matches())
                    .map(line -> LINGUIST.formatted(commit, line.group(1)))
                    .collect(toSet());
        }

        assertThat(targets("linguist.ttl")).isNotEmpty().isSubsetOf(languages);
    }

    private static void assumeAtHand(String file) {
        assumeTrue(
                Shared.file("taxonomies/" + file).isPresent(),
                file + " is not on this machine; set -Dqualgraph.shared");
    }

    private static Set<String> conceptUris(String file) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(open(file))) {
            return rows.stream().map(row -> row.getField("conceptUri")).collect(toSet());
        }
    }

    private static BufferedReader open(String file) throws IOException {
        var path = Shared.file("taxonomies/" + file).orElseThrow();
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8));
    }

    private static List<Triple> alignments() {
        return TurtleFiles.below(FOLDER.resolve("alignments"), ".ttl").stream()
                .flatMap(file -> read(file.getFileName().toString()).stream())
                .toList();
    }

    private static Stream<String> targets(String file) {
        return read(file).stream().map(triple -> triple.getObject().getURI());
    }

    private static Graph read(String file) {
        var graph = GraphMemFactory.createDefaultGraphSameTerm();
        TurtleFiles.read(FOLDER.resolve("alignments").resolve(file), graph);
        return graph;
    }
}
