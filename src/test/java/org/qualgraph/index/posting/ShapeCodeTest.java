package org.qualgraph.index.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.RequirementShape;

class ShapeCodeTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsWhatItWrote(long seed) {
        var random = new Random(seed);
        var requirements = IntStream.range(0, random.nextInt(200))
                .mapToObj(i -> shape(random, 3))
                .toList();
        var code = ShapeCode.of(ShapeCode.ORIGINAL, requirements);
        var concepts = new ArrayList<ConceptId>();
        code.concepts().forEach(bytes -> concepts.add(new ConceptId(bytes.utf8ToString())));
        var bytes = code.bytes();
        var places = IntStream.range(0, concepts.size()).toArray();
        var cursor = new ShapeCursor().on(bytes.bytes, bytes.offset, places, 0);

        assertThat(ShapeCode.read(cursor, concepts::get)).isEqualTo(requirements);
    }

    private static RequirementShape shape(Random random, int depth) {
        List<RequirementShape> parts = depth > 0 && random.nextInt(3) == 0
                ? List.of(shape(random, depth - 1), shape(random, depth - 1))
                : List.of();
        return new RequirementShape(
                RequirementKind.values()[random.nextInt(RequirementKind.values().length)],
                Necessity.values()[random.nextInt(3)],
                random.nextInt(300),
                IntStream.range(0, random.nextInt(5))
                        .mapToObj(i -> new ConceptId("skill/s\u00e9" + random.nextInt(400)))
                        .toList(),
                parts,
                random.nextBoolean() ? Optional.of(DegreeStatus.values()[random.nextInt(2)]) : Optional.empty(),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(100_000)) : OptionalInt.empty(),
                random.nextBoolean());
    }
}
