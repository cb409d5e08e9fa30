package org.qualgraph.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qualgraph.index.posting.CodedPosting;
import org.qualgraph.index.posting.ShapeCursor;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingId;
import org.qualgraph.query.CodedAssessment.Standing;

/**
 * Finds what would open the most postings of a set.
 *
 * <p>Idea: a concept that can be gained is tried: what it changes, also by what it implies or comes near, is put into the
 * tables of the assessment, the postings that name anything of that are assessed again, and it is put back. So the numbers
 * are exact. It can open only such postings of which every minimum requirement that is not met names something that it
 * meets: that bounds what it opens, and once the bounds are below the worst of the steps found, the rest need not be tried.
 * Cost: one assessment of all postings, and for each concept that is tried the postings that it touches.
 */
final class StepSearch {
    private static final Set<ConceptType> GAINED = Set.of(
            ConceptType.SKILL, ConceptType.VENUE, ConceptType.DEGREE, ConceptType.CERTIFICATION, ConceptType.LANGUAGE);

    private static final int SHOWN = 20;
    private static final BitSet NONE = new BitSet();

    private static final Comparator<GapStep> BEST_FIRST = Comparator.comparingInt(GapStep::opens)
            .thenComparingInt(GapStep::opensNearly)
            .thenComparingDouble(GapStep::rise)
            .reversed()
            .thenComparing(step -> step.concept().id());

    private final Closeness closeness;
    private final References references;
    private final ConceptTable concepts;
    private final List<CodedPosting> postings;
    private final Map<Integer, BitSet> naming = new HashMap<>();
    /** By a concept, the postings of which every minimum requirement that is not met names it. */
    private final Map<Integer, BitSet> openers = new HashMap<>();

    private final ShapeCursor cursor = CodedPosting.cursor();
    private Profile profile;
    private CodedAssessment assessment;
    private final List<Standpoint> now = new ArrayList<>();

    StepSearch(Closeness closeness, CodedShapes shapes, List<CodedPosting> postings, Profile profile) {
        this.closeness = closeness;
        this.references = new References(closeness.vocabulary());
        this.concepts = shapes.concepts();
        this.postings = postings;
        for (int posting = 0; posting < postings.size(); posting++) {
            for (int number : postings.get(posting).concepts()) {
                naming.computeIfAbsent(number, key -> new BitSet()).set(posting);
            }
        }
        this.profile = profile;
        this.assessment = new CodedAssessment(concepts, profile);
        assessAll();
    }

    /** How the profile stands to one posting. */
    private record Standpoint(boolean isOpen, boolean isNearlyOpen, double coverage) {}

    private void assessAll() {
        now.clear();
        openers.clear();
        for (int posting = 0; posting < postings.size(); posting++) {
            int place = posting;
            var common = assessment.commonToUnmet(postings.get(posting).read(cursor));
            now.add(standpoint());
            common.stream()
                    .forEach(number ->
                            openers.computeIfAbsent(number, key -> new BitSet()).set(place));
        }
    }

    private Standpoint standpoint(CodedPosting posting) {
        assessment.assess(posting.read(cursor));
        return standpoint();
    }

    private Standpoint standpoint() {
        int unmet = assessment.count(Necessity.MINIMUM, GapStatus.UNMET);
        int nearlyMet = assessment.count(Necessity.MINIMUM, GapStatus.NEARLY_MET);
        return new Standpoint(unmet + nearlyMet == 0, unmet == 0, assessment.coverage());
    }

    int size() {
        return postings.size();
    }

    /** Of how many postings every minimum requirement is met. */
    int open() {
        return (int) now.stream().filter(Standpoint::isOpen).count();
    }

    /** The mean coverage. */
    double coverage() {
        return now.stream().mapToDouble(Standpoint::coverage).average().orElse(0);
    }

