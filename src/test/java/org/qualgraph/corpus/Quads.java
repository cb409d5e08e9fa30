package org.qualgraph.corpus;

import java.util.List;

/** Statements of RDF for tests, written short. */
final class Quads {
    /** As a page says it, but for the graph. */
    static final List<String> JOB = List.of(
            "_:job a s:JobPosting",
            "_:job s:title \"R&amp;D Engineer\"@en",
            "_:job s:description \"<p>Build</p><ul><li>C++</li></ul>\"",
            "_:job s:identifier _:id",
            "_:id s:value \"HC-1\"",
            "_:id s:name \"Acme\"",
            "_:job s:hiringOrganization <https://acme.example/#org>",
            "<https://acme.example/#org> s:name \"Acme\"",
            "_:job s:jobLocation _:place",
            "_:place s:address _:address",
            "_:address s:addressLocality \"Kirkland\"",
            "_:address s:addressRegion \"WA\"",
            "_:address s:addressCountry _:country",
            "_:country s:name \"US\"",
            "_:job s:jobLocation _:other",
            "_:other s:name \"Remote\"",
            "_:job s:baseSalary _:pay",
            "_:pay s:currency \"USD\"",
            "_:pay s:value _:amount",
            "_:amount s:minValue \"10\"^^<http://www.w3.org/2001/XMLSchema#integer>",
            "_:amount s:maxValue \"20.5\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
            "_:amount s:unitText \"HOUR\"",
            "_:job s:datePosted \"2026-04-08T10:00:00Z\"^^s:DateTime",
            "_:job s:employmentType s:FULL_TIME",
            "_:job s:employmentType \"CONTRACTOR\"",
            "_:job s:url <https://acme.example/jobs/1>",
            "_:job s:qualifications \"BS in CS\"",
            "_:job s:qualifications \"BS in CS\"");

    private Quads() {}

    /** Statements as lines: {@code a}, {@code s:} and {@code rdf:} written out, and the graph behind. */
    static String lines(List<String> statements, String graph, String schema) {
        var rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        var lines = statements.stream()
                .map(line -> line.replaceFirst(" a ", " rdf:type ")
                        .replaceAll("\\bs:JobPosting\\b", "<http://schema.org/JobPosting>")
                        .replaceAll("(?<=[ ^])s:(\\w+)", "<" + schema + "$1>")
                        .replaceAll("\\brdf:(\\w+)", "<" + rdf + "$1>"))
                .map(line -> line + (graph.isEmpty() ? " .\n" : " " + graph + " .\n"));
        return lines.reduce("", String::concat);
    }
}
