package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Posting;

/** JobPostings of schema.org that a page carries in microdata or RDFa. */
class PageMarkupTest {
    static final String MICRODATA = """
            <h1>Jobs at Acme</h1>
            <div itemscope itemtype="http://schema.org/JobPosting" itemref="pay">
              <h2 itemprop="title"><a href="/1">R&amp;D Engineer</a></h2>
              <meta itemprop="datePosted" content="2026-04-08"><link itemprop="url" href="https://acme.example/1">
              <div itemprop="identifier" itemscope itemtype="http://schema.org/PropertyValue">
                <meta itemprop="name" content="Acme"><meta itemprop="value" content="HC-1"></div>
              <span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization">
                <b itemprop="name">Acme</b></span>
              <span itemprop="employmentType">FULL_TIME</span>, <span itemprop="employmentType">CONTRACTOR</span>
              <p itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address"
                itemscope itemtype="http://schema.org/PostalAddress"><span itemprop="addressLocality">Kirkland</span>,
                <span itemprop="addressRegion">WA</span></span></p>
              <div itemprop="description"><p>Build</p><h3>You know</h3><ul><li>C++</li><li>MLIR</li></ul></div>
              <ul itemprop="qualifications"><li>BS in CS</li></ul>
            </div>
            <div id="pay" itemprop="baseSalary" itemscope itemtype="http://schema.org/MonetaryAmount">
              <meta itemprop="currency" content="USD"><span itemprop="value" itemscope>
              <data itemprop="minValue" content="10">10</data>-<data itemprop="maxValue" content="20.5">20.50</data>
              <meta itemprop="unitText" content="HOUR"></span></div>
            """;

    static final String RDFA = """
            <h1>Jobs at Acme</h1>
            <div vocab="https://schema.org/" typeof="JobPosting" resource="#job">
              <h2 property="title dc:title"><a href="/1">R&amp;D Engineer</a></h2>
              <time property="datePosted" datetime="2026-04-08">yesterday</time>
              <a property="url" href="https://acme.example/1">more</a>
              <div property="identifier" typeof="PropertyValue"><meta property="value" content="HC-1"></div>
              <a property="hiringOrganization" resource="#acme">us</a>
              <span property="employmentType">FULL_TIME</span>, <span property="employmentType">CONTRACTOR</span>
              <p property="jobLocation" typeof="Place"><span property="address" typeof="PostalAddress">
                <span property="addressLocality">Kirkland</span>, <span property="addressRegion">WA</span></span></p>
              <div property="description"><p>Build</p><h3>You know</h3><ul><li>C++</li><li>MLIR</li></ul></div>
              <ul property="qualifications"><li>BS in CS</li></ul>
            </div>
            <div prefix="s: http://schema.org/ og: http://ogp.me/ns#">
              <div resource="#acme" typeof="s:Organization"><b property="s:name">Acme</b><i property="og:name">X</i></div>
              <div about="#job" typeof="s:JobPosting"><div property="s:baseSalary" typeof="s:MonetaryAmount">
                <meta property="s:currency" content="USD"><span property="s:value" typeof="s:QuantitativeValue">
                <meta property="s:minValue" content="10"><meta property="s:maxValue" content="20.5">
                <meta property="s:unitText" content="HOUR"></span></div></div></div>
            """;

    @ParameterizedTest
    @ValueSource(strings = {MICRODATA, RDFA})
    void findsEveryField(String page) {
        var posting = Outcomes.of("a.html", page).postings().getFirst();

        assertThat(posting.title()).isEqualTo("R&D Engineer");
        assertThat(posting.identifier()).contains("HC-1");
        assertThat(posting.text())
                .isEqualTo("Build\n\nYou know\n\n\u2022 C++\n\u2022 MLIR\n\nQualifications\n\u2022 BS in CS");
        assertThat(posting.fields().organization()).contains("Acme");
        assertThat(posting.fields().locations()).containsExactly("Kirkland, WA");
        assertThat(posting.fields().datePosted()).contains(LocalDate.of(2026, 4, 8));
        assertThat(posting.fields().employmentType()).contains("FULL_TIME, CONTRACTOR");
        assertThat(posting.fields().pay()).contains("USD 10 - 20.5 per hour");
        assertThat(posting.fields().url()).contains("https://acme.example/1");
    }

