package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "a {{b}} c | {\"b\": \"x\"} | a x c",
                "{{b}} | {\"b\": \"<a href='x'>&\\\"\"} | &lt;a href=&#39;x&#39;&gt;&amp;&quot;",
                "{{b.c}} | {\"b\": {\"c\": 1}} | 1",
                "{{b}}. | {} | .",
                "{{#b}}[{{.}}]{{/b}} | {\"b\": [1, 2]} | [1][2]",
                "{{#b}}[{{c}}{{@d}}]{{/b}} | {\"b\": [{\"c\": 1}], \"d\": 2} | [12]",
                "{{#b}}[{{d}}]{{/b}} | {\"b\": [{\"c\": 1}], \"d\": 2} | []",
                "{{#b}}{{c}}{{/b}}. | {\"b\": {}} | .",
                "{{#b}}{{c}}{{/b}} | {\"b\": true, \"c\": 1} | 1",
                "{{#b}}{{c}}{{/b}}. | {\"b\": false, \"c\": 1} | .",
                "{{#b}}{{b}}{{/b}} | {\"b\": 0} | 0",
                "{{^b}}none{{/b}} | {\"b\": []} | none",
                "{{^b}}none{{/b}}. | {\"b\": \"x\"} | .",
                "{{>part}} | {\"b\": \"<\"} | part &lt;",
            })
    void fillsItsHoles(String template, String json, String page) throws IOException {
        var parsed = Template.parse(template, file -> file + " {{b}}");

        assertThat(parsed.render(JsonFace.MAPPER.readTree(json))).isEqualTo(page);
    }

    @Test
    void refusesSectionsThatDoNotClose() {
        assertThatThrownBy(() -> Template.parse("{{#a}}", file -> "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Template.parse("{{#a}}{{/b}}", file -> ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Template.parse("{{/a}}", file -> "")).isInstanceOf(IllegalArgumentException.class);
    }
}
