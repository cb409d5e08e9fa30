package org.qualgraph.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.dboe.sys.SystemIndex;
import org.apache.jena.tdb2.params.StoreParams;

/**
 * The files of a data folder, as far as they can be judged without being opened. To open a file that is missing would
 * make an empty one, and a state that points far outside its blocks would make the file as long.
 *
 * <p>A tree is three files: {@code .bpt}, the number of its root and how many blocks of each kind it has, {@code .idn},
 * its inner blocks, and {@code .dat}, those of the records. The terms are {@code .obj}, and {@code .bdf} says how much of
 * it counts. While {@code journal.jrnl} holds anything these may be about to change, and are not judged.
 */
final class StoreFiles {
    private static final List<String> TREE = List.of(".bpt", ".idn", ".dat");

    private final Path data;
    private final StoreParams layout;

    StoreFiles(Path data) {
        this.data = data;
        this.layout = StoreLayout.of(data);
    }

    StoreParams layout() {
        return layout;
    }

    /** The names of the trees whose files cannot be right, such as {@code GSPO}. */
    List<String> unusableTrees() throws IOException {
        var unusable = new ArrayList<String>();
        if (isJournalEmpty()) {
            for (var name : trees()) {
                if (!isTreePlausible(name)) {
                    unusable.add(name);
                }
            }
        }
        return unusable;
    }

    private List<String> trees() {
        var indexes = Stream.of(layout.getTripleIndexes(), layout.getQuadIndexes(), layout.getPrefixIndexes());
        var terms = Stream.of(layout.getNodeTableBaseName(), layout.getPrefixTableBaseName());
        return Stream.concat(indexes.flatMap(Stream::of), terms).toList();
    }

    /** What is wrong with the file of the terms. */
    Optional<String> faultOfTerms() throws IOException {
        var isLongEnough =
                termsLength().filter(bytes -> bytes <= lengthOf(termsFile())).isPresent();
        return isLongEnough || !isJournalEmpty()
                ? Optional.empty()
                : Optional.of(
                        termsFile().getFileName() + " is shorter than nodes-data.bdf says, or one of them is missing");
    }

    /** The file of the terms. */
    Path termsFile() {
        return data.resolve(layout.getNodeTableBaseName() + "-data.obj");
    }

    /** How many of its bytes count. */
    Optional<Long> termsLength() throws IOException {
        return numbers(layout.getNodeTableBaseName() + "-data.bdf", 2).map(state -> state.get(0));
    }

    /** Gives a tree's files other names; what opens the folder next makes an empty tree. A store has no prefixes. */
    void setAside(String name) throws IOException {
        var isOfPrefixes = name.equals(layout.getPrefixTableBaseName());
        for (var suffix : isOfPrefixes ? List.of(".bpt", ".idn", ".dat", "-data.obj", "-data.bdf") : TREE) {
            var file = data.resolve(name + suffix);
            if (Files.exists(file)) {
                Files.move(file, data.resolve(name + suffix + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private boolean isJournalEmpty() {
        return lengthOf(data.resolve("journal.jrnl")) <= 0;
    }

    private boolean isTreePlausible(String name) throws IOException {
        return numbers(name + ".bpt", 3)
                .filter(state -> state.get(0) >= 0 && state.get(0) < state.get(1))
                .filter(state -> isWithin(state.get(1), name + ".idn") && isWithin(state.get(2), name + ".dat"))
                .isPresent();
    }

    private boolean isWithin(long blocks, String file) {
        return blocks >= 0 && blocks <= lengthOf(data.resolve(file)) / SystemIndex.BlockSize;
    }

    /** The numbers that a small file consists of, where it is so long. */
    private Optional<List<Long>> numbers(String file, int count) throws IOException {
        var path = data.resolve(file);
        if (lengthOf(path) != (long) count * Long.BYTES) {
            return Optional.empty();
        }
        var numbers = ByteBuffer.wrap(Files.readAllBytes(path)).asLongBuffer();
        return Optional.of(Stream.generate(numbers::get).limit(count).toList());
    }

    /** -1 where there is none. */
    private static long lengthOf(Path file) {
        return Files.isRegularFile(file) ? file.toFile().length() : -1;
    }
}
