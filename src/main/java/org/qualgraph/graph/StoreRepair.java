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

    /** Looks, mends and looks again: what was mended stands before what is found now. */
    static Examination mend(Path folder, Ontology ontology) {
        var repair = new StoreRepair(folder, ontology);
        var examination = examine(folder, ontology);
        if (isMendable(examination, StoreExamination.LEFTOVERS) || isMendable(examination, StoreExamination.FILES)) {
            repair.mendFiles();
            examination = examine(folder, ontology);
        }
        if (isMendable(examination, StoreExamination.ONTOLOGY)) {
            repair.mendOntology();
            examination = examine(folder, ontology);
        }
        if (isMendable(examination, StoreExamination.STATISTICS)) {
            repair.mendStatistics();
            examination = examine(folder, ontology);
        }
        var findings = new ArrayList<>(repair.mended);
        examination.findings().stream().filter(repair::isNews).forEach(findings::add);
        return new Examination(findings, examination.vocabulary());
    }

    private static boolean isMendable(Examination examination, String part) {
        return examination.findings().stream()
                .anyMatch(finding -> finding.part().equals(part) && finding.is(Condition.MENDABLE));
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
                mendData(store, data.get());
            }
        } catch (IOException e) {
            throw new UnreadableStoreException(folder, e);
        }
    }

    /** What is beyond mending is left as it is, to be told of when the store is looked at again. */
    private void mendData(StoreFolder store, Path data) throws IOException {
        var files = new StoreFiles(data);
        if (files.faultOfTerms().isPresent()) {
            return;
        }
        if (!StoreLayout.isNoted(folder, files.layout())) {
            StoreLayout.note(folder, files.layout());
            note(StoreExamination.FILES, "wrote " + StoreLayout.FILE + " again");
        }
        var unusable = files.unusableTrees();
        for (var tree : unusable) {
            files.setAside(tree);
        }
        var opened = Damage.tried(() -> OpenedData.open(data, files.layout()));
        if (opened.isPresent()) {
            try (var source = opened.get()) {
                source.beginRead();
                var reading = StoreReading.of(source, files);
                if (reading.isMendable() && !(reading.isWhole() && unusable.isEmpty())) {
                    copy(source, reading).replace(store, data);
                    note(StoreExamination.FILES, mended(reading, unusable));
                }
            }
        }
    }

    private StoreCopy copy(OpenedData source, StoreReading reading) {
        var quads = reading.quads().trusted().orElseThrow();
        var triples = reading.triples().trusted().orElseThrow();
        FreeSpace.require(folder, StoreSize.live(source.dataset(), quads.statements()));
        return new StoreCopy(source, quads.index(), triples.index());
    }

    private static String mended(StoreReading reading, List<String> unusable) {
        return "all indexes were built anew from "
                + reading.quads().trusted().orElseThrow().statements()
                + " statements that most of them agreed on; damaged were "
                + (unusable.isEmpty() ? reading.faults() : StoreExamination.filesOf(unusable));
    }

    private void mendOntology() {
        try (var store = GraphStore.open(folder)) {
            store.restoreOntology(ontology);
        }
        note(StoreExamination.ONTOLOGY, "put that of this release in its place");
    }

    private void mendStatistics() {
        try (var store = GraphStore.open(folder)) {
            store.restoreStatistics();
        }
        note(StoreExamination.STATISTICS, "counted the postings anew");
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
