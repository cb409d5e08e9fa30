package org.qualgraph.ontology.taxonomy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.qualgraph.model.ConceptType;
import org.qualgraph.ontology.Terms;

/**
 * What the occupations of O*NET use: technologies, by the commodities that UNSPSC puts them into, by its classes.
 *
 * <p>Each becomes a skill under an IRI of ours, since the database has none. A technology that is called like a
 * commodity ("Spreadsheet software") is that commodity. What an occupation uses is its optional skill: the database
 * says that the technology is an example of what is used, never that it is needed. Its two marks are kept as SKOS
 * collections: the hot technologies, which postings of all kinds often ask for, and those in demand, one collection for
 * each occupation, which postings for it often ask for.
 */
final class OnetTechnologies {
    private static final String LANGUAGE = "en";
    private static final Pattern CODE = Pattern.compile("\\d{8}");
    private static final Node TOOL = ImportTerms.iri(Terms.DEF + "Tool");

    private final TaxonomyDraft draft;
    private final List<Use> uses = new ArrayList<>();
    private final Map<String, String> commodities = new TreeMap<>();
    private final Map<String, List<Category>> classes = new HashMap<>();

    /** That an occupation uses a technology. */
    private record Use(
            String occupation, String technology, String commodity, boolean isHot, boolean isInDemand, Place place) {}

    /** A class or a family of UNSPSC. */
    private record Category(String code, String title, Place place) {}

    OnetTechnologies(TaxonomyDraft draft) {
        this.draft = draft;
    }

    /** Takes a row of {@code Technology_Skills}. */
    void read(String occupation, Table.Row row) throws UnusableRowException {
        var use = new Use(
                occupation,
                row.required("Example"),
                code(row, "Commodity Code"),
                row.text("Hot Technology").equals("Y"),
                row.text("In Demand").equals("Y"),
                row.place());
        commodities.putIfAbsent(use.commodity(), row.required("Commodity Title"));
        uses.add(use);
    }

    /** Takes a row of {@code UNSPSC_Reference}. */
    void readClass(Table.Row row) throws UnusableRowException {
        classes.put(
                code(row, "Commodity Code"),
                List.of(
                        new Category(code(row, "Class Code"), row.required("Class Title"), row.place()),
                        new Category(code(row, "Family Code"), row.required("Family Title"), row.place())));
    }

    private static String code(Table.Row row, String column) throws UnusableRowException {
        var code = row.required(column);
        if (!CODE.matcher(code).matches()) {
            throw new UnusableRowException("has a " + column + " that is none: " + code);
        }
        return code;
    }

    /** Makes concepts of what was taken, once all of it is known. */
    void finish() {
        commodities.forEach(this::addCommodity);
        var skills = technologies();
        for (var use : uses) {
            var skill = skills.getOrDefault(use.technology(), "");
            if (!skill.startsWith(commodity(""))) {
                draft.link(skill, Terms.BROADER, commodity(use.commodity()), use.place());
            }
            draft.link(use.occupation(), Terms.OPTIONAL_SKILL, skill, use.place());
            draft.known(use.occupation()).ifPresent(occupation -> mark(use, occupation, ImportTerms.iri(skill)));
        }
    }

    private void addCommodity(String code, String title) {
        var below = addSkill(commodity(code), code, title);
        for (var category : classes.getOrDefault(code, List.of())) {
            var above = addSkill(commodity(category.code()), category.code(), category.title());
            draft.link(below, Terms.BROADER, above, category.place());
            below = above;
        }
    }

    private String addSkill(String iri, String code, String title) {
        if (draft.known(iri).isEmpty()) {
            var skill = draft.concept(iri, ConceptType.SKILL);
            skill.name(new Name(Name.Kind.PREFERRED, title, LANGUAGE));
            skill.note(Terms.NOTATION, code, "");
            skill.state(Terms.KIND, TOOL);
        }
        return iri;
    }

    private String commodity(String code) {
        return draft.mint("commodity", code);
    }

    /** The IRI of each technology by its name; makes those concepts that are no commodities. */
    private Map<String, String> technologies() {
        var named = new HashMap<String, String>();
        commodities.forEach((code, title) -> named.putIfAbsent(Slug.of(title), commodity(code)));
        var bySlug =
                uses.stream().collect(groupingBy(use -> Slug.of(use.technology()), mapping(Use::technology, toSet())));
        var iris = new HashMap<String, String>();
        bySlug.forEach((slug, technologies) -> technologies.forEach(technology -> iris.put(
                technology,
                Optional.ofNullable(named.get(slug)).orElseGet(() -> addTechnology(technology, slug, technologies)))));
        return iris;
    }

    private String addTechnology(String technology, String slug, Set<String> sameSlug) {
        var iri = draft.mint("technology", sameSlug.size() == 1 ? slug : Slug.unique(technology));
        var skill = draft.concept(iri, ConceptType.SKILL);
        skill.name(new Name(Name.Kind.PREFERRED, technology, LANGUAGE));
        skill.state(Terms.KIND, TOOL);
        return iri;
    }

    private void mark(Use use, ConceptDraft occupation, Node skill) {
        if (use.isHot()) {
            var hot = collection(
                    draft.mint("collection", "hot-technologies"),
                    "Hot technologies",
                    "Technologies that employers' job postings of all kinds often name.");
            draft.state(hot, ImportTerms.MEMBER, skill);
        }
        if (use.isInDemand()) {
            var code = use.occupation().substring(use.occupation().lastIndexOf('/') + 1);
            var inDemand = collection(
                    draft.mint("in-demand", code),
                    "In demand: " + occupation.title(),
                    "Technologies that employers' job postings for this occupation often name.");
            draft.state(inDemand, ImportTerms.SUBJECT, occupation.node());
            draft.state(inDemand, ImportTerms.MEMBER, skill);
        }
    }

    private Node collection(String iri, String label, String definition) {
        var collection = ImportTerms.iri(iri);
        draft.state(collection, Terms.TYPE, ImportTerms.COLLECTION_CLASS);
        draft.state(collection, Terms.PREF_LABEL, ImportTerms.english(label));
        draft.state(collection, Terms.DEFINITION, ImportTerms.english(definition));
        return collection;
    }
}
