package org.qualgraph.ontology.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnetReaderTest {
    private static final String OCCUPATIONS = """
            O*NET-SOC Code\tTitle\tDescription
            15-1252.00\tSoftware Developers\tWrite "quoted, and so on.
            15-1253.00\tTesters\t"Test.
            """;
    private static final String TECHNOLOGIES = """
            O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand
            15-1252.00\tC\t43232402\tDevelopment environment software\tN\tN
            15-1252.00\tC++\t43232405\tComponent software\tY\tY
            15-1252.00\tC#\t43232405\tComponent software\tY\tN
            15-1252.00\tcomponent Software\t43232402\tDevelopment environment software\tN\tN
            15-1253.00\tA/B\t43232405\tComponent software\tN\tN
            15-1253.00\tA-B\t43232405\tComponent software\tN\tN
            15-1253.00\tC#\t43232405\tComponent software\tY\tN
            99-9999.00\tC#\t43232405\tComponent software\tY\tN
            nonsense\tC#\t43232405\tComponent software\tY\tN
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        write("Occupation Data.txt", OCCUPATIONS);
        write("Technology_Skills.txt", TECHNOLOGIES);
        write("Alternate-Titles.txt", """
                O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)
                15-1252.00\tChief Coder\tCC\t08
                15-1252.00\tSoftware Developers\tn/a\t08
                15-9999.00\tNobody\tn/a\t08
                """);
        write("Sample of Reported Titles.txt", """
                O*NET-SOC Code\tReported Job Title\tShown in My Next Move
                15-1252.00\tCoder "C"\tY
                """);
        write("Related Occupations.txt", """
                O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex
                15-1253.00\t15-1252.00\tPrimary-Short\t1
                15-1252.00\t15-1253.00\tPrimary-Short\t1
                """);
        write("UNSPSC Reference.txt", """
                Commodity Code\tCommodity Title\tClass Code\tClass Title\tFamily Code\tFamily Title
                43232405\tComponent software\t43232400\tDevelopment software\t43230000\tSoftware
                10111302\tPet grooming products\t10111300\tPet things\t10110000\tPets
                """);
        write("Tools Used.txt", "O*NET-SOC Code\tExample\n15-1252.00\tHammers\n");
        write("Read Me.txt", "O*NET 29.2 Database\nFebruary 2025 Release\n");
    }

    @Test
    void makesOccupationsRoles() {
        assertThat(read().of("summary/15-1252.00"))
                .containsExactly(
                        "altLabel CC@en",
                        "altLabel Chief Coder@en",
                        "altLabel Coder \"C\"@en",
                        "definition Write \"quoted, and so on.@en",
                        "inScheme test",
                        "notation 15-1252.00",
                        "optionalSkill 43232405",
                        "optionalSkill c",
                        "optionalSkill c-plus-plus",
                        "optionalSkill c-sharp",
                        "prefLabel Software Developers@en",
                        "related 15-1253.00",
                        "topConceptOf test",
                        "type Concept",
                        "type Role");
        assertThat(read().of("summary/15-1253.00"))
                .contains("definition \"Test.@en")
                .doesNotContain("related 15-1252.00");
    }

    @Test
    void makesTechnologiesSkillsBelowTheirCommodities() {
        assertThat(read().of("c-sharp"))
                .containsExactly(
                        "broader 43232405",
                        "inScheme test",
                        "kind Tool",
                        "prefLabel C#@en",
                        "type Concept",
                        "type Skill");
        assertThat(read().of("43232405")).contains("broader 43232400", "notation 43232405", "type Skill");
        assertThat(read().of("43232400")).contains("broader 43230000", "prefLabel Development software@en");
        assertThat(read().of("43230000")).contains("topConceptOf test");
        assertThat(read().of("10111302")).isEmpty();
    }

    @Test
    void takesATechnologyThatIsCalledLikeACommodityForIt() {
        assertThat(read().of("component-software")).isEmpty();
        assertThat(read().of("43232405")).noneMatch(fact -> fact.equals("broader 43232402"));
    }

    @Test
    void tellsTechnologiesOfOneSlugApart() {
        var slugs = read().of("15-1253.00").stream()
                .filter(fact -> fact.startsWith("optionalSkill a-b-"))
                .toList();

        assertThat(slugs).hasSize(2).allMatch(fact -> fact.matches("optionalSkill a-b-[0-9a-f]{8}"));
    }

    @Test
    void keepsItsMarksAsCollections() {
        assertThat(read().of("hot-technologies"))
                .containsExactly(
                        "definition Technologies that employers' job postings of all kinds often name.@en",
                        "member c-plus-plus",
                        "member c-sharp",
                        "prefLabel Hot technologies@en",
                        "type Collection");
        assertThat(read().taxonomy().triples())
                .filteredOn(triple -> triple.getSubject().getURI().endsWith("/in-demand/15-1252.00"))
                .extracting(triple -> triple.getPredicate().getLocalName() + " " + triple.getObject())
                .contains(
                        "subject https://www.onetonline.org/link/summary/15-1252.00",
                        "member https://w3id.org/qualgraph/import/test/technology/c-plus-plus")
                .hasSize(5);
    }

    @Test
    void namesEachRowThatItCannotUse() {
        assertThat(read().rejects())
                .extracting(reject -> reject.replace(folder + "/", ""))
                .containsExactlyInAnyOrder(
                        "Technology_Skills.txt:9 links to https://www.onetonline.org/link/summary/99-9999.00, which is"
                                + " no concept here",
                        "Technology_Skills.txt:10 has a O*NET-SOC Code that is none: nonsense",
                        "Alternate-Titles.txt:4 names https://www.onetonline.org/link/summary/15-9999.00, which is no"
                                + " occupation here");
    }

    @Test
    void bearsTheSentenceThatItsPublisherDemands() {
        assertThat(read().taxonomy().rights())
                .hasValueSatisfying(rights -> assertThat(rights)
                        .startsWith("This page includes information from the O*NET 29.2 Database by the U.S."));
        assertThat(read().taxonomy().unread()).containsExactly("Tools Used.txt");
    }

    @Test
    void readsTheSameFromAnArchiveAsItIsDownloaded() throws IOException {
        var plain = OnetReader.read(
                "test",
                List.of(folder.resolve("Occupation Data.txt"), folder.resolve("Technology_Skills.txt")),
                r -> {});
        var zip = Packed.zip(
                folder.resolve("db_29_2_text.zip"),
                Map.of(
                        "db_29_2_text/Occupation Data.txt", OCCUPATIONS.replace("\n", "\r\n"),
                        "db_29_2_text/Technology Skills.txt", TECHNOLOGIES.replace("\n", "\r\n")));

        assertThat(OnetReader.read("test", List.of(zip), r -> {}).triples()).isEqualTo(plain.triples());
    }

    private Read read() {
        return Read.of((name, rejects) -> OnetReader.read(name, List.of(folder), rejects));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
