package org.qualgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingPage;
import org.qualgraph.model.PostingSummary;
import org.qualgraph.ontology.Terms;

/**
 * Finds the postings that fit a filter.
 *
 * <p>Idea: each criterion is a set of postings that one or a few index ranges list. The ranges are read in step, so that
 * the shortest ends first, having cost its own length times their number; its postings are then looked up in the other
 * ranges one by one. Texts are read last. Cost: the length of the shortest range, and a node made for each posting found,
 * since the pages are in the order of identifiers, which is not the order of the store's numbers.
 */
final class PostingSearch {
    /** More texts than this are not searched for words: a second or two. */
    static final int MOST_TEXTS = 50_000;

    private final DatasetGraph dataset;
    private final Tuples tuples;
    private final PostingFilter filter;
    private final Node graph;

    private PostingSearch(DatasetGraph dataset, PostingFilter filter) {
        this.dataset = dataset;
        this.tuples = new Tuples(dataset);
        this.filter = filter;
        this.graph = filter.corpus().map(GraphTerms::corpusGraph).orElse(Node.ANY);
    }

    /**
     * The page of postings after {@link PostingFilter#after()}, and how many fit on all pages.
     *
     * @throws PostingSearchTooWideException where words would have to be looked for in too many texts
     */
    static PostingPage of(DatasetGraph dataset, PostingFilter filter) {
        return new PostingSearch(dataset, filter).page();
    }

    private PostingPage page() {
        var found = found();
        var start = filter.after().map(PostingId::iri).orElse("");
        var page = found.stream()
                .filter(posting -> posting.getURI().compareTo(start) > 0)
                .sorted(Comparator.comparing(Node::getURI))
                .limit(filter.limit())
                .map(this::summary)
                .toList();
        return new PostingPage(page, found.size());
    }

    private List<Node> found() {
        var candidates = candidates();
        var words = words();
        if (words.isEmpty()) {
            return candidates;
        }
        if (candidates.size() > MOST_TEXTS) {
            throw new PostingSearchTooWideException(MOST_TEXTS);
        }
        return candidates.stream().filter(posting -> holds(posting, words)).toList();
    }

    private List<Node> candidates() {
        var criteria = criteria();
        var rarest = rarest(criteria);
        Predicate<NodeId> fits = posting -> true;
        for (var criterion : criteria) {
            if (criterion != rarest.criterion()) {
                fits = fits.and(posting -> fits(posting, criterion));
            }
        }
        return rarest.postings().stream().filter(fits).map(tuples::node).toList();
    }

    private List<Criterion> criteria() {
        var criteria = new ArrayList<Criterion>();
        filter.concepts().forEach(id -> criteria.add(Criterion.of(shortcuts(), Set.of(GraphTerms.concept(id)))));
        filter.role().ifPresent(id -> criteria.add(Criterion.of(Set.of(Terms.ROLE), narrower(GraphTerms.concept(id)))));
        filter.organization()
                .ifPresent(id ->
                        criteria.add(Criterion.of(Set.of(Terms.HIRING_ORGANIZATION), Set.of(GraphTerms.concept(id)))));
        if (criteria.isEmpty()) {
            criteria.add(Criterion.of(Set.of(Terms.TYPE), Set.of(Terms.POSTING_CLASS)));
        }
        return criteria;
    }

    private Set<Node> shortcuts() {
        var shortcuts = new HashSet<Node>();
        for (var necessity : filter.necessity().map(List::of).orElse(List.of(Necessity.values()))) {
            shortcuts.add(RequirementTriples.shortcut(necessity));
        }
        return shortcuts;
    }

    /** A concept and all below it. */
    private Set<Node> narrower(Node concept) {
        var reached = new LinkedHashSet<>(Set.of(concept));
        var open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            dataset.findNG(Node.ANY, Node.ANY, Terms.BROADER, open.removeLast()).forEachRemaining(quad -> {
                if (reached.add(quad.getSubject())) {
                    open.add(quad.getSubject());
                }
            });
        }
        return reached;
    }

    /** Reads all criteria in step until the first is read whole. */
    private Listed rarest(List<Criterion> criteria) {
        var lists = criteria.stream()
                .map(criterion -> new Listed(criterion, postings(criterion), new LinkedHashSet<>()))
                .toList();
        while (true) {
            for (var list : lists) {
                if (!list.rest().hasNext()) {
                    return list;
                }
                list.postings().add(list.rest().next());
            }
        }
    }

    private Iterator<NodeId> postings(Criterion criterion) {
        Iterator<NodeId> postings = Iter.nullIterator();
        for (var edge : criterion.edges()) {
            for (var target : criterion.targets()) {
                postings = Iter.concat(postings, tuples.subjects(graph, edge, target));
            }
        }
        return postings;
    }

    private boolean fits(NodeId posting, Criterion criterion) {
        return criterion.edges().stream()
                .anyMatch(edge ->
                        criterion.targets().stream().anyMatch(target -> tuples.contains(posting, edge, target)));
    }

    private List<String> words() {
        return filter.text().stream()
                .flatMap(text -> List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private boolean holds(Node posting, List<String> words) {
        var text = (value(posting, Terms.TITLE).orElse("") + "\n"
                        + value(posting, Terms.DESCRIPTION).orElse(""))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    private PostingSummary summary(Node posting) {
        return new PostingSummary(
                PostingId.ofIri(posting.getURI()),
                object(posting, Terms.IS_PART_OF).map(GraphTerms::corpus).orElse(""),
                value(posting, Terms.TITLE).orElse(""),
                value(posting, GraphTerms.ORGANIZATION_NAME),
                object(posting, Terms.ROLE).map(GraphTerms::conceptId));
    }

    private Optional<String> value(Node posting, Node predicate) {
        return object(posting, predicate).map(Node::getLiteralLexicalForm);
    }

    private Optional<Node> object(Node posting, Node predicate) {
        var quads = dataset.findNG(Node.ANY, posting, predicate, Node.ANY);
        return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
    }

    /** What a posting must have: one of some edges to one of some nodes. */
    private record Criterion(Set<Node> edges, Set<Node> targets) {
        static Criterion of(Set<Node> edges, Set<Node> targets) {
            return new Criterion(edges, targets);
        }
    }

    /** A criterion with the postings that fit it, as far as they are read. */
    private record Listed(Criterion criterion, Iterator<NodeId> rest, Set<NodeId> postings) {}
}
