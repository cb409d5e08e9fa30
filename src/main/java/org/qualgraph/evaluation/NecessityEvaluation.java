package org.qualgraph.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qualgraph.evaluation.Bootstrap.Group;
import org.qualgraph.evaluation.GoogleColumns.Column;
import org.qualgraph.evaluation.LabelledPosting.Labelled;
import org.qualgraph.evaluation.Wordings.Half;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Requirement;

/**
 * How often a posting's lines are read with the necessity of the column that they come from. A line of the two columns
 * of qualifications is right where something was read from it and all of it has the column's necessity; a line about
 * duties is right where nothing in it is taken for asked. Beside it, how many links fall into boilerplate.
 */
public final class NecessityEvaluation {
    /** The columns, under the folder of the corpora. */
    public static final String TABLE = "google-jobs-2018/lines_by_section.tsv";

    private static final long SEED = 5;

    /** Words by which a line says itself how much it insists. */
    private static final Pattern EXPLICIT = Pattern.compile(
            "(?i)\\b(preferred|preferably|a (strong |big )?plus|ideally|desired|desirable|nice to have|an? (advantage|asset)"
                    + "|(?<!\\bas |\\bthe )required|must|mandatory)\\b");

    private final Extractor extractor;
    private final List<GoogleColumns> postings;
    private final List<Measured> figures = new ArrayList<>();

    private NecessityEvaluation(Extractor extractor, List<GoogleColumns> postings) {
        this.extractor = extractor;
        this.postings = postings;
    }

    /** Every figure on the columns of a table of postings. */
    public static List<Measured> figures(Path table, Extractor extractor) {
        var evaluation = new NecessityEvaluation(extractor, GoogleColumns.read(table));
        evaluation.measureOriginal();
        for (var half : Half.values()) {
            evaluation.measureVaried(half);
        }
        evaluation.measureWithoutHeadings();
        return List.copyOf(evaluation.figures);
    }

    private void measureOriginal() {
        addNecessity(
                "columns, original headings",
                read(postings.stream().map(ColumnWriter::withOriginalHeadings).toList()));
    }

    private void measureVaried(Half half) {
        var set = "columns, varied headings (" + (half == Half.DEVELOPED ? "developed" : "held out") + ")";
        var wordings = Wordings.read(half);
        var random = new Random(SEED);
        var read = read(postings.stream()
                .map(posting -> ColumnWriter.varied(posting, wordings, random))
                .toList());
        addNecessity(set, read);
        figures.add(Bootstrap.mean(
                set,
                "links in boilerplate, a posting",
                read.stream().map(Reading::linksInBoilerplate).toList()));
    }

    private void measureWithoutHeadings() {
        var set = "columns, no headings";
        var read = read(postings.stream().map(ColumnWriter::withoutHeadings).toList());
        addNecessity(set, read);
        figures.add(Bootstrap.mean(
                set,
                "necessity where the line says it",
                read.stream()
                        .map(reading -> reading.right(line -> line.column() != Column.DUTIES
                                && EXPLICIT.matcher(reading.textOf(line)).find()))
                        .toList()));
    }

    private List<Reading> read(List<LabelledPosting> labelled) {
        return labelled.stream()
                .map(posting -> new Reading(posting, extractor.extract(Posting.ofText(posting.text()))))
                .toList();
    }

    private void addNecessity(String set, List<Reading> read) {
        addNecessity(set, "necessity", read, line -> true);
        addNecessity(set, "necessity of minimum lines", read, line -> line.column() == Column.MINIMUM);
        addNecessity(set, "necessity of preferred lines", read, line -> line.column() == Column.PREFERRED);
        addNecessity(set, "necessity of duties", read, line -> line.column() == Column.DUTIES);
    }

    private void addNecessity(String set, String measure, List<Reading> read, Predicate<Labelled> counted) {
        figures.add(Bootstrap.mean(
                set,
                measure,
                read.stream().map(reading -> reading.right(counted)).toList()));
    }

    /** A labelled posting and what was read from it. */
    record Reading(LabelledPosting posting, Extraction extraction) {

        Group right(Predicate<Labelled> counted) {
            var lines = posting.lines().stream().filter(counted).toList();
            return new Group(lines.stream().filter(this::isRight).count(), lines.size());
        }

        boolean isRight(Labelled line) {
            var read = extraction.requirements().stream()
                    .filter(requirement -> requirement.evidence().start()
                                    < line.span().end()
                            && requirement.evidence().end() > line.span().start())
                    .map(Requirement::necessity)
                    .toList();
            return switch (line.column()) {
                case MINIMUM -> isAll(Necessity.MINIMUM, read);
                case PREFERRED -> isAll(Necessity.PREFERRED, read);
                case DUTIES -> read.stream().allMatch(necessity -> necessity == Necessity.MENTIONED);
            };
        }

        private static boolean isAll(Necessity necessity, List<Necessity> read) {
            return !read.isEmpty() && read.stream().allMatch(necessity::equals);
        }

        Group linksInBoilerplate() {
            var links = extraction.mentions().stream()
                    .filter(mention ->
                            posting.boilerplate().stream().anyMatch(paragraph -> paragraph.contains(mention.span())))
                    .count();
            return new Group(links, 1);
        }

        String textOf(Labelled line) {
            return line.span().of(posting.text());
        }
    }
}
