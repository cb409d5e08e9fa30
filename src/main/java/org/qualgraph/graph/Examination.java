package org.qualgraph.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.qualgraph.model.Finding;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.ontology.Ontology;

/**
 * What an examination of a store has found.
 *
 * @param vocabulary the concepts that it holds, where they could be read
 */
public record Examination(List<Finding> findings, Optional<Vocabulary> vocabulary) {
    public Examination {
        findings = List.copyOf(findings);
    }

    /**
     * Examines the store of a folder and changes nothing. Reads all of it, most of it once: some seconds for a million
     * statements.
     *
     * @param ontology what it should hold
     * @throws HomeInUseException where somebody has it open
     */
    public static Examination of(Path folder, Ontology ontology) {
        return StoreRepair.examine(folder, ontology);
    }

    /**
     * Mends what of a store can be made again from the rest of it, and examines it.
     *
     * @param ontology what it should hold
     * @throws HomeInUseException where somebody has it open
     * @throws FullDiskException where there is no room to do so; nothing has changed
     */
    public static Examination afterMending(Path folder, Ontology ontology) {
        return StoreRepair.mend(folder, ontology);
    }
}
