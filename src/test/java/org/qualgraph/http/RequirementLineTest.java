package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{atLeast: 1, concepts: [{label: 'C'}]} | [C]",
                "{atLeast: 0, concepts: [], minimumYears: 3} | 3 years or more",
                "{atLeast: 0, concepts: [], minimumYears: 3, maximumYears: 5} | 3 to 5 years",
                "{atLeast: 0, concepts: [], maximumYears: 5} | up to 5 years",
                "{atLeast: 2, concepts: [{label: 'C'}, {label: 'Go'}]} | all of [C] [Go]",
                "{atLeast: 1, concepts: [{label: 'C'}, {label: 'Go'}]} | at least 1 of [C] [Go]",
                "{atLeast: 1, concepts: [{label: 'C'}], parts: [{atLeast: 2, concepts: [{label: 'Go'}, {label: 'R'}]}]} | at least 1 of [C] ( all of [Go] [R] )",
                "{kind: 'degree', atLeast: 1, degreeStatus: 'in-progress', orEquivalent: true, concepts: [{label: 'BSc', type: 'degree'}, {label: 'Art', type: 'field'}]} | [BSc] in [Art] in progress or equivalent",
                "{kind: 'degree', atLeast: 1, concepts: [{label: 'MSc', type: 'degree'}, {label: 'PhD', type: 'degree'}, {label: 'Robotics', type: 'skill'}]} | at least 1 of [MSc] [PhD] in [Robotics]",
                "{kind: 'degree', atLeast: 1, degreeStatus: 'completed', concepts: [], parts: [{kind: 'degree', atLeast: 1, degreeStatus: 'completed', concepts: [{label: 'MSc', type: 'degree'}]}]} | ( [MSc] completed )",
                "{kind: 'language', atLeast: 1, level: 'C1', concepts: [{label: 'German'}]} | [German] C1",
                "{atLeast: 0, concepts: [], condition: 'travel', travelShare: 25} | travel up to 25 % of the time",
            })
    void saysWhatIsAskedFor(String requirement, String line) throws IOException {
        assertThat(line(RequirementLine.of(json(requirement)))).isEqualTo(line);
    }

    private static JsonNode json(String requirement) throws IOException {
        return new ObjectMapper()
                .readTree(requirement.replaceAll("(\\w+):", "\"$1\":").replace('\'', '"'));
    }

    private static String line(JsonNode pieces) {
        var line = new ArrayList<String>();
        for (var piece : pieces) {
            line.add(
                    piece.has("concept")
                            ? "[" + piece.at("/concept/label").asText() + "]"
                            : piece.iterator().next().asText());
        }
        return String.join(" ", line);
    }
}
