package org.qualgraph.ontology.taxonomy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.qualgraph.model.ConceptType;
import org.qualgraph.ontology.Terms;

/**
 * Reads ESCO, the European classification of skills and occupations, from its CSV files, in any number of languages.
 *
 * <p>Skills and their groups become skills, knowledge and competences told apart by their kind; occupations and the
 * groups of ISCO become roles. That one skill helps with another, which ESCO calls optional or essential, becomes that
 * they are related. What ESCO calls the description is the definition. The files of collections, which only repeat
 * some skills, and of the hierarchy, which repeats the broader ones, are passed over.
 */
public final class EscoReader {
    private static final String RIGHTS = "This service uses the ESCO classification of the European Commission."
            + " QualGraph has put it into terms of its own.";

    private static final Map<String, String> KINDS = Map.of("knowledge", "Knowledge", "skill/competence", "Practice");
    private static final Map<String, Node> NEEDS =
            Map.of("essential", Terms.ESSENTIAL_SKILL, "optional", Terms.OPTIONAL_SKILL);

    /** The files that are read, those of concepts first. */
    private enum Kind {
        SKILLS("skills", "conceptUri", "preferredLabel"),
        SKILL_GROUPS("skillgroups", "conceptUri", "preferredLabel"),
        OCCUPATIONS("occupations", "conceptUri", "preferredLabel"),
        ISCO_GROUPS("iscogroups", "conceptUri", "preferredLabel"),
        BROADER_SKILLS("broaderrelationsskillpillar", "conceptUri", "broaderUri"),
        BROADER_OCCUPATIONS("broaderrelationsoccpillar", "conceptUri", "broaderUri"),
        SKILLS_OF_OCCUPATIONS("occupationskillrelations", "occupationUri", "relationType", "skillUri"),
        RELATED_SKILLS("skillskillrelations", "originalSkillUri", "relatedSkillUri");

        private final String table;
        private final List<String> columns;

        Kind(String table, String... columns) {
            this.table = table;
            this.columns = List.of(columns);
        }

        static Optional<Kind> of(SourceFile file) {
            return Arrays.stream(values())
                    .filter(kind -> kind.table.equals(file.table()))
                    .findFirst();
        }
    }

    private final TaxonomyDraft draft;

    private EscoReader(TaxonomyDraft draft) {
        this.draft = draft;
    }

    /**
     * Reads the taxonomy.
     *
     * @param name what the graph is called
     * @param paths files, folders or archives; other files among them are passed over
     * @param rejects is told of each row that cannot be used, in the order of the files
     * @throws UnreadableTaxonomyException where a file cannot be read to its end, or none is ESCO's
     * @throws UnusableTaxonomyNameException where the name cannot be part of an IRI
     */
    public static Taxonomy read(String name, List<Path> paths, Consumer<Reject> rejects) {
        var draft = new TaxonomyDraft(name, rejects);
        var reader = new EscoReader(draft);
        SourceFiles.of(paths).stream()
                .sorted(Comparator.comparing(
                        file -> Kind.of(file).map(Kind::ordinal).orElse(0)))
                .forEach(file -> Kind.of(file)
                        .ifPresentOrElse(kind -> reader.read(file, kind), () -> draft.passOver(file.name())));
        reader.describe();
        return draft.finish();
    }

    private void describe() {
        draft.state(draft.scheme(), ImportTerms.TITLE, ImportTerms.english("ESCO"));
        draft.state(draft.scheme(), ImportTerms.SOURCE, ImportTerms.iri("https://esco.ec.europa.eu/"));
        draft.state(draft.scheme(), ImportTerms.RIGHTS, ImportTerms.english(RIGHTS));
    }

    private void read(SourceFile file, Kind kind) {
        Table.read(
                file,
                Table.Syntax.CSV,
                kind.columns,
                draft,
                switch (kind) {
                    case SKILLS, SKILL_GROUPS -> concepts(file, ConceptType.SKILL);
                    case OCCUPATIONS, ISCO_GROUPS -> concepts(file, ConceptType.ROLE);
                    case BROADER_SKILLS, BROADER_OCCUPATIONS ->
                        row -> link(row, row.iri("conceptUri"), Terms.BROADER, row.iri("broaderUri"));
                    case SKILLS_OF_OCCUPATIONS ->
                        row -> link(row, row.iri("occupationUri"), need(row), row.iri("skillUri"));
                    case RELATED_SKILLS ->
                        row -> link(row, row.iri("originalSkillUri"), Terms.RELATED, row.iri("relatedSkillUri"));
                });
    }

    private void link(Table.Row row, String from, Node property, String to) {
        draft.link(from, property, to, row.place());
    }

    private static Node need(Table.Row row) throws UnusableRowException {
        var relation = row.required("relationType");
        return Optional.ofNullable(NEEDS.get(relation))
                .orElseThrow(() -> new UnusableRowException("has a relationType that is not known: " + relation));
    }

    private Table.RowReading concepts(SourceFile file, ConceptType type) {
        var language = file.language()
                .orElseThrow(() -> UnreadableTaxonomyException.unlike(
                        file.place(), "its name does not end in a language, as skills_en.csv does"));
        return row -> {
            var label = row.required("preferredLabel");
            var concept = draft.concept(row.iri("conceptUri"), type);
            concept.name(NameKind.PREFERRED, label, language);
            lines(row, "altLabels").forEach(name -> concept.name(NameKind.ALTERNATIVE, name, language));
            lines(row, "hiddenLabels").forEach(name -> concept.name(NameKind.HIDDEN, name, language));
            addNotes(row, concept, language);
            Optional.ofNullable(KINDS.get(row.text("skillType")))
                    .ifPresent(kind -> concept.state(Terms.KIND, ImportTerms.iri(Terms.DEF + kind)));
        };
    }

    private static List<String> lines(Table.Row row, String column) {
        return row.text(column).lines().toList();
    }

    /** Where a concept has both, what the column of definitions holds is often but a remark. */
    private static void addNotes(Table.Row row, ConceptDraft concept, String language) {
        var description = row.text("description");
        concept.note(Terms.DEFINITION, description.isBlank() ? row.text("definition") : description, language);
        concept.note(ImportTerms.NOTE, description.isBlank() ? "" : row.text("definition"), language);
        concept.note(Terms.SCOPE_NOTE, row.text("scopeNote"), language);
        concept.note(ImportTerms.NOTATION, row.text("code"), "");
    }
}
