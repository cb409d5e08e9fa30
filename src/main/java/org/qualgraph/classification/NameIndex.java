package org.qualgraph.classification;

import java.util.List;
import org.qualgraph.analysis.Words;
import org.qualgraph.model.Concept;

/**
 * The names of a scheme in one language, ranked for a passage.
 *
 * <p>Idea: a name is worth the rarity of its words that the passage has (R), times how much of the name that is (share
 * × √share), times the weight of the name and of its concept, divided by 1 + {@link Weights#GAP} × the words that stand
 * between its words in the passage. R grows with long names, the share falls with words that the passage lacks; the
 * product is close to the cosine of the two, and serves sentences and titles alike.
 *
 * <p>Cost: the words of the passage lead to their names by inverted lists, which are summed up; what stands between is
 * looked at in the order of what each name would be worth without it, until no name left can be among the best. So the
 * ranking is exact.
 */
final class NameIndex {
    private final Words language;
    private final List<Name> names;
    private final WordTable table;
    private final int[][] words;
    private final float[] rarity;
    private final float[] weight;
    private final int[][] namesOfWord;

    /**
     * Indexes names.
     *
     * @param scheme the concepts that names refer to
     * @param names all read as the same language
     * @param prominence the factor of each concept
     */
    NameIndex(Words language, List<Concept> scheme, List<Name> names, float[] prominence) {
        this.language = language;
        this.names = names;
        this.table = new WordTable(scheme.size());
        this.words = names.stream()
                .map(name -> table.add(name.concept(), language.of(name.text())))
                .toArray(int[][]::new);
        if (language == Words.ENGLISH) {
            addDefinitions(scheme);
        }
        table.weigh();
        this.rarity = new float[words.length];
        this.weight = new float[words.length];
        for (var name = 0; name < words.length; name++) {
            for (var word : words[name]) {
                rarity[name] += table.rarity(word);
            }
            weight[name] = names.get(name).weight() * prominence[names.get(name).concept()];
        }
        this.namesOfWord = inverted(words, table.size());
    }

    /** They say which words are common in the scheme; nothing is found by them. */
    private void addDefinitions(List<Concept> scheme) {
        for (var place = 0; place < scheme.size(); place++) {
            var concept = place;
            scheme.get(place).notes().definition().ifPresent(definition -> table.add(concept, language.of(definition)));
        }
    }

    private static int[][] inverted(int[][] words, int size) {
        var counts = new int[size];
        for (var name : words) {
            for (var word : name) {
                counts[word]++;
            }
        }
        var inverted = new int[size][];
        for (var word = 0; word < size; word++) {
            inverted[word] = new int[counts[word]];
        }
        for (var name = words.length - 1; name >= 0; name--) {
            for (var word : words[name]) {
                inverted[word][--counts[word]] = name;
            }
        }
        return inverted;
    }

    Words language() {
        return language;
    }

    /** Gives the names that a passage has words of, roughly best first, for as long as they can be wanted. */
    void rank(String passage, Best best) {
        var passageWords = new PassageWords(language.of(passage), table);
        var bounds = bounds(passageWords);
        while (!bounds.isEmpty() && best.wants(bounds.worth())) {
            var name = bounds.name();
            var most = bounds.worth();
            bounds.remove();
            passageWords
                    .shortest(words[name])
                    .ifPresent(stretch -> best.take(new RankedName(
                            names.get(name), most / (1 + Weights.GAP * stretch.gap()), passageWords.span(stretch))));
        }
    }

    private Bounds bounds(PassageWords passageWords) {
        var found = new float[words.length];
        passageWords.forEach((word, degree) -> {
            var worth = degree * table.rarity(word);
            for (var name : namesOfWord[word]) {
                found[name] += worth;
            }
        });
        var bounds = new Bounds();
        for (var name = 0; name < found.length; name++) {
            if (found[name] > 0) {
                var share = Math.min(1, found[name] / rarity[name]);
                bounds.add(name, (float) (found[name] * Weights.coverage(share) * weight[name]));
            }
        }
        bounds.order();
        return bounds;
    }
}
