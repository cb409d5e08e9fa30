package org.qualgraph.ontology.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.model.ConceptType;

class EscoReaderTest {
    private static final String SKILLS = """
            conceptType,conceptUri,skillType,preferredLabel,altLabels,hiddenLabels,scopeNote,definition,description
            Skill,http://esco/s1,knowledge, Knot  tying,"Knot tying
            knotting
            knotting

            tying knots ",knoting,"Excludes <a resource=""http://esco/s2"" x='y'>weaving</a>.",,"All of
            the knots.\t"
            Skill,http://esco/s2,skill/competence,weaving,,weaving,,Only a remark.,How to weave.
            Skill,http://esco/s3,,splicing,,,,,
            """;
    private static final String GERMAN = """
            conceptType,conceptUri,preferredLabel,altLabels
            Skill,http://esco/s1,Knotenkunde,knotting
            """;
    private static final String GROUPS = """
            conceptUri,preferredLabel,code
            http://esco/g1,handicraft,S1.2
            """;
    private static final String OCCUPATIONS = """
            conceptUri,preferredLabel,code,iscoGroup
            http://esco/o1,rigger,7215.1,7215
            """;
    private static final String ISCO = """
            conceptUri,preferredLabel,code
            http://esco/C7215,Riggers and cable splicers,7215
            """;
    private static final String BROADER = """
            conceptType,conceptUri,broaderType,broaderUri
            Skill,http://esco/s1,Group,http://esco/g1
            Skill,http://esco/s9,Group,http://esco/g1
            """;
    private static final String NEEDS = """
            occupationUri,relationType,skillType,skillUri
            http://esco/o1,essential,knowledge,http://esco/s1
            http://esco/o1,optional,,http://esco/s2
            http://esco/o1,wanted,,http://esco/s3
            """;
    private static final String RELATED = """
            originalSkillUri,relationType,relatedSkillUri
            http://esco/s2,optional,http://esco/s1
            http://esco/s1,optional,http://esco/s2
            http://esco/s3,optional,http://esco/s3
            """;

    @TempDir
    private Path folder;

    @Test
    void keepsWhatIsSaidOfASkill() throws IOException {
        assertThat(read(whole()).of("s1"))
                .containsExactly(
                        "altLabel knotting@de",
                        "altLabel knotting@en",
                        "altLabel tying knots@en",
                        "broader g1",
                        "definition All of\nthe knots.@en",
                        "hiddenLabel knoting@en",
                        "inScheme test",
                        "kind Knowledge",
                        "prefLabel Knot tying@en",
                        "prefLabel Knotenkunde@de",
                        "related s2",
                        "scopeNote Excludes weaving.@en",
                        "type Concept",
                        "type Skill");
    }

    @Test
    void namesNothingTwiceAndTakesADefinitionBesideADescriptionForANote() throws IOException {
        assertThat(read(whole()).of("s2"))
                .containsExactly(
                        "definition How to weave.@en",
                        "inScheme test",
                        "kind Practice",
                        "note Only a remark.@en",
                        "prefLabel weaving@en",
                        "topConceptOf test",
                        "type Concept",
                        "type Skill");
    }

    @Test
    void makesOccupationsAndTheirGroupsRoles() throws IOException {
        var read = read(whole());
        assertThat(read.of("o1"))
                .contains("type Role", "essentialSkill s1", "optionalSkill s2", "notation 7215.1")
                .doesNotContain("optionalSkill s3");
        assertThat(read.of("C7215")).contains("type Role", "prefLabel Riggers and cable splicers@en");
        assertThat(read.taxonomy().counts().concepts())
                .containsExactly(Map.entry(ConceptType.SKILL, 4L), Map.entry(ConceptType.ROLE, 2L));
    }

    @Test
    void namesEachRowThatItCannotUse() throws IOException {
        assertThat(read(whole()).rejects())
                .containsExactlyInAnyOrder(
                        folder + "/broaderRelationsSkillPillar_en.csv:3 links to http://esco/s9, which is no concept"
                                + " here",
                        folder + "/occupationSkillRelations_en.csv:4 has a relationType that is not known: wanted",
                        folder + "/skillSkillRelations_en.csv:4 links http://esco/s3 with itself");
    }

    @Test
    void namesTheFilesThatItDoesNotUse() throws IOException {
        var files = whole();
        Files.writeString(folder.resolve("greenSkillsCollection_en.csv"), "conceptUri\nhttp://esco/s1\n");

        assertThat(read(files).taxonomy().unread()).containsExactly("greenSkillsCollection_en.csv");
    }

    @Test
    void bearsTheSentenceThatItsPublisherDemands() throws IOException {
        var read = read(whole());
        assertThat(read.of("test")).contains("type ConceptScheme", "type Dataset", "title ESCO@en");
        assertThat(read.taxonomy().rights())
                .hasValueSatisfying(rights -> assertThat(rights)
                        .startsWith("This service uses the ESCO classification of the European Commission."));
    }

