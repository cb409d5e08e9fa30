package org.qualgraph.extraction;

import gate.Factory;
import gate.Gate;
import gate.creole.ExecutionException;
import gate.creole.ResourceInstantiationException;
import gate.creole.gazetteer.DefaultGazetteer;
import gate.util.GateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** The gazetteer of ANNIE, in any case, whole words, longest match. */
final class GateRecogniser implements Recogniser {
    private final DefaultGazetteer gazetteer = new DefaultGazetteer();

    GateRecogniser(List<String> labels) {
        try {
            Gate.runInSandbox(true);
            Gate.init();
            var folder = Files.createTempDirectory("gazetteer");
            Files.write(folder.resolve("labels.lst"), labels);
            var lists = Files.writeString(folder.resolve("lists.def"), "labels.lst:skill");
            gazetteer.setListsURL(lists.toUri().toURL());
            gazetteer.setEncoding("UTF-8");
            gazetteer.setCaseSensitive(false);
            gazetteer.setWholeWordsOnly(true);
            gazetteer.setLongestMatchOnly(true);
            gazetteer.setGazetteerFeatureSeparator("\t");
            gazetteer.init();
        } catch (GateException e) {
            throw new IllegalStateException("GATE does not start", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int recognise(String text) {
        try {
            var document = Factory.newDocument(text);
            gazetteer.setDocument(document);
            gazetteer.execute();
            var found = document.getAnnotations().size();
            Factory.deleteResource(document);
            return found;
        } catch (ResourceInstantiationException | ExecutionException e) {
            throw new IllegalStateException("GATE failed", e);
        }
    }
}