    /** The best steps, each by itself. */
    List<GapStep> alternatives(int most) {
        var steps = new TreeSet<>(BEST_FIRST);
        for (var candidate : candidates()) {
            if (steps.size() == most && candidate.bound() < steps.last().opens()) {
                break;
            }
            step(candidate.concept()).ifPresent(steps::add);
            if (steps.size() > most) {
                steps.pollLast();
            }
        }
        return List.copyOf(steps);
    }

    /** What can be gained, and how many postings that can open at most. */
    private record Candidate(ConceptReference concept, int bound) {}

    /** The best step, the best one after it, and so on. */
    List<GapStep> sequence(int most) {
        var steps = new ArrayList<GapStep>();
        for (var next = best(); next.isPresent() && steps.size() < most; next = best()) {
            steps.add(next.get());
            profile = profile.with(next.get().concept());
            assessment = new CodedAssessment(concepts, profile);
            assessAll();
        }
        return steps;
    }

    private Optional<GapStep> best() {
        return alternatives(1).stream().findFirst();
    }

    /** The highest bound first. */
    private List<Candidate> candidates() {
        var ids = new LinkedHashSet<ConceptId>();
        naming.keySet().stream().filter(concepts::isKnown).forEach(number -> ids.add(concepts.concept(number)));
        profile.concepts().stream()
                .filter(held -> held.type() != ConceptType.DEGREE)
                .forEach(held -> ids.remove(held.id()));
        return references.references(ids).stream()
                .filter(concept -> GAINED.contains(concept.type()))
                .map(concept -> new Candidate(concept, bound(concept)))
                .sorted(Comparator.comparingInt(Candidate::bound).reversed())
                .toList();
    }

    private int bound(ConceptReference concept) {
        var opened = new BitSet();
        for (var id : closeness.met(concept)) {
            for (int number : concepts.numbers(id)) {
                opened.or(openers.getOrDefault(number, NONE));
            }
        }
        return opened.cardinality();
    }

    /** What gaining a concept changes; empty where that is nothing. */
    private Optional<GapStep> step(ConceptReference candidate) {
        var before = new HashMap<Integer, Standing>();
        var touched = new BitSet();
        var gained = profile.with(candidate);
        for (var id : closeness.neighbourhood(candidate)) {
            for (int number : concepts.numbers(id)) {
                var standing = CodedAssessment.standing(id, gained);
                var stood = assessment.set(number, standing);
                before.putIfAbsent(number, stood);
                if (!standing.equals(stood)) {
                    touched.or(naming.getOrDefault(number, NONE));
                }
            }
        }
        var step = touched.isEmpty() ? Optional.<GapStep>empty() : step(candidate, touched);
        before.forEach(assessment::set);
        return step;
    }

    private Optional<GapStep> step(ConceptReference candidate, BitSet touched) {
        int opensNearly = 0;
        int raises = 0;
        double rise = 0;
        var opened = new ArrayList<PostingId>();
        for (int posting = touched.nextSetBit(0); posting >= 0; posting = touched.nextSetBit(posting + 1)) {
            var before = now.get(posting);
            var after = standpoint(postings.get(posting));
            if (after.isOpen() && !before.isOpen()) {
                opened.add(postings.get(posting).id());
            }
            opensNearly += after.isNearlyOpen() && !before.isNearlyOpen() ? 1 : 0;
            raises += after.coverage() > before.coverage() ? 1 : 0;
            rise += after.coverage() - before.coverage();
        }
        return raises == 0 && opened.isEmpty()
                ? Optional.empty()
                : Optional.of(new GapStep(
                        candidate,
                        asking(candidate.id()),
                        opened.size(),
                        opensNearly,
                        raises,
                        rise / postings.size(),
                        opened.stream()
                                .sorted(Comparator.comparing(PostingId::value))
                                .limit(SHOWN)
                                .toList()));
    }

    private int asking(ConceptId id) {
        var asking = new BitSet();
        for (int number : concepts.numbers(id)) {
            asking.or(naming.getOrDefault(number, NONE));
        }
        return asking.cardinality();
    }
}
