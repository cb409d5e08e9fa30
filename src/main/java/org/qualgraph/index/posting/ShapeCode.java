package org.qualgraph.index.posting;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.apache.lucene.util.BytesRef;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.RequirementShape;

/**
 * The requirements of a posting in a few bytes.
 *
 * <p>Idea: the concepts of a posting are a sorted set of values, for which Lucene keeps numbers that it mends itself when
 * segments are merged; the code names a concept by its place in that set. First it says how many requirements there are of
 * each necessity, so that what cannot be good enough is passed over. A requirement is a byte of flags, another for
 * kind and necessity, then what the flags tell of and the places of its concepts; parts follow their whole. Numbers have
 * seven bits a byte. Cost: some five bytes a requirement and one a concept.
 */
final class ShapeCode {
    static final int OR_EQUIVALENT = 1;
    static final int COMPLETED = 2;
    static final int IN_PROGRESS = 4;
    static final int YEARS = 8;
    static final int PARTS = 16;

    static final int KIND_BITS = 4;
    static final int ORIGINAL = 0;
    static final int DUPLICATE = 1;

    private final SortedMap<BytesRef, ConceptId> concepts = new TreeMap<>();
    private final Map<ConceptId, Integer> places = new HashMap<>();
    private final ByteArrayOutputStream code = new ByteArrayOutputStream();

    private ShapeCode() {}

    /** @param first tells whether the posting is a duplicate */
    static ShapeCode of(int first, List<RequirementShape> requirements) {
        var made = new ShapeCode();
        requirements.forEach(made::gather);
        made.concepts.values().forEach(concept -> made.places.put(concept, made.places.size()));
        made.code.write(first);
        for (var necessity : Necessity.values()) {
            made.number((int) requirements.stream()
                    .filter(requirement -> requirement.necessity() == necessity)
                    .count());
        }
        requirements.forEach(made::add);
        return made;
    }

    /** The concepts in the order of their bytes, which is that of the values of a document. */
    Iterable<BytesRef> concepts() {
        return concepts.keySet();
    }

    BytesRef bytes() {
        return new BytesRef(code.toByteArray());
    }

    private void gather(RequirementShape requirement) {
        requirement.concepts().forEach(concept -> concepts.put(new BytesRef(concept.value()), concept));
        requirement.parts().forEach(this::gather);
    }

    private void add(RequirementShape requirement) {
        code.write(flags(requirement));
        code.write(requirement.kind().ordinal() | requirement.necessity().ordinal() << KIND_BITS);
        requirement.minimumYears().ifPresent(this::number);
        number(requirement.atLeast());
        number(requirement.concepts().size());
        requirement.concepts().forEach(concept -> number(places.getOrDefault(concept, 0)));
        if (!requirement.parts().isEmpty()) {
            number(requirement.parts().size());
            requirement.parts().forEach(this::add);
        }
    }

    private static int flags(RequirementShape requirement) {
        int flags = requirement.orEquivalent() ? OR_EQUIVALENT : 0;
        flags |= requirement
                .degreeStatus()
                .map(status -> status == DegreeStatus.COMPLETED ? COMPLETED : IN_PROGRESS)
                .orElse(0);
        flags |= requirement.minimumYears().isPresent() ? YEARS : 0;
        return flags | (requirement.parts().isEmpty() ? 0 : PARTS);
    }

    private void number(int number) {
        int rest = number;
        while (rest > 0x7f) {
            code.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        code.write(rest);
    }

    /** The requirements of a code. */
    static List<RequirementShape> read(ShapeCursor cursor, IntFunction<ConceptId> concept) {
        var requirements = new ArrayList<RequirementShape>();
        for (int rest = cursor.requirements(); rest > 0; rest--) {
            requirements.add(readOne(cursor, concept));
        }
        return requirements;
    }

    private static RequirementShape readOne(ShapeCursor cursor, IntFunction<ConceptId> concept) {
        cursor.next();
        int flags = cursor.flags();
        var kind = RequirementKind.values()[cursor.kind()];
        var necessity = Necessity.values()[cursor.necessity()];
        var years = cursor.minimumYears();
        int atLeast = cursor.atLeast();
        var concepts = new ArrayList<ConceptId>();
        for (int rest = cursor.concepts(); rest > 0; rest--) {
            concepts.add(concept.apply(cursor.concept()));
        }
        var parts = new ArrayList<RequirementShape>();
        for (int rest = cursor.parts(flags); rest > 0; rest--) {
            parts.add(readOne(cursor, concept));
        }
        return new RequirementShape(
                kind,
                necessity,
                atLeast,
                concepts,
                parts,
                degreeStatus(flags),
                years < 0 ? OptionalInt.empty() : OptionalInt.of(years),
                (flags & OR_EQUIVALENT) != 0);
    }

    private static Optional<DegreeStatus> degreeStatus(int flags) {
        if ((flags & COMPLETED) != 0) {
            return Optional.of(DegreeStatus.COMPLETED);
        }
        return (flags & IN_PROGRESS) != 0 ? Optional.of(DegreeStatus.IN_PROGRESS) : Optional.empty();
    }
}