    @Test
    void takesAPostingThatIsWrittenInSeveralSyntaxesOnce() {
        var script = "<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"R&D engineer\","
                + "\"hiringOrganization\":\"Acme\",\"description\":\"From the script\"}</script>";

        assertThat(Outcomes.of("a.html", MICRODATA + RDFA + script).postings())
                .extracting(Posting::text)
                .containsExactly("From the script");
        assertThat(Outcomes.of("a.html", RDFA.replace("Build", "Built") + MICRODATA)
                        .postings())
                .hasSize(1)
                .allMatch(posting -> posting.text().startsWith("Build\n"));
    }

    @Test
    void keepsPostingsApartThatDifferInTitleOrOrganization() {
        var other = RDFA.replace("Engineer", "Scientist");
        var foreign = RDFA.replace(">Acme<", ">Bolt<");

        assertThat(Outcomes.of("a.html", MICRODATA + other).postings()).hasSize(2);
        assertThat(Outcomes.of("a.html", MICRODATA + foreign).postings()).hasSize(2);
    }

    @Test
    void givesEachOfSeveralPostingsOfAPage() {
        var job = "<li itemscope itemtype='https://schema.org/JobPosting'><b itemprop=title>Engineer</b>"
                + "<p itemprop=description>Build %d</p></li>";

        assertThat(Outcomes.of("a.html", "<ul>" + job.formatted(1) + job.formatted(2) + "</ul>")
                        .postings())
                .extracting(Posting::text)
                .containsExactly("Build 1", "Build 2");
    }

    @Test
    void findsAPostingWithinAnItemOfAnotherType() {
        var page = "<div itemscope itemtype='https://schema.org/ItemList'><div itemprop=itemListElement itemscope "
                + "itemtype='https://schema.org/JobPosting'><p itemprop=description>Build</p></div></div>";

        assertThat(Outcomes.of("a.html", page).posting().text()).isEqualTo("Build");
    }

    @Test
    void leavesOtherVocabulariesAside() {
        var page = "<body vocab='http://example.org/'><div typeof=JobPosting><i property=title>No</i>All of it</div>"
                + "<div itemscope itemtype='http://example.org/JobPosting'><i itemprop=title>No</i></div>";

        assertThat(Outcomes.of("a.html", page).posting().title()).isEmpty();
        assertThat(Outcomes.of("a.html", page).posting().text()).contains("All of it");
    }

    @Test
    void readsMarkupThatIsHiddenOrEscaped() {
        var page = "<div itemscope itemtype='https://schema.org/JobPosting'><span hidden itemprop=title>Engineer</span>"
                + "<meta itemprop=description content='&lt;p&gt;Build&lt;/p&gt;&lt;ul&gt;&lt;li&gt;C&lt;/li&gt;&lt;/ul&gt;'>";

        assertThat(Outcomes.of("a.html", page).posting().title()).isEqualTo("Engineer");
        assertThat(Outcomes.of("a.html", page).posting().text()).isEqualTo("Build\n\n\u2022 C");
    }

    @Test
    void takesThePagesTextWhereThePostingHasNone() {
        var page = "<div itemscope itemtype='https://schema.org/JobPosting'><b itemprop=title>Engineer</b> Build</div>";

        assertThat(Outcomes.of("a.html", page).posting().text()).isEqualTo("Engineer Build");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void endsWhereItemsReferToEachOther() {
        var microdata = "<div itemscope itemtype='https://schema.org/JobPosting' itemref='x0 x0b'>"
                + "<p itemprop=description>Build</p></div>";
        var rdfa = "<div vocab='https://schema.org/'><div typeof=JobPosting><p property=description>Build</p>"
                + "<i property=about resource='#a'></i></div>"
                + "<div resource='#a' typeof=Thing><i property=about resource='#a'></i></div></div>";
        var page = new StringBuilder(microdata);
        for (int i = 0; i < 30; i++) {
            for (var twin : new String[] {"", "b"}) {
                page.append("<div itemprop=about itemscope id=x%d%s itemref='x%d x%db'></div>"
                        .formatted(i, twin, i + 1, i + 1));
            }
        }

        assertThat(Outcomes.of("a.html", page.toString()).posting().text()).isEqualTo("Build");
        assertThat(Outcomes.of("a.html", rdfa).posting().text()).isEqualTo("Build");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void rejectsAPageThatRepeatsItselfBeyondMeasure() {
        var page = "<div itemscope itemtype='https://schema.org/JobPosting'>" + "<div itemprop=description>".repeat(400)
                + "word ".repeat(100_000);

        assertThat(Outcomes.of("a.html", page).rejects())
                .containsExactly("a.html:1 repeats itself in its markup of schema.org beyond measure");
    }
}
