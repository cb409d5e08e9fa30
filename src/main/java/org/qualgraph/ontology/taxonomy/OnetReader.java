package org.qualgraph.ontology.taxonomy;

import static java.util.stream.Collectors.partitioningBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qualgraph.model.ConceptType;
import org.qualgraph.ontology.Terms;

/**
 * Reads the O*NET database of occupations in the United States from its text files.
 *
 * <p>Occupations become roles, with alternate and reported titles for names; {@link OnetTechnologies} holds what they
 * use. {@code Tools_Used} is passed over: it lists equipment, from forklifts to scalpels, that postings do not ask for
 * as a skill. Ratings of abilities, tasks and the like have no counterpart in our terms.
 */
public final class OnetReader {
    private static final String LANGUAGE = "en";
    private static final String OCCUPATION = "https://www.onetonline.org/link/summary/";
    private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");
    private static final Pattern RELEASE = Pattern.compile("O\\*NET (\\d+\\.\\d+) Database");

    /** The release is named at the beginning of its file. */
    private static final int HEAD = 10_000;

    private static final String NO_ANSWER = "n/a";

    private final TaxonomyDraft draft;
    private final OnetTechnologies technologies;

    private OnetReader(TaxonomyDraft draft) {
        this.draft = draft;
        this.technologies = new OnetTechnologies(draft);
    }

    /**
     * Reads the taxonomy.
     *
     * @param name what the graph is called; it is part of the IRIs of technologies, to which the database gives none
     * @param paths files, folders or archives; other files among them are passed over
     * @param rejects is told of each row that cannot be used, in the order of the files
     * @throws UnreadableTaxonomyException where a file cannot be read to its end, or none is of the database
     * @throws UnusableTaxonomyNameException where the name cannot be part of an IRI
     */
    public static Taxonomy read(String name, List<Path> paths, Consumer<Reject> rejects) {
        var draft = new TaxonomyDraft(name, rejects);
        var reader = new OnetReader(draft);
        var files = SourceFiles.of(paths).stream().collect(partitioningBy(file -> file.isTable("Read Me")));
        Sheet.readAll(reader.sheets(), files.getOrDefault(false, List.of()), Table.Syntax.TSV, draft);
        reader.technologies.finish();
        reader.describe("O*NET " + release(files.getOrDefault(true, List.of())) + "Database");
        return draft.finish();
    }

    /** The number of the release and a blank, where a file tells. */
    private static String release(List<SourceFile> readmes) {
        var head = new StringBuilder();
        readmes.forEach(file ->
                file.read(content -> head.append(new String(content.readNBytes(HEAD), StandardCharsets.UTF_8))));
        var match = RELEASE.matcher(head);
        return match.find() ? match.group(1) + " " : "";
    }

    private void describe(String database) {
        var rights = "This page includes information from the " + database + " by the U.S. Department of Labor,"
                + " Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a"
                + " trademark of USDOL/ETA. QualGraph has modified all or some of this information. USDOL/ETA has not"
                + " approved, endorsed, or tested these modifications.";
        var license = ImportTerms.iri("https://creativecommons.org/licenses/by/4.0/");
        draft.state(draft.scheme(), ImportTerms.TITLE, ImportTerms.english(database));
        draft.state(draft.scheme(), ImportTerms.SOURCE, ImportTerms.iri("https://www.onetcenter.org/database.html"));
        draft.state(draft.scheme(), ImportTerms.LICENSE, license);
        draft.state(draft.scheme(), ImportTerms.RIGHTS, ImportTerms.english(rights));
    }

    private List<Sheet> sheets() {
        return List.of(
                sheet("Occupation Data", this::readOccupation, "Title"),
                sheet("Alternate Titles", this::readAlternateTitle, "Alternate Title"),
                sheet("Sample of Reported Titles", this::readReportedTitle, "Reported Job Title"),
                sheet("Related Occupations", this::readRelated, "Related O*NET-SOC Code"),
                sheet("Technology Skills", this::readTechnology, "Example", "Commodity Code", "Commodity Title"),
                new Sheet(
                        "UNSPSC Reference",
                        List.of("Commodity Code", "Class Code", "Class Title", "Family Code", "Family Title"),
                        file -> technologies::readClass));
    }

    private static Sheet sheet(String table, Table.RowReading reading, String... columns) {
        var all = Stream.concat(Stream.of("O*NET-SOC Code"), Stream.of(columns)).toList();
        return new Sheet(table, all, file -> reading);
    }

    private void readOccupation(Table.Row row) throws UnusableRowException {
        var title = row.required("Title");
        var occupation = draft.concept(iri(row, "O*NET-SOC Code"), ConceptType.ROLE);
        occupation.name(new Name(Name.Kind.PREFERRED, title, LANGUAGE));
        occupation.note(Terms.DEFINITION, row.text("Description"), LANGUAGE);
        occupation.note(Terms.NOTATION, row.text("O*NET-SOC Code"), "");
    }

    private void readAlternateTitle(Table.Row row) throws UnusableRowException {
        var occupation = occupation(row);
        occupation.name(new Name(Name.Kind.ALTERNATIVE, row.required("Alternate Title"), LANGUAGE));
        var shorter = row.text("Short Title");
        if (!shorter.equals(NO_ANSWER)) {
            draft.name(occupation, new Name(Name.Kind.ALTERNATIVE, shorter, LANGUAGE), row.place());
        }
    }

    private void readReportedTitle(Table.Row row) throws UnusableRowException {
        occupation(row).name(new Name(Name.Kind.ALTERNATIVE, row.required("Reported Job Title"), LANGUAGE));
    }

    private void readRelated(Table.Row row) throws UnusableRowException {
        draft.link(iri(row, "O*NET-SOC Code"), Terms.RELATED, iri(row, "Related O*NET-SOC Code"), row.place());
    }

    private void readTechnology(Table.Row row) throws UnusableRowException {
        technologies.read(iri(row, "O*NET-SOC Code"), row);
    }

    private ConceptDraft occupation(Table.Row row) throws UnusableRowException {
        var iri = iri(row, "O*NET-SOC Code");
        return draft.known(iri)
                .orElseThrow(() -> new UnusableRowException("names " + iri + ", which is no occupation here"));
    }

    private static String iri(Table.Row row, String column) throws UnusableRowException {
        var code = row.required(column);
        if (!CODE.matcher(code).matches()) {
            throw new UnusableRowException("has a " + column + " that is none: " + code);
        }
        return OCCUPATION + code;
    }
}
