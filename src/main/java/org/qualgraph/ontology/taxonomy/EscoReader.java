package org.qualgraph.ontology.taxonomy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

    private static final Map<String, Node> KINDS = Map.of(
            "knowledge", ImportTerms.iri(Terms.DEF + "Knowledge"),
            "skill/competence", ImportTerms.iri(Terms.DEF + "Practice"));
    private static final Map<String, Node> NEEDS =
            Map.of("essential", Terms.ESSENTIAL_SKILL, "optional", Terms.OPTIONAL_SKILL);

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
        Sheet.readAll(reader.sheets(), SourceFiles.of(paths), Table.Syntax.CSV, draft);
        reader.describe();
        return draft.finish();
    }

    private void describe() {
        draft.state(draft.scheme(), ImportTerms.TITLE, ImportTerms.english("ESCO"));
        draft.state(draft.scheme(), ImportTerms.SOURCE, ImportTerms.iri("https://esco.ec.europa.eu/"));
        draft.state(draft.scheme(), ImportTerms.RIGHTS, ImportTerms.english(RIGHTS));
    }

    private List<Sheet> sheets() {
        return List.of(
                concepts("skills", ConceptType.SKILL),
                concepts("skillGroups", ConceptType.SKILL),
                concepts("occupations", ConceptType.ROLE),
                concepts("ISCOGroups", ConceptType.ROLE),
                links("broaderRelationsSkillPillar", "conceptUri", Terms.BROADER, "broaderUri"),
                links("broaderRelationsOccPillar", "conceptUri", Terms.BROADER, "broaderUri"),
                links("skillSkillRelations", "originalSkillUri", Terms.RELATED, "relatedSkillUri"),
                new Sheet(
                        "occupationSkillRelations",
                        List.of("occupationUri", "relationType", "skillUri"),
                        file -> row -> link(row, row.iri("occupationUri"), need(row), row.iri("skillUri"))));
    }

    private Sheet links(String table, String from, Node property, String to) {
        return new Sheet(table, List.of(from, to), file -> row -> link(row, row.iri(from), property, row.iri(to)));
    }

    private void link(Table.Row row, String from, Node property, String to) {
        draft.link(from, property, to, row.place());
    }

    private static Node need(Table.Row row) throws UnusableRowException {
        var relation = row.required("relationType");
        return Optional.ofNullable(NEEDS.get(relation))
                .orElseThrow(() -> new UnusableRowException("has a relationType that is not known: " + relation));
    }

    private Sheet concepts(String table, ConceptType type) {
        return new Sheet(table, List.of("conceptUri", "preferredLabel"), file -> {
            var language = language(file);
            return row -> readConcept(row, type, language);
        });
    }

    private static String language(SourceFile file) {
        return file.language()
                .orElseThrow(() -> UnreadableTaxonomyException.unlike(
                        file.place(), "its name does not end in a language, as skills_en.csv does"));
    }

    private void readConcept(Table.Row row, ConceptType type, String language) throws UnusableRowException {
        var label = row.required("preferredLabel");
        var concept = draft.concept(row.iri("conceptUri"), type);
        concept.name(new Name(Name.Kind.PREFERRED, label, language));
        Stream.concat(
                        names(row, "altLabels", Name.Kind.ALTERNATIVE, language),
                        names(row, "hiddenLabels", Name.Kind.HIDDEN, language))
                .forEach(name -> draft.name(concept, name, row.place()));
        addNotes(row, concept, language);
        Optional.ofNullable(KINDS.get(row.text("skillType"))).ifPresent(kind -> concept.state(Terms.KIND, kind));
    }

    private static Stream<Name> names(Table.Row row, String column, Name.Kind kind, String language) {
        return row.text(column).lines().map(line -> new Name(kind, line, language));
    }

    /** Where a concept has both, what the column of definitions holds is often but a remark. */
    private static void addNotes(Table.Row row, ConceptDraft concept, String language) {
        var description = row.text("description");
        concept.note(Terms.DEFINITION, description.isBlank() ? row.text("definition") : description, language);
        concept.note(ImportTerms.NOTE, description.isBlank() ? "" : row.text("definition"), language);
        concept.note(Terms.SCOPE_NOTE, row.text("scopeNote"), language);
        concept.note(Terms.NOTATION, row.text("code"), "");
    }
}
