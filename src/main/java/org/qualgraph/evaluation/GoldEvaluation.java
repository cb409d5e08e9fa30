package org.qualgraph.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.qualgraph.evaluation.GoldFolder.Annotated;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.model.Extraction;

/** Our own gold postings: what is named, how much is insisted on, how many of which set, degrees, pay, role. */
public final class GoldEvaluation {
    private final Extractor extractor;

    public GoldEvaluation(Extractor extractor) {
        this.extractor = extractor;
    }

    /** A posting as a reader and as the extractor read it. */
    private record Unit(Annotated annotated, Extraction read) {
        Hits hits(BiFunction<Annotated, Extraction, Hits> score) {
            return score.apply(annotated, read);
        }

        StructureScore structure() {
            return new StructureScore(annotated, read);
        }
    }

    /**
     * The figures of a folder of annotations.
     *
     * @param corpora where postings of others lie; those that are not there are left out
     */
    public List<Measured> measure(String set, Path folder, Optional<Path> corpora) throws IOException {
        var units = GoldFolder.read(folder, corpora).postings().stream()
                .map(annotated -> new Unit(annotated, extractor.extract(annotated.posting())))
                .toList();
        var figures = new ArrayList<Measured>();
        var links = units.stream().map(unit -> unit.hits(ConceptScore::links)).toList();
        figures.add(Bootstrap.measured(
                set, "link F1", links, drawn -> Hits.sum(drawn).f1()));
        figures.add(Bootstrap.measured(
                set, "link precision", links, drawn -> Hits.sum(drawn).precision()));
        figures.add(Bootstrap.measured(
                set, "link recall", links, drawn -> Hits.sum(drawn).recall()));
        figures.add(measured(set, "asked concept F1", units, unit -> unit.hits(ConceptScore::asked), Hits::f1));
        figures.add(measured(
                set, "asked concept precision", units, unit -> unit.hits(ConceptScore::asked), Hits::precision));
        figures.add(measured(set, "asked concept recall", units, unit -> unit.hits(ConceptScore::asked), Hits::recall));
        figures.add(measured(set, "concept F1", units, unit -> unit.hits(ConceptScore::concepts), Hits::f1));
        figures.add(Bootstrap.measured(
                set,
                "links in boilerplate",
                units,
                drawn -> drawn.stream()
                        .mapToInt(unit -> ConceptScore.inBoilerplate(unit.annotated(), unit.read()))
                        .sum()));
        figures.add(measured(set, "necessity", units, unit -> unit.structure().necessity(), Hits::recall));
        figures.add(
                measured(set, "at least n of", units, unit -> unit.structure().sets(), Hits::recall));
        figures.add(measured(
                set,
                "at least n of, all linked",
                units,
                unit -> unit.structure().setsWithAllLinks(),
                Hits::recall));
        figures.add(measured(set, "degree", units, unit -> unit.structure().degrees(), Hits::recall));
        figures.add(measured(
                set, "degree precision", units, unit -> unit.structure().degrees(), Hits::precision));
        figures.add(measured(set, "years", units, unit -> unit.structure().years(), Hits::recall));
        figures.add(measured(set, "pay F1", units, unit -> unit.hits(HeaderScore::pay), Hits::f1));
        figures.add(measured(set, "role", units, unit -> unit.hits(HeaderScore::role), Hits::recall));
        figures.add(measured(set, "seniority F1", units, unit -> unit.hits(HeaderScore::seniority), Hits::f1));
        figures.add(measured(set, "workplace F1", units, unit -> unit.hits(HeaderScore::workplace), Hits::f1));
        figures.add(
                measured(set, "employment type F1", units, unit -> unit.hits(HeaderScore::employmentType), Hits::f1));
        return figures;
    }

    private static Measured measured(
            String set, String measure, List<Unit> units, Function<Unit, Hits> score, ToDoubleFunction<Hits> value) {
        return Bootstrap.measured(
                set, measure, units.stream().map(score).toList(), drawn -> value.applyAsDouble(Hits.sum(drawn)));
    }
}