    @Test
    void readsTheSameFromAnArchiveAndFromPackedFiles() throws IOException {
        var plain = read(whole()).taxonomy();
        var zip = Packed.zip(
                folder.resolve("ESCO dataset - v1.1.1 - classification - en - csv.zip"),
                Map.of(
                        "csv/skills_en.csv", SKILLS,
                        "csv/skills_de.csv", GERMAN,
                        "csv/skillGroups_en.csv", GROUPS,
                        "csv/occupations_en.csv", OCCUPATIONS,
                        "csv/ISCOGroups_en.csv", ISCO,
                        "csv/broaderRelationsSkillPillar.csv", BROADER));
        var needs = Files.write(folder.resolve("occupationSkillRelations.csv.gz"), Packed.gzip(NEEDS));
        var related = Files.write(folder.resolve("skill-skill Relations.csv"), Packed.gzip(RELATED));

        assertThat(read(List.of(related, zip, needs)).taxonomy().triples()).isEqualTo(plain.triples());
    }

    @Test
    void readsAMarkAtTheBeginningAndWindowsLineEnds() throws IOException {
        var file = write("skills_en.csv", "\uFEFF" + SKILLS.replace("\n", "\r\n"));

        assertThat(read(List.of(file)).of("s1")).contains("prefLabel Knot tying@en", "altLabel tying knots@en");
    }

    @Test
    void rejectsRowsThatLackWhatAConceptNeeds() throws IOException {
        var file = write("skills_en.csv", """
                conceptUri,preferredLabel
                http://esco/s1,\t\u00A0
                ,weaving
                not an iri,weaving
                https://w3id.org/qualgraph/skill/python,weaving
                http://esco/s2,%s
                http://esco/s3,weaving,more
                http://esco/s4,braiding
                """.formatted("x".repeat(2000)));

        var read = read(List.of(file));
        assertThat(read.rejects())
                .extracting(reject -> reject.replaceFirst(".*csv:", ""))
                .containsExactly(
                        "2 has no preferredLabel",
                        "3 has no conceptUri",
                        "4 has a conceptUri that cannot be used: not an iri",
                        "5 has a conceptUri that cannot be used: https://w3id.org/qualgraph/skill/python",
                        "6 has a preferredLabel of more than 1000 characters",
                        "7 has 3 fields under a header of 2");
        assertThat(read.taxonomy().counts().total()).isEqualTo(1);
    }

    @Test
    void refusesWhatItCannotReadToTheEnd() throws IOException {
        var unclosed = write("skills_en.csv", "conceptUri,preferredLabel\nhttp://esco/s1,\"never closed\n");
        var cut = folder.resolve("skills_de.csv.gz");
        var bytes = Packed.gzip(SKILLS);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length - 20));
        var latin = folder.resolve("skills_fr.csv");
        Files.write(
                latin, "conceptUri,preferredLabel\nhttp://esco/s1,Gen\u00E8ve\n".getBytes(StandardCharsets.ISO_8859_1));
        var other = write("skills_it.csv", "name,age\n");
        var archive = write("esco.zip", "no archive");

        for (var file : List.of(unclosed, cut, latin, other, archive, folder.resolve("nowhere"))) {
            assertThatThrownBy(() -> read(List.of(file)))
                    .isInstanceOf(UnreadableTaxonomyException.class)
                    .hasMessageContaining(file.getFileName().toString());
        }
    }

    @Test
    void refusesABomb() throws IOException {
        var row = "http://esco/s1," + " ".repeat(1000) + "\n";
        var file = folder.resolve("skills_en.csv.gz");
        Files.write(file, Packed.gzip("conceptUri,preferredLabel\n" + row.repeat(110_000)));

        assertThatThrownBy(() -> EscoReader.read("test", List.of(file), reject -> {}))
                .isInstanceOf(UnreadableTaxonomyException.class)
                .hasMessageContaining("grows more than 200 times");
    }

    @Test
    void refusesAFolderWithoutAConcept() throws IOException {
        var text = write("notes.txt", "nothing");
        var empty = write("skills_en.csv", "conceptUri,preferredLabel\n");

        assertThatThrownBy(() -> read(List.of(text))).hasMessageStartingWith("There is nothing to import");
        assertThatThrownBy(() -> read(List.of(empty))).hasMessageStartingWith("There is nothing to import");
    }

    @Test
    void refusesANameThatWouldBreakAnIri() {
        for (var name : List.of("", "a b", "../x", "..", "x/y", "x".repeat(101))) {
            assertThatThrownBy(() -> EscoReader.read(name, List.of(), reject -> {}))
                    .isInstanceOf(UnusableTaxonomyNameException.class);
        }
    }

    private List<Path> whole() throws IOException {
        write("skills_en.csv", SKILLS);
        write("skills_de.csv", GERMAN);
        write("skillGroups_en.csv", GROUPS);
        write("occupations_en.csv", OCCUPATIONS);
        write("ISCOGroups_en.csv", ISCO);
        write("broaderRelationsSkillPillar_en.csv", BROADER);
        write("occupationSkillRelations_en.csv", NEEDS);
        write("skillSkillRelations_en.csv", RELATED);
        return List.of(folder);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Read read(List<Path> paths) {
        return Read.of((name, rejects) -> EscoReader.read(name, paths, rejects));
    }
}
