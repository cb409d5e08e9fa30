package org.qualgraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * Whether the indexes of the same statements agree and, where they do not, which to believe: those with the largest
 * following, for damage does not make two of them say the same. All can be made again from one.
 */
record IndexAgreement(List<IndexReading> readings) {
    IndexAgreement {
        readings = List.copyOf(readings);
    }

    /** Reads indexes from the first to the last statement. Needs a transaction. */
    static IndexAgreement of(List<TupleIndexRecord> indexes) {
        return new IndexAgreement(indexes.stream().map(IndexReading::of).toList());
    }

    /** Any of them, where all is whole. */
    TupleIndexRecord first() {
        return readings.getFirst().index();
    }

    boolean isWhole() {
        return readings.stream().allMatch(reading -> reading.agreesWith(readings.getFirst()));
    }

    /** One that at least one other agrees with, and more than agree on anything else. */
    Optional<IndexReading> trusted() {
        var best = readings.stream().max(Comparator.comparingLong(this::followers));
        return best.filter(reading -> followers(reading) > 1)
                .filter(reading -> readings.stream()
                        .noneMatch(other -> !other.agreesWith(reading) && followers(other) >= followers(reading)));
    }

    /** How many agree with one, itself among them where it can be read. */
    private long followers(IndexReading reading) {
        return readings.stream().filter(reading::agreesWith).count();
    }

    /** The damaged ones, each with what is wrong with it; all where none can be trusted. */
    Stream<String> faults() {
        var trusted = trusted();
        return readings.stream()
                .filter(reading -> trusted.filter(reading::agreesWith).isEmpty())
                .map(reading -> reading.name() + " "
                        + reading.fault().orElse("holds " + reading.statements() + " other statements"));
    }
}
