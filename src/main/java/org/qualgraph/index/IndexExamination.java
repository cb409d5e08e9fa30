package org.qualgraph.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return faults.isEmpty() ? Finding.whole(PART, state()) : Finding.mendable(PART, sentence(faults));
    }

    /** An index is made of what the graph holds when the first question is asked. */
    private String state() {
        return isCurrent()
                ? "of what the graph holds, every file with its checksum"
                : "of an earlier state of the graph; the next question brings it up to date";
    }

    private boolean isCurrent() {
        return Files.isDirectory(folder.path("labels-", parts));
    }

    /** Deletes what is broken or left over, and brings the index up to date. */
    Finding mend() throws IOException {
        var faults = faults();
        for (var path : faults.keySet()) {
            if (Files.exists(path)) {
                IndexFolder.delete(path);
            }
        }
        folder.open(parts).close();
        return faults.isEmpty() ? finding() : Finding.mended(PART, sentence(faults) + "; built anew");
    }

    /** What is wrong, by the folder in which it is. */
    private Map<Path, String> faults() throws IOException {
        var faults = new LinkedHashMap<Path, String>();
        var needed = new HashSet<Path>();
        examine("labels-", parts, needed, faults);
        for (var part : parts) {
            examine("part-", List.of(part), needed, faults);
        }
        for (var other : folder.allBut(needed)) {
            if (isCurrent() || IndexFolder.isUnfinished(other)) {
                faults.put(other, "left behind");
            }
        }
        return faults;
    }

    private void examine(String prefix, List<LabelPart> of, Set<Path> needed, Map<Path, String> faults) {
        var path = folder.path(prefix, of);
        needed.add(path);
        if (Files.isDirectory(path) && !isWhole(path, of)) {
            faults.put(path, "broken");
        }
    }

    private static boolean isWhole(Path path, List<LabelPart> of) {
        try {
            IndexFolder.read(path, of).close();
            return true;
        } catch (IOException | RuntimeException e) {
            // A flipped byte can show as any exception before a checksum is compared.
            return false;
        }
    }

    private static String sentence(Map<Path, String> faults) {
        var sentences = new ArrayList<String>();
        faults.forEach((path, fault) -> sentences.add(path.getFileName() + " is " + fault));
        return String.join(", ", sentences);
    }
}
