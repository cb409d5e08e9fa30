package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Duration;
import org.qualgraph.model.EmploymentType;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Extraction.Header;
import org.qualgraph.model.Extraction.Organization;
import org.qualgraph.model.Language;
import org.qualgraph.model.Pay;
import org.qualgraph.model.PayBasis;
import org.qualgraph.model.Place;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Seniority;
import org.qualgraph.model.Span;
import org.qualgraph.model.TimeUnit;
import org.qualgraph.model.Workplace;
import org.qualgraph.query.PostingReading;

class JsonFaceTest {

    @Test
    void keepsTheContractOfAHeader() {
        var pay = new Pay(new BigDecimal("7.5E+3"), new BigDecimal("10250.50"), "USD", TimeUnit.MONTH, new Span(0, 1));
        var open = new Pay(
                Optional.empty(),
                Optional.of(new BigDecimal("90000")),
                "GBP",
                TimeUnit.YEAR,
                PayBasis.ON_TARGET,
                Optional.of("London"),
                Optional.empty());
        var header = new Header(
                "Intern",
                Optional.of(new ConceptId("role/unknown")),
                Optional.of(Seniority.INTERN),
                Optional.of(new Organization("Meta", new ConceptId("organization/meta"))),
                List.of(new Place("Menlo Park", new ConceptId("place/menlo-park"))),
                Optional.of(Workplace.HYBRID),
                List.of(EmploymentType.FULL_TIME, EmploymentType.INTERN),
                List.of(pay, open),
                Optional.of(new Duration(12, 16, TimeUnit.WEEK, new Span(1, 2))),
                Optional.of(LocalDate.of(2026, 6, 1)),
                Optional.of(LocalDate.of(2026, 3, 31)));
        var out = new ByteArrayOutputStream();

        JsonFace.write(
                new PostingReading(
                        new Extraction(Posting.ofText("text"), header, List.of(), List.of(), new Language("fr")),
                        Map.of()),
                out);

        assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s", ""))
                .startsWith(
                        "{\"posting\":{\"title\":\"Intern\",\"seniority\":\"INTERN\",\"organization\":{\"label\":\"Meta\"},"
                                + "\"locations\":[{\"label\":\"MenloPark\"}],\"workplace\":\"HYBRID\","
                                + "\"employmentType\":\"INTERN\",\"employmentTypes\":[\"INTERN\",\"FULL_TIME\"],"
                                + "\"pay\":{\"min\":7500,\"max\":10250.5,\"currency\":\"USD\",\"unit\":\"MONTH\",")
                .contains(
                        "{\"max\":90000,\"currency\":\"GBP\",\"unit\":\"YEAR\",\"basis\":\"ON_TARGET\",\"appliesTo\":\"London\"}",
                        "\"startDate\":\"2026-06-01\",\"validThrough\":\"2026-03-31\"")
                .contains("\"language\":\"fr\",\"supported\":false")
                .contains("\"pays\":[", "\"duration\":{\"min\":12,\"max\":16,\"unit\":\"WEEK\",")
                .doesNotContain("\"text\"");
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
    }
}
