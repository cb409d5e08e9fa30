package org.qualgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualgraph.model.TermContext;
import org.qualgraph.query.Candidate;
import org.qualgraph.query.ConceptReference;

/** Candidates as people read them. */
record CandidateList(List<Candidate> candidates) {

    /** A few lines a candidate: what it is, what it may be, and where it stands. */
    void print(PrintWriter out) {
        var rank = 0;
        for (var candidate : candidates) {
            rank++;
            out.printf(
                    Locale.ROOT,
                    "%d. %s  (%s%s, score %.2f)%n",
                    rank,
                    candidate.term(),
                    counted(candidate.postings(), "posting"),
                    candidate.employers() == 0 ? "" : ", " + counted(candidate.employers(), "employer"),
                    candidate.score());
            suggestion(candidate).ifPresent(line -> out.println("   " + line));
            candidate.contexts().forEach(context -> out.println("   - " + marked(context) + "  " + context.place()));
        }
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static Optional<String> suggestion(Candidate candidate) {
        var parts = Stream.of(
                        candidate.sameAs().map(concept -> "same as " + concept.id() + "?"),
                        candidate.kind(),
                        candidate.broader().map(concept -> "below " + concept.id()),
                        Optional.of(beside(candidate))
                                .filter(text -> !text.isEmpty())
                                .map(text -> "beside " + text),
                        Optional.of(String.join(", ", candidate.spellings()))
                                .filter(text -> !text.isEmpty())
                                .map(text -> "also " + text))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    private static String beside(Candidate candidate) {
        return candidate.neighbours().stream()
                .map(neighbour -> neighbour.concept().label() + " " + neighbour.count())
                .collect(Collectors.joining(", "));
    }

    private static String marked(TermContext context) {
        var text = context.sentence();
        var term = context.term();
        return (text.substring(0, term.start()) + ">>" + term.of(text) + "<<" + text.substring(term.end()))
                .replaceAll("\\s+", " ");
    }

    /** A row a candidate, for spreadsheets. */
    Rows rows() {
        return new Rows(
                List.of(
                        "term",
                        "postings",
                        "employers",
                        "score",
                        "same as",
                        "kind",
                        "broader",
                        "beside",
                        "spellings",
                        "context",
                        "place"),
                candidates.stream().map(CandidateList::row).toList());
    }

    private static List<String> row(Candidate candidate) {
        return List.of(
                candidate.term(),
                Integer.toString(candidate.postings()),
                Integer.toString(candidate.employers()),
                Rows.number(candidate.score()),
                id(candidate.sameAs()),
                candidate.kind().orElse(""),
                id(candidate.broader()),
                beside(candidate),
                String.join(", ", candidate.spellings()),
                candidate.contexts().stream().map(CandidateList::marked).collect(Collectors.joining(" | ")),
                candidate.contexts().stream().map(TermContext::place).collect(Collectors.joining(" | ")));
    }

    private static String id(Optional<ConceptReference> concept) {
        return concept.map(reference -> reference.id().value()).orElse("");
    }
}
