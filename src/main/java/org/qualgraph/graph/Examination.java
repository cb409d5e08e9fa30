package org.qualgraph.graph;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.Finding;
import org.qualgraph.model.Vocabulary;

/**
 * What an examination of a store has found.
 *
 * @param vocabulary the concepts that it holds, where they could be read
 */
public record Examination(List<Finding> findings, Optional<Vocabulary> vocabulary) {
    public Examination {
        findings = List.copyOf(findings);
    }
}
