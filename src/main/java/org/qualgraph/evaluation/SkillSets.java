package org.qualgraph.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.qualgraph.corpus.Corpora;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Requirement;

/** The sets of skills that postings ask for, near-duplicates left out. */
public final class SkillSets {
    /** The tags of 50,000 postings, under the folder of the corpora. */
    public static final String TAGS = "skill2vec-50k/skill2vec_50K.compact.tsv.gz";

    /** From this Jaccard similarity on two sets count as one. */
    private static final double DUPLICATE = 0.8;

    private SkillSets() {}

    /** The tags of postings, in lower case, as skills. */
    public static List<Set<ConceptId>> tags(Path table) {
        var sets = new ArrayList<Set<ConceptId>>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(table)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                sets.add(Arrays.stream(line.split("\t"))
                        .skip(1)
                        .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                        .filter(tag -> !tag.isEmpty())
                        .map(tag -> ConceptId.of(ConceptType.SKILL, tag))
                        .collect(Collectors.toCollection(TreeSet::new)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withoutDuplicates(sets);
    }

    /** The skills that are read from the postings of some files as required or preferred. */
    public static List<Set<ConceptId>> read(List<Path> files, Extractor extractor) {
        var sets = new ArrayList<Set<ConceptId>>();
        for (var file : files) {
            Corpora.read(file, ReadOptions.DEFAULTS, outcome -> {
                if (outcome instanceof Outcome.Read read) {
                    sets.add(skills(extractor.extract(read.posting())));
                }
            });
        }
        return withoutDuplicates(sets);
    }

    private static Set<ConceptId> skills(Extraction extraction) {
        var skills = new TreeSet<ConceptId>();
        extraction.requirements().stream()
                .filter(requirement -> requirement.necessity() != Necessity.MENTIONED)
                .forEach(requirement -> addSkills(requirement, skills));
        return skills;
    }

    private static void addSkills(Requirement requirement, Set<ConceptId> skills) {
        requirement.concepts().stream()
                .map(Mention::concept)
                .filter(concept -> concept.value().startsWith(ConceptType.SKILL.segment() + "/"))
                .forEach(skills::add);
        requirement.parts().forEach(part -> addSkills(part, skills));
    }

    /**
     * Leaves out every set that is nearly the same as one before it, and those of fewer than two.
     *
     * <p>Two sets can only be so much alike where they share one of the rarest members of the later one: of {@code n}, of
     * which {@code t·n} must be shared, one of {@code n − ⌈t·n⌉ + 1} (R. Bayardo and others, Scaling up all pairs
     * similarity search, WWW 2007).
     */
    static List<Set<ConceptId>> withoutDuplicates(Collection<Set<ConceptId>> sets) {
        var frequency = new HashMap<ConceptId, Integer>();
        sets.forEach(set -> set.forEach(member -> frequency.merge(member, 1, Integer::sum)));
        var rarestFirst = Comparator.<ConceptId>comparingInt(frequency::get).thenComparing(Comparator.naturalOrder());
        Map<ConceptId, List<Set<ConceptId>>> byMember = new HashMap<>();
        var kept = new LinkedHashSet<Set<ConceptId>>();
        for (var set : sets) {
            var members = set.stream().sorted(rarestFirst).toList();
            var shared = (int) Math.ceil(DUPLICATE * members.size());
            var telling = members.subList(0, Math.min(members.size(), members.size() - shared + 1));
            var isNew = set.size() > 1
                    && telling.stream()
                            .flatMap(member -> byMember.getOrDefault(member, List.of()).stream())
                            .noneMatch(other -> similarity(set, other) >= DUPLICATE);
            if (isNew && kept.add(set)) {
                telling.forEach(member -> byMember.computeIfAbsent(member, key -> new ArrayList<>())
                        .add(set));
            }
        }
        return List.copyOf(kept);
    }

    /** Postings to learn from, without skills that fewer than so many of them ask for; each skill a requirement. */
    static CoOccurrences counted(List<Set<ConceptId>> postings, int rarest) {
        var counts = new HashMap<ConceptId, Integer>();
        postings.forEach(posting -> posting.forEach(skill -> counts.merge(skill, 1, Integer::sum)));
        return CoOccurrences.of(postings.stream()
                .map(posting -> posting.stream()
                        .filter(skill -> counts.getOrDefault(skill, 0) >= rarest)
                        .map(Set::of)
                        .toList())
                .filter(posting -> posting.size() > 1)
                .toList());
    }

    private static double similarity(Set<ConceptId> one, Set<ConceptId> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return (double) shared.size() / (one.size() + other.size() - shared.size());
    }
}
