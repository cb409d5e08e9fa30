package org.qualgraph.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.graph.SparqlLimits;
import org.qualgraph.index.ConceptIndex;
import org.qualgraph.index.posting.PostingIndex;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Language;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.Requirement.Details;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.Span;
import org.qualgraph.ontology.Ontology;
import org.qualgraph.relatedness.Relatedness;

/** A store in memory with random postings for one role, whose requirements nest, want years and are in part unknown. */
final class GapWorld implements AutoCloseable {
    private static final List<String> CONCEPTS = List.of(
            "skill/machine-learning",
            "skill/deep-learning",
            "skill/ml-compilers",
            "skill/pytorch",
            "skill/tensorflow",
            "skill/jax",
            "skill/python",
            "skill/kubernetes",
            "venue/osdi",
            "venue/sosp",
            "skill/torch",
            "skill/unknown");
    private static final List<String> DEGREES =
            List.of("degree/bachelor", "degree/phd", "field/computer-science", "field/history", "skill/deep-learning");

    private final GraphStore store = GraphStore.inMemory();
    private final List<PostingId> originals = new ArrayList<>();
    private final int written;
    private final UseCases useCases;

    GapWorld(int postings, long seed) {
        store.replaceOntology(Ontology.read(SmallWorld.folder()));
        var random = new Random(seed);
        var extractions = IntStream.range(0, postings)
                .mapToObj(i -> extraction(i, random))
                .toList();
        store.write("random", extractions);
        written = postings;
        for (var extraction : extractions) {
            var id = PostingId.of("random", extraction.posting());
            if (store.posting(id).orElseThrow().duplicateOf().isEmpty()) {
                originals.add(id);
            }
        }
        var vocabulary = store.vocabulary();
        var index = store.readPostings(PostingIndex::inMemory);
        var counts = store.coOccurrences(vocabulary);
        useCases = UseCases.over(new UseCases.Parts(
                store,
                vocabulary,
                ConceptIndex.inMemory(vocabulary),
                () -> index,
                new Extractor(vocabulary),
                new Relatedness(vocabulary, counts),
                counts,
                Posting::ofText,
                SparqlLimits.DEFAULTS));
    }

    /** The postings that repeat no other. */
    List<PostingId> originals() {
        return originals;
    }

    int written() {
        return written;
    }

    GraphStore store() {
        return store;
    }

    UseCases useCases() {
        return useCases;
    }

    @Override
    public void close() {
        store.close();
    }

    /** A profile of some concepts, with years, degrees in progress and total years now and then. */
    static StatedProfile profile(Random random) {
        var names = new ArrayList<String>();
        for (var concept : List.of(
                "skill/deep-learning",
                "skill/pytorch",
                "skill/python",
                "skill/kubernetes",
                "venue/osdi",
                "skill/jax",
                "degree/bachelor",
                "field/computer-science",
                "field/history")) {
            if (random.nextInt(3) == 0) {
                names.add(concept);
            }
        }
        return new StatedProfile(
                names,
                Optional.empty(),
                random.nextBoolean() ? Map.of("skill/python", (double) random.nextInt(8)) : Map.of(),
                random.nextBoolean() ? OptionalDouble.of(random.nextInt(10)) : OptionalDouble.empty(),
                random.nextInt(3) == 0 ? List.of("degree/phd") : List.of());
    }

    /** The last ten repeat the text of the first ten. */
    private static Extraction extraction(int number, Random random) {
        int text = number >= 150 ? number - 150 : number;
        var words = new Random(text)
                .ints(120, 0, 5_000)
                .mapToObj(word -> "word" + word)
                .toList();
        var posting = new Posting(
                new Posting.Source("random.txt", number + 1L),
                Optional.of(String.valueOf(number)),
                "Scientist",
                String.join(" ", words),
                Posting.Fields.NONE);
        var header = new Extraction.Header(
                "Scientist",
                Optional.of(new ConceptId("role/research-scientist")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var requirements = IntStream.range(0, number % 13 == 0 ? 0 : 1 + random.nextInt(6))
                .mapToObj(i -> requirement(posting.text(), i, random, 2))
                .toList();
        return new Extraction(posting, header, requirements, List.of(), new Language("en"));
    }

    private static Requirement requirement(String text, int place, Random random, int depth) {
        var kind = random.nextInt(3) == 0 ? RequirementKind.DEGREE : RequirementKind.EXPERIENCE;
        var from = kind == RequirementKind.DEGREE ? DEGREES : CONCEPTS;
        var mentions = new ArrayList<Mention>();
        var named = new HashSet<String>();
        int wanted = random.nextInt(4);
        for (int i = 0; i < wanted; i++) {
            var concept = from.get(random.nextInt(from.size()));
            if (named.add(concept)) {
                var span = new Span(place * 20 + i * 4, place * 20 + i * 4 + 3);
                mentions.add(new Mention(span, span.of(text), new ConceptId(concept), 0.9));
            }
        }
        var parts = depth > 0 && random.nextInt(4) == 0
                ? List.of(requirement(text, place, random, depth - 1), requirement(text, place, random, depth - 1))
                : List.<Requirement>of();
        int all = mentions.size() + parts.size();
        var details = new Details(
                        kind == RequirementKind.DEGREE
                                ? Optional.of(DegreeStatus.values()[random.nextInt(2)])
                                : Optional.empty(),
                        OptionalInt.empty(),
                        random.nextInt(6) == 0)
                .years(
                        random.nextInt(3) == 0 ? OptionalInt.of(1 + random.nextInt(9)) : OptionalInt.empty(),
                        OptionalInt.empty());
        var span = new Span(place * 20, place * 20 + 19);
        return new Requirement(
                kind,
                Necessity.values()[random.nextInt(3)],
                all == 0 ? 0 : random.nextInt(all + 1),
                mentions,
                parts,
                details,
                span,
                span.of(text));
    }
}
