package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualgraph.Shared;
import org.qualgraph.model.Posting;

/** The job postings that schema.org itself gives as examples: every field of each, whatever it is written in. */
class SchemaOrgExamplesTest {
    private static final String FOLDER = "taxonomies/schemaorg-jobposting";
    private static final Node PAGE = NodeFactory.createURI("https://page.example/job");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | Software Engineer | pay=USD 100000
            1  | Software Engineer | date=2011-10-31
            1  | Software Engineer | type=Full-time
            1  | Software Engineer | place=Kirkland, WA
            1  | Software Engineer | Description: ABC Company Inc. seeks
            1  | Software Engineer | Job benefits\\nMedical, Life, Dental
            1  | Software Engineer | Education requirements\\nBachelor's Degree in Computer Science
            1  | Software Engineer | Experience requirements\\nMinumum 3 years
            1  | Software Engineer | Incentive compensation\\nPerformance-based annual bonus
            1  | Software Engineer | Industry\\nComputer Software
            1  | Software Engineer | Occupational category\\n15-1132.00 Software Developers, Application
            1  | Software Engineer | Qualifications\\nAbility to work in a team
            1  | Software Engineer | Responsibilities\\nDesign and write specifications
            1  | Software Engineer | Skills\\nWeb application development using Java/J2EE
            1  | Software Engineer | Special commitments\\nVeteranCommit
            1  | Software Engineer | Work hours\\n40 hours per week
            2  | Junior software developer | Skills\\nKnowledge of computer programming principles (K0016)
            3  | Mobile App Developer | organization=ACME Software
            3  | Mobile App Developer | Relevant occupation\\nSoftware Developers, Applications
            4  | Telecommute from anywhere in USA! | place=USA
            5  | Systems Research Engineer | Qualifications\\nBachelor of Science in Computer Science
            6  | Software Engineer | Education requirements\\nbachelor degree
            6  | Software Engineer | Experience requirements\\n60 months of experience
            6  | Software Engineer | Experience in place of education\\ntrue
            7  | Junior software developer | organization=ACME Corp.
            7  | Junior software developer | Employment unit\\nITS - Division C
            8  | electrician | Sensory requirement\\nVisual Color Discrimination: The ability to match
            9  | Stone mason | Physical requirement\\nMust be able to lift and carry loads of up to 50kg.
            10 | Systems Research Engineer | Application contact\\ninfo@example.com
            11 | Systems Research Engineer | Employer overview\\nAcme is committed to providing
            12 | Systems Research Engineer | Industry\\nSoftware Publishers (511210)
            """)
    void givesEveryField(int number, String title, String field) throws IOException {
        var postings = List.of(ofHtml(number), ofStatements(number, Lang.NQUADS), ofStatements(number, Lang.NTRIPLES));

        assertThat(postings).allSatisfy(posting -> {
            assertThat(posting.title()).isEqualTo(title);
            assertThat(fields(posting)).contains(field.replace("\\n", "\n"));
        });
    }

    private static String fields(Posting posting) {
        var fields = posting.fields();
        return posting.text() + "\norganization=" + fields.organization().orElse("")
                + "\nplace=" + String.join(";", fields.locations())
                + "\ndate=" + fields.datePosted().map(Object::toString).orElse("")
                + "\ntype=" + fields.employmentType().orElse("")
                + "\npay=" + fields.pay().orElse("");
    }

    private static Posting ofHtml(int number) throws IOException {
        var page = "<script type='application/ld+json'>" + example(number) + "</script>";
        return Outcomes.of("a.html", page).posting();
    }

    private static Posting ofStatements(int number, Lang lang) throws IOException {
        var example = (ObjectNode) example(number);
        example.set("@context", context());
        var page = DatasetGraphFactory.create();
        var described = RDFParser.create()
                .fromString(example.toString())
                .lang(Lang.JSONLD11)
                .toDatasetGraph();
        described
                .find()
                .forEachRemaining(quad -> page.add(PAGE, quad.getSubject(), quad.getPredicate(), quad.getObject()));
        var writer = lang == Lang.NQUADS ? RDFWriter.source(page) : RDFWriter.source(described.getDefaultGraph());
        var written = writer.lang(lang).asString();
        return Outcomes.of("a." + lang.getFileExtensions().getFirst(), written).posting();
    }

    private static JsonNode example(int number) throws IOException {
        var lines = Files.readAllLines(file("jobposting_examples.jsonl"));
        assertThat(lines).hasSize(12);
        return JSON.readTree(lines.get(number - 1)).path("jsonld");
    }

    private static JsonNode context() throws IOException {
        try (var context = new GZIPInputStream(Files.newInputStream(file("schemaorgcontext.jsonld.gz")))) {
            return JSON.readTree(context).path("@context");
        }
    }

    private static Path file(String name) {
        var file = Shared.file(FOLDER + "/" + name);
        assumeTrue(file.isPresent(), () -> name + " is not on this machine; set -Dqualgraph.shared");
        return file.orElseThrow();
    }
}
