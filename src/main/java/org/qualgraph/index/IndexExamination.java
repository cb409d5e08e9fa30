package org.qualgraph.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualgraph.model.Finding;

/**
 * Examines the index of concepts on disk: is the index of these parts there and whole, and is there anything else? All
 * of it can be made again from the parts.
 */
final class IndexExamination {
    private static final String PART = "index";

    private final IndexFolder folder;
    private final List<LabelPart> parts;

    IndexExamination(Path folder, List<LabelPart> parts) {
        this.folder = new IndexFolder(folder);
        this.parts = parts;
    }

    /** What the folder is like; nothing is changed. */
    Finding finding() throws IOException {
        var faults = faults();
        return faults.isEmpty()
                ? Finding.whole(PART, "of what the graph holds, every file with its checksum")
                : Finding.mendable(PART, sentence(faults));
    }

    /** Deletes what is broken or left over and builds what is missing. */
    Finding mend() throws IOException {
        var faults = faults();
        if (faults.isEmpty()) {
            return finding();
        }
        for (var path : faults.keySet()) {
            if (Files.exists(path)) {
                IndexFolder.delete(path);
            }
        }
        folder.open(parts).close();
        return Finding.mended(PART, sentence(faults) + "; built anew");
    }

    /** What is wrong, by the folder in which it is. */
    private Map<Path, String> faults() throws IOException {
        var faults = new LinkedHashMap<Path, String>();
        var needed = new HashSet<Path>();
        var ready = folder.path("labels-", parts);
        needed.add(ready);
        fault(ready, parts).ifPresent(fault -> faults.put(ready, fault));
        for (var part : parts) {
            var one = List.of(part);
            var path = folder.path("part-", one);
            needed.add(path);
            if (Files.exists(path)) {
                fault(path, one).ifPresent(fault -> faults.put(path, fault));
            }
        }
        for (var other : folder.allBut(needed)) {
            faults.put(other, "left behind");
        }
        return faults;
    }

    /** A part that is missing is needed by nobody while the whole is there. */
    private static Optional<String> fault(Path path, List<LabelPart> of) {
        if (!Files.isDirectory(path)) {
            return Optional.of("missing, or of another state of the graph");
        }
        try {
            IndexFolder.read(path, of).close();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            // A flipped byte can show as any exception before a checksum is compared.
            return Optional.of("broken");
        }
    }

    private static String sentence(Map<Path, String> faults) {
        var sentences = new ArrayList<String>();
        faults.forEach((path, fault) -> sentences.add(path.getFileName() + " is " + fault));
        return String.join(", ", sentences);
    }
}
