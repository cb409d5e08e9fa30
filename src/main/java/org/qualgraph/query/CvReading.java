package org.qualgraph.query;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.Span;

/**
 * What a CV says that someone has. Postings and CVs name skills, degrees and years alike: what a posting asks for, a CV
 * has.
 *
 * <p>Every linked mention is held. Years are those of the sentence that names the concept; without one they are years of
 * work in all. A degree is studied for where its sentence, its line or the line below says so.
 */
record CvReading(Extraction extraction) {
    private static final Pattern STUDIED_FOR = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:expected|anticipated|in progress|ongoing|pursuing|candidate|enrolled|currently studying"
                    + "|laufend|voraussichtlich)(?!\\p{L})"
                    + "|(?:[-–—]|(?<!\\p{L})(?:to|until|bis)) ?(?:present|now|current|today|heute)(?!\\p{L})");

    /** A longer line is a paragraph, of which a degree is a small part. */
    private static final int LONGEST_LINE = 300;

    /** A number of years and where it stands. */
    record Years(int number, Span span) {}

    void addTo(HeldConcepts held) {
        extraction.mentions().forEach(mention -> held.addFrom(mention.concept(), mention.span()));
        requirements().forEach(requirement -> add(requirement, held));
        extraction.mentions().stream()
                .filter(CvReading::isDegree)
                .filter(mention -> isStudiedFor(mention.span()))
                .forEach(mention -> held.addStatus(mention.concept(), DegreeStatus.IN_PROGRESS));
    }

    private static void add(Requirement requirement, HeldConcepts held) {
        var details = requirement.details();
        requirement.concepts().forEach(mention -> held.addFrom(mention.concept(), mention.span()));
        if (requirement.kind() == RequirementKind.DEGREE) {
            details.degreeStatus().ifPresent(status -> degrees(requirement).forEach(id -> held.addStatus(id, status)));
        } else {
            years(details)
                    .filter(years -> years <= StatedProfile.MOST_YEARS)
                    .ifPresent(years ->
                            requirement.concepts().forEach(mention -> held.addYears(mention.concept(), years)));
        }
    }

    private static Optional<Integer> years(Requirement.Details details) {
        return details.minimumYears().stream().boxed().findFirst();
    }

    private static Stream<ConceptId> degrees(Requirement requirement) {
        return requirement.concepts().stream().filter(CvReading::isDegree).map(Mention::concept);
    }

    private static boolean isDegree(Mention mention) {
        return mention.concept().value().startsWith(ConceptType.DEGREE.segment() + "/");
    }

    /** The most years that are said of no concept. */
    Optional<Years> totalYears() {
        return requirements()
                .filter(requirement -> requirement.concepts().isEmpty()
                        && requirement.details().minimumYears().isPresent())
                .map(requirement ->
                        new Years(requirement.details().minimumYears().getAsInt(), requirement.evidence()))
                .filter(years -> years.number() <= StatedProfile.MOST_YEARS)
                .max(Comparator.comparingInt(Years::number));
    }

    private Stream<Requirement> requirements() {
        return extraction.requirements().stream().flatMap(CvReading::withParts);
    }

    private static Stream<Requirement> withParts(Requirement requirement) {
        return Stream.concat(
                Stream.of(requirement), requirement.parts().stream().flatMap(CvReading::withParts));
    }

    private boolean isStudiedFor(Span degree) {
        var text = extraction.posting().text();
        var line = line(text, degree.start());
        return says(text, line)
                || below(text, line).filter(next -> says(text, next)).isPresent();
    }

    /** The next line that has anything on it, where it does not name a degree of its own. */
    private Optional<Span> below(String text, Span line) {
        int start = line.end();
        int limit = Math.min(text.length(), start + LONGEST_LINE);
        while (start < limit && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        var next = line(text, start);
        return extraction.mentions().stream().anyMatch(m -> isDegree(m) && next.contains(m.span()))
                ? Optional.empty()
                : Optional.of(next);
    }

    private static boolean says(String text, Span line) {
        return line.length() <= LONGEST_LINE
                && STUDIED_FOR.matcher(text).region(line.start(), line.end()).find();
    }

    /** The line around a place; of a long one only so much that it shows to be long. */
    private static Span line(String text, int at) {
        int start = at;
        while (start > 0 && at - start <= LONGEST_LINE && text.charAt(start - 1) != '\n') {
            start--;
        }
        int end = at;
        while (end < text.length() && end - at <= LONGEST_LINE && text.charAt(end) != '\n') {
            end++;
        }
        return new Span(start, end);
    }
}
