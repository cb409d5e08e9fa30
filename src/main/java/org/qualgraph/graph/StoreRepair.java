package org.qualgraph.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qualgraph.model.Finding;
import org.qualgraph.model.Finding.Condition;
import org.qualgraph.ontology.Ontology;

/**
 * Mends what of a closed store can be made again from the rest of it: damaged indexes from one that others agree with,
 * the ontology from the release; and deletes what lies about.
 */
final class StoreRepair {
    private final Path folder;
    private final Ontology ontology;
    private final List<Finding> mended = new ArrayList<>();

    private StoreRepair(Path folder, Ontology ontology) {
        this.folder = folder;
        this.ontology = ontology;
    }

    /** Only looks. */
    static Examination examine(Path folder, Ontology ontology) {
        try (var lock = FolderLock.take(folder)) {
            return StoreExamination.of(new StoreFolder(folder), ontology);
        } catch (IOException e) {
            throw new UnreadableStoreException(folder, e);
        }
    }

    /** Mends and looks again: what was mended stands before what is found now. */
    static Examination mend(Path folder, Ontology ontology) {
        var repair = new StoreRepair(folder, ontology);
        repair.mendFiles();
        var examination = examine(folder, ontology);
        if (repair.mendOntology(examination)) {
            examination = examine(folder, ontology);
        }
        var findings = new ArrayList<>(repair.mended);
        examination.findings().stream().filter(repair::isNews).forEach(findings::add);
        return new Examination(findings, examination.vocabulary());
    }

    private void mendFiles() {
        try (var lock = FolderLock.take(folder)) {
            var store = new StoreFolder(folder);
            var leftovers = store.leftovers();
            if (!leftovers.isEmpty()) {
                store.removeLeftovers();
                note(StoreExamination.LEFTOVERS, "deleted " + StoreExamination.names(leftovers));
            }
            var data = store.data();
            if (data.isPresent()) {
                mendIndexes(store, data.get());
            }
        } catch (IOException e) {
            throw new UnreadableStoreException(folder, e);
        }
    }

    private void mendIndexes(StoreFolder store, Path data) throws IOException {
        var files = new StoreFiles(data, OpenedData.layout(store));
        if (files.faultOfTerms().isEmpty()) {
            var unusable = files.unusableIndexes();
            for (var index : unusable) {
                files.setAside(index);
            }
            mendOpened(store, data, files, unusable);
        }
    }

    /** What cannot be opened is told of when the store is looked at again. */
    private void mendOpened(StoreFolder store, Path data, StoreFiles files, List<String> unusable)
            throws IOException {
        var opened = Damage.tried(() -> OpenedData.open(store, data));
        if (opened.isPresent()) {
            try (var source = opened.get()) {
                source.beginRead();
                var reading = StoreReading.of(source, files);
                if (reading.isMendable() && !(reading.isWhole() && unusable.isEmpty())) {
                    buildAnew(store, data, source, reading);
                }
            }
        }
    }

    private void buildAnew(StoreFolder store, Path data, OpenedData source, StoreReading reading) throws IOException {
        var quads = reading.quads().trusted().orElseThrow();
        var triples = reading.triples().trusted().orElseThrow();
        FreeSpace.require(folder, StoreSize.live(source.dataset(), quads.statements()));
        StoreCopy.replace(store, data, source, quads.index(), triples.index());
        note(
                StoreExamination.FILES,
                "all indexes were built anew from " + quads.statements()
                        + " statements that the others agreed on; damaged: " + reading.faults());
    }

    /** Tells whether there was anything to mend. */
    private boolean mendOntology(Examination examination) {
        var mendable = examination.findings().stream()
                .filter(finding -> finding.part().equals(StoreExamination.ONTOLOGY))
                .anyMatch(finding -> finding.is(Condition.MENDABLE));
        if (mendable) {
            try (var store = GraphStore.open(folder)) {
                store.restoreOntology(ontology);
            }
            note(StoreExamination.ONTOLOGY, "put that of this release in its place");
        }
        return mendable;
    }

    private void note(String part, String sentence) {
        mended.add(Finding.mended(part, sentence));
    }

    /** That a part is whole goes without saying where it was mended. */
    private boolean isNews(Finding finding) {
        return !finding.is(Condition.WHOLE)
                || mended.stream().noneMatch(done -> done.part().equals(finding.part()));
    }
}
