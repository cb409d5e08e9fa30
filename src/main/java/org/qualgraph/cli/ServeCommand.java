package org.qualgraph.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.qualgraph.http.HttpServer;
import org.qualgraph.http.HttpSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the server until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Answer over HTTP: the page, JSON, RDF and SPARQL. A new home is filled with the sample postings.",
        footer = {
            "",
            "Examples:",
            "  qualgraph serve",
            "  qualgraph serve --port 8080 --host 0.0.0.0",
        })
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private HomeFolder home = new HomeFolder();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "0 for any that is free (default: ${DEFAULT-VALUE}).",
            defaultValue = "7070")
    private int port = HttpSettings.DEFAULTS.port();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "The interface to listen on; 0.0.0.0 for all (default: ${DEFAULT-VALUE}).",
            defaultValue = "localhost")
    private String host = HttpSettings.DEFAULTS.host();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        var isNew = !Home.exists(home.path());
        if (isNew) {
            out.println("Creating a home in " + home.path() + " with the ontology and the sample postings …");
            out.flush();
        }
        try (var opened = Home.open(home.path())) {
            if (isNew) {
                opened.loadSample();
            }
            serve(opened);
        }
        return 0;
    }

    private void serve(Home opened) throws InterruptedException {
        var stop = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            await(stopped);
        }));
        try (var asked = opened.ask();
                var server = HttpServer.start(asked::useCases, HttpSettings.DEFAULTS.listeningOn(host, port))) {
            sayWhatToTry(server.port(), opened);
            stop.await();
        } finally {
            stopped.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sayWhatToTry(int listening, Home opened) {
        var url = "http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + listening;
        var counts = opened.store().counts();
        var out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "QualGraph knows %,d concepts and %,d postings, and answers at %s%n%n",
                counts.concepts().values().stream().mapToLong(Long::longValue).sum(),
                counts.postings().values().stream().mapToLong(Long::longValue).sum(),
                url);
        out.println("Try:");
        out.println("  curl '" + url + "/skill?q=pytorh'");
        out.println("  curl '" + url + "/skill/ml-compilers/related'");
        out.println("  curl --data-binary @posting.txt -H 'Content-Type: text/plain' " + url + "/extract");
        out.println("  curl " + url + "/sparql --data-urlencode 'query=SELECT ?skill (COUNT(*) AS ?n)");
        out.println("    { ?posting qg:prefers venue:osdi ; qg:requires ?skill . ?skill a qg:Skill } GROUP BY ?skill'");
        out.println("Stop with Ctrl-C.");
        out.flush();
    }
}
