package org.qualgraph.ontology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.RequirementKind;

/**
 * The IRIs of the schema and of the vocabularies it reuses: properties by their own name, classes with {@code _CLASS},
 * and the schema's individuals by the constants of the model.
 */
public final class Terms {
    /** The base of every IRI that QualGraph mints. */
    public static final String BASE = ConceptId.BASE;

    /** The namespace of the schema, prefix {@code qg}. */
    public static final String DEF = BASE + "def/";

    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String OWL = "http://www.w3.org/2002/07/owl#";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String SCHEMA = "https://schema.org/";
    public static final String DCTERMS = "http://purl.org/dc/terms/";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String OA = "http://www.w3.org/ns/oa#";
    public static final String VOID = "http://rdfs.org/ns/void#";

    /** Namespaces by prefix, as every dump and every query uses them. */
    public static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("qg", DEF),
            Map.entry("skill", BASE + "skill/"),
            Map.entry("venue", BASE + "venue/"),
            Map.entry("role", BASE + "role/"),
            Map.entry("degree", BASE + "degree/"),
            Map.entry("field", BASE + "field/"),
            Map.entry("certification", BASE + "certification/"),
            Map.entry("language", BASE + "language/"),
            Map.entry("employment-type", BASE + "employment-type/"),
            Map.entry("rdf", RDF),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("owl", OWL),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
            Map.entry("skos", SKOS),
            Map.entry("schema", SCHEMA),
            Map.entry("dcterms", DCTERMS),
            Map.entry("prov", PROV),
            Map.entry("oa", OA),
            Map.entry("void", VOID),
            Map.entry("vann", "http://purl.org/vocab/vann/"));
    // Properties of concepts
    public static final Node TYPE = iri(RDF + "type");
    public static final Node PREF_LABEL = iri(SKOS + "prefLabel");
    public static final Node ALT_LABEL = iri(SKOS + "altLabel");
    public static final Node HIDDEN_LABEL = iri(SKOS + "hiddenLabel");
    public static final Node DEFINITION = iri(SKOS + "definition");
    public static final Node SCOPE_NOTE = iri(SKOS + "scopeNote");
    public static final Node BROADER = iri(SKOS + "broader");
    public static final Node RELATED = iri(SKOS + "related");
    public static final Node IN_SCHEME = iri(SKOS + "inScheme");
    public static final Node TOP_CONCEPT_OF = iri(SKOS + "topConceptOf");
    public static final Node EXACT_MATCH = iri(SKOS + "exactMatch");
    public static final Node CLOSE_MATCH = iri(SKOS + "closeMatch");
    public static final Node KIND = iri(DEF + "kind");
    public static final Node IMPLIES = iri(DEF + "implies");
    public static final Node FIELD = iri(DEF + "field");
    public static final Node AMBIGUOUS_LABEL = iri(DEF + "ambiguousLabel");
    public static final Node CONTEXT_WORD = iri(DEF + "contextWord");
    public static final Node ACRONYM = iri(DEF + "acronym");
    public static final Node FULL_NAME = iri(DEF + "fullName");
    public static final Node FORMER_NAME = iri(DEF + "formerName");
    public static final Node DBLP_STREAM = iri(DEF + "dblpStream");
    public static final Node VENUE_TYPE = iri(DEF + "venueType");
    public static final Node TOPIC = iri(DEF + "topic");
    public static final Node PUBLISHER = iri(SCHEMA + "publisher");
    public static final Node ESSENTIAL_SKILL = iri(DEF + "essentialSkill");
    public static final Node OPTIONAL_SKILL = iri(DEF + "optionalSkill");
    public static final Node LEVEL = iri(DEF + "level");
    public static final Node CERTIFIES = iri(DEF + "certifies");
    public static final Node LANGUAGE_TAG = iri(DEF + "languageTag");
    public static final Node PROVIDER = iri(SCHEMA + "provider");
    public static final Node NOTATION = iri(SKOS + "notation");
    public static final Node IS_REPLACED_BY = iri(DCTERMS + "isReplacedBy");
    public static final Node DEPRECATED = iri(OWL + "deprecated");

    // Properties of postings
    public static final Node TITLE = iri(SCHEMA + "title");
    public static final Node HIRING_ORGANIZATION = iri(SCHEMA + "hiringOrganization");
    public static final Node JOB_LOCATION = iri(SCHEMA + "jobLocation");
    public static final Node DATE_POSTED = iri(SCHEMA + "datePosted");
    public static final Node IN_LANGUAGE = iri(SCHEMA + "inLanguage");
    public static final Node EMPLOYMENT_TYPE = iri(SCHEMA + "employmentType");
    public static final Node URL = iri(SCHEMA + "url");
    public static final Node DESCRIPTION = iri(SCHEMA + "description");
    public static final Node IDENTIFIER = iri(DCTERMS + "identifier");
    public static final Node IS_PART_OF = iri(DCTERMS + "isPartOf");
    public static final Node WAS_DERIVED_FROM = iri(PROV + "wasDerivedFrom");
    public static final Node ROLE = iri(DEF + "role");
    public static final Node SENIORITY = iri(DEF + "seniority");
    public static final Node WORKPLACE = iri(DEF + "workplace");
    public static final Node JOB_LOCATION_TYPE = iri(SCHEMA + "jobLocationType");
    public static final Node START_DATE = iri(SCHEMA + "jobStartDate");
    public static final Node VALID_THROUGH = iri(SCHEMA + "validThrough");
    public static final Node REQUIREMENT = iri(DEF + "requirement");
    public static final Node REQUIRES = iri(DEF + "requires");
    public static final Node PREFERS = iri(DEF + "prefers");
    public static final Node MENTIONS = iri(DEF + "mentions");
    public static final Node MENTION = iri(DEF + "mention");

    // Properties of pay and duration
    public static final Node BASE_SALARY = iri(SCHEMA + "baseSalary");
    public static final Node CURRENCY = iri(SCHEMA + "currency");
    public static final Node MIN_VALUE = iri(SCHEMA + "minValue");
    public static final Node MAX_VALUE = iri(SCHEMA + "maxValue");
    public static final Node UNIT_TEXT = iri(SCHEMA + "unitText");
    public static final Node APPLIES_TO = iri(DEF + "appliesTo");
    /** Absent where the pay is the fixed one. */
    public static final Node PAY_BASIS = iri(DEF + "payBasis");

    public static final Node DURATION = iri(DEF + "duration");
    public static final Node DURATION_MINIMUM = iri(DEF + "minimum");
    public static final Node DURATION_MAXIMUM = iri(DEF + "maximum");
    public static final Node DURATION_UNIT = iri(DEF + "unit");

    // Properties of requirements, mentions and evidence
    public static final Node NECESSITY = iri(DEF + "necessity");
    public static final Node AT_LEAST = iri(DEF + "atLeast");
    public static final Node CONCEPT = iri(DEF + "concept");
    public static final Node MINIMUM_YEARS = iri(DEF + "minimumYears");
    public static final Node MAXIMUM_YEARS = iri(DEF + "maximumYears");
    public static final Node LANGUAGE_LEVEL = iri(DEF + "languageLevel");
    public static final Node CONDITION = iri(DEF + "condition");
    public static final Node TRAVEL_SHARE = iri(DEF + "travelShare");
    public static final Node DEGREE_STATUS = iri(DEF + "degreeStatus");
    public static final Node OR_EQUIVALENT = iri(DEF + "orEquivalent");
    public static final Node POSITION = iri(DEF + "position");
    public static final Node SCORE = iri(DEF + "score");
    public static final Node EVIDENCE = iri(DEF + "evidence");
    public static final Node START = iri(OA + "start");
    public static final Node END = iri(OA + "end");
    public static final Node EXACT = iri(OA + "exact");

    // Properties of sources and corpora
    public static final Node FILE = iri(DEF + "file");
    public static final Node ENTRY = iri(DEF + "entry");
    public static final Node GENERATED_AT_TIME = iri(PROV + "generatedAtTime");
    /** A posting to the one that came first with nearly the same text. */
    public static final Node DUPLICATE_OF = iri(DEF + "duplicateOf");

    public static final Node EXTRACTOR_VERSION = iri(DEF + "extractorVersion");

    // Classes
    public static final Node CONCEPT_CLASS = iri(SKOS + "Concept");
    public static final Node CONCEPT_SCHEME_CLASS = iri(SKOS + "ConceptScheme");
    public static final Node POSTING_CLASS = iri(SCHEMA + "JobPosting");
    public static final Node PAY_CLASS = iri(SCHEMA + "MonetaryAmount");
    public static final Node DURATION_CLASS = iri(DEF + "Duration");
    public static final Node MENTION_CLASS = iri(DEF + "Mention");
    public static final Node SELECTOR_CLASS = iri(OA + "TextPositionSelector");
    public static final Node SOURCE_CLASS = iri(DEF + "Source");

    // Named graphs
    public static final Node ONTOLOGY_GRAPH = iri(BASE + "graph/ontology");
    public static final Node STATISTICS_GRAPH = iri(BASE + "graph/statistics");

    private static final String IMPORT_GRAPHS = BASE + "graph/import/";

    private Terms() {}

    /** The named graph of a corpus, which is also the corpus itself. */
    public static Node corpusGraph(String corpus) {
        return iri(BASE + "graph/corpus/" + corpus);
    }

    /** The named graph of another taxonomy, such as {@code esco}. */
    public static Node importGraph(String source) {
        return iri(IMPORT_GRAPHS + source);
    }

    /** The name of the other taxonomy whose named graph this is. */
    public static Optional<String> importName(String graph) {
        return graph.startsWith(IMPORT_GRAPHS)
                ? Optional.of(graph.substring(IMPORT_GRAPHS.length()))
                : Optional.empty();
    }

    /** The class of a type's concepts, such as {@code qg:Skill}. */
    public static Node conceptClass(ConceptType type) {
        return iri(DEF + camelCase(type));
    }

    /** The concept scheme of a type, such as {@code <https://w3id.org/qualgraph/skill>}. */
    public static Node scheme(ConceptType type) {
        return iri(BASE + type.segment());
    }

    /** The class of a kind's requirements, such as {@code qg:SkillRequirement}. */
    public static Node requirementClass(RequirementKind kind) {
        return iri(DEF + camelCase(kind) + "Requirement");
    }

    /** The individual of a constant that a closed list of the schema holds, such as {@code qg:InProgress}. */
    public static Node individual(Enum<?> constant) {
        return iri(DEF + camelCase(constant));
    }

    /** The constant whose {@link #individual} this is. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, Node individual) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> individual(constant).equals(individual))
                .findFirst();
    }

    /** The kind whose {@link #requirementClass} this is. */
    public static Optional<RequirementKind> requirementKind(Node requirementClass) {
        return Arrays.stream(RequirementKind.values())
                .filter(kind -> requirementClass(kind).equals(requirementClass))
                .findFirst();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static String camelCase(Enum<?> constant) {
        var name = new StringBuilder();
        for (var word : constant.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
