package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.Posting;

class HtmlReaderTest {

    @Test
    void keepsHeadingsListsAndTablesAndDropsTheFrame() {
        var posting = Outcomes.of("a.html", """
                <html><head><title>Engineer | Fernhill</title><style>p{}</style></head><body>
                <nav><ul><li>Home</li></ul></nav>
                <h1>Engineer</h1><script>track()</script>
                <p>We&rsquo;re   <b>hiring</b>&nbsp;now.<br>Soon.</p>
                <h2>You know</h2>
                <ul><li><p>C++</p></li><li>One of:<ul><li>MLIR</li><li>TVM</li></ul></li></ul>
                <table><tr><th>Level</th><th>Pay</th></tr><tr><td>Senior</td><td>$1</td></tr></table>
                <div hidden>secret</div><footer>\u00a9 Fernhill</footer></body></html>
                """).posting();

        assertThat(posting.title()).isEqualTo("Engineer");
        assertThat(posting.text()).isEqualTo("""
                Engineer

                We\u2019re hiring now.
                Soon.

                You know

                \u2022 C++
                \u2022 One of:
                \u2022 MLIR
                \u2022 TVM

                Level | Pay
                Senior | $1""");
    }

    @Test
    void readsTheMainPartOnlyWhereItSaysEnough() {
        var main = "<main>" + "Knows compilers. ".repeat(20) + "</main>";
        assertThat(Outcomes.of("a.html", "<div>Menu</div>" + main).posting().text())
                .doesNotContain("Menu");
        assertThat(Outcomes.of("a.html", "<div>All of it</div><main>Loading</main>")
                        .posting()
                        .text())
                .isEqualTo("All of it\nLoading");
    }

    @Test
    void prefersTheJobPostingInJsonLd() {
        var posting = Outcomes.of("a.html", """
                <html><body><script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                {"@type":"WebSite","name":"Jobs"},
                {"@type":["JobPosting"],"title":"R&amp;D Engineer","datePosted":"2026-04-08T10:00:00Z",
                "identifier":{"@type":"PropertyValue","name":"Acme","value":"HC-1"},
                "hiringOrganization":{"@type":"Organization","name":"Acme"},
                "employmentType":["FULL_TIME","CONTRACTOR"],
                "jobLocation":[{"@type":"Place","address":{"addressLocality":"Kirkland","addressRegion":"WA",
                "addressCountry":{"@type":"Country","name":"US"}}},{"@type":"Place","name":"Remote"}],
                "baseSalary":{"@type":"MonetaryAmount","currency":"USD",
                "value":{"@type":"QuantitativeValue","minValue":10,"maxValue":20.5,"unitText":"HOUR"}},
                "url":"https://acme.example/1",
                "description":"<p>Build</p><ul><li>C++</li></ul>","qualifications":"BS in CS",}]}</script>
                <p>Cookies</p></body></html>
                """).posting();

        assertThat(posting.title()).isEqualTo("R&D Engineer");
        assertThat(posting.identifier()).contains("HC-1");
        assertThat(posting.text()).isEqualTo("Build\n\n\u2022 C++\n\nQualifications\nBS in CS");
        assertThat(posting.fields().organization()).contains("Acme");
        assertThat(posting.fields().locations()).containsExactly("Kirkland, WA, US", "Remote");
        assertThat(posting.fields().datePosted()).contains(LocalDate.of(2026, 4, 8));
        assertThat(posting.fields().employmentType()).contains("FULL_TIME, CONTRACTOR");
        assertThat(posting.fields().pay()).contains("USD 10 - 20.5 per hour");
        assertThat(posting.fields().url()).contains("https://acme.example/1");
    }

    @Test
    void takesThePagesTextWhereTheJobPostingHasNone() {
        var page = "<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"T\"}</script><p>Build</p>";

        assertThat(Outcomes.of("a.html", page).posting().text()).isEqualTo("Build");
        assertThat(Outcomes.of("a.html", page).posting().title()).isEqualTo("T");
    }

    @Test
    void numbersSeveralJobPostingsOfAPage() {
        var job = "{\"@type\":\"JobPosting\",\"description\":\"Build\"}";
        var page = "<script type='application/ld+json'>[" + job + "," + job + "]</script>";

        assertThat(Outcomes.of("a.html", page).postings())
                .extracting(Posting::source)
                .containsExactly(new Posting.Source("a.html", 1), new Posting.Source("a.html", 2));
    }

    @Test
    void passesOverJsonLdThatIsBroken() {
        var page = "<script type='application/ld+json'>{\"@type\":</script><p>Build</p>";

        assertThat(Outcomes.of("a.html", page).posting().text()).isEqualTo("Build");
    }

    @Test
    void decodesAPageInTheEncodingThatItDeclares() {
        var page = "<meta charset=windows-1252><p>Z\u00fcrich \u2013 caf\u00e9</p>"
                .getBytes(Charset.forName("windows-1252"));

        assertThat(Outcomes.of("a.html", page, ReadOptions.DEFAULTS).posting().text())
                .isEqualTo("Z\u00fcrich \u2013 caf\u00e9");
    }

    @Test
    void keepsThePreformattedAndDropsTheInvisible() {
        assertThat(HtmlText.of("<pre>a\n  b</pre>x\u200by\u00ads")).isEqualTo("a\n  b\n\nxys");
    }

    @Test
    void writesEscapedMarkupAsText() {
        assertThat(HtmlText.of("<p>Knows &lt;div&gt; &amp; R&amp;D</p>")).isEqualTo("Knows <div> & R&D");
    }
}
