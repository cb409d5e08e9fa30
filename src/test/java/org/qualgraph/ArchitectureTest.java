package org.qualgraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the packages to the way of the data: each may use those before it that are named here, and no others. */
class ArchitectureTest {
    private static final String ROOT = "org.qualgraph.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.qualgraph");

    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("analysis", List.of("model")),
            Map.entry("corpus", List.of("model")),
            Map.entry("ontology", List.of("model")),
            Map.entry("extraction", List.of("model", "analysis")),
            Map.entry("graph", List.of("model", "ontology")),
            Map.entry("index", List.of("model", "analysis")),
            Map.entry("relatedness", List.of("model")),
            Map.entry("statistics", List.of("model")),
            Map.entry("classification", List.of("model", "analysis")),
            Map.entry("discovery", List.of("model", "analysis", "extraction")),
            Map.entry(
                    "query",
                    List.of(
                            "model",
                            "extraction",
                            "discovery",
                            "graph",
                            "index",
                            "relatedness",
                            "statistics",
                            "classification")),
            Map.entry("evaluation", List.of("model", "corpus", "extraction", "classification")),
            Map.entry("http", List.of("model", "query")));

    /** Libraries, and the only packages that may know them. */
    private static final Map<String, List<String>> HOMES = Map.ofEntries(
            Map.entry("org.apache.jena..", List.of("corpus", "ontology", "graph")),
            Map.entry("org.apache.jena.tdb2..", List.of("graph")),
            Map.entry("org.apache.lucene..", List.of("analysis", "index")),
            Map.entry("io.javalin..", List.of("http")),
            Map.entry("com.fasterxml.jackson..", List.of("corpus", "http", "evaluation")),
            Map.entry("org.ejml..", List.of("relatedness", "evaluation")),
            Map.entry("org.jsoup..", List.of("corpus")),
            Map.entry("de.siegmar..", List.of("corpus", "ontology", "evaluation")),
            Map.entry("me.tongfei..", List.of("cli")),
            Map.entry("dev.hardwood..", List.of("corpus")),
            Map.entry("org.apache.commons.compress..", List.of("corpus")),
            Map.entry("org.apache.pdfbox..", List.of("corpus")),
            Map.entry("org.apache.fontbox..", List.of("corpus")),
            Map.entry("picocli..", List.of("cli")));

    static Stream<Map.Entry<String, List<String>>> packages() {
        return MAY_USE.entrySet().stream();
    }

    static Stream<Map.Entry<String, List<String>>> libraries() {
        return HOMES.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyThePackagesBeforeIt(Map.Entry<String, List<String>> row) {
        var allowed = Stream.concat(Stream.of(row.getKey()), row.getValue().stream())
                .map(name -> ROOT + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that(resideInAPackage(ROOT + row.getKey() + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.qualgraph..").and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void libraryStaysAtHome(Map.Entry<String, List<String>> row) {
        var homes = row.getValue().stream().map(name -> ROOT + name + "..").toArray(String[]::new);
        noClasses()
                .that(not(resideInAnyPackage(homes)))
                .should()
                .dependOnClassesThat(resideInAPackage(row.getKey()))
                .check(CLASSES);
    }

    /** Postings come as RDF too; what is read there is no graph to ask. */
    @Test
    void corpusTakesOfJenaOnlyWhatReadsStatements() {
        noClasses()
                .that(resideInAPackage(ROOT + "corpus.."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.jena..")
                        .and(not(resideInAnyPackage(
                                "org.apache.jena.riot..",
                                "org.apache.jena.graph",
                                "org.apache.jena.sparql.core",
                                "org.apache.jena.vocabulary"))))
                .check(CLASSES);
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.qualgraph.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsOrExits() {
        noClasses()
                .that(not(resideInAPackage(ROOT + "cli..")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void namesSayWhatThingsAre() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Service|Impl|Wrapper)")
                .check(CLASSES);
    }

    @Test
    void everyPackageHasAFrontPage() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java/org/qualgraph"))) {
            assertThat(folders.filter(Files::isDirectory).filter(ArchitectureTest::holdsClasses))
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java")).exists());
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
