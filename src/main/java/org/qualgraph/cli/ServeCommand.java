package org.qualgraph.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.qualgraph.http.HttpServer;
import org.qualgraph.http.HttpSettings;
import org.qualgraph.http.Token;
import org.qualgraph.http.Writing;
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
            "With a token, whoever sends it can load postings while the server runs:",
            "  POST /corpus/NAME reads a body of text, Markdown, HTML, JSON, JSON Lines, CSV or TSV,",
            "  also gzipped, as load does, and answers with the report. ?format=FORMAT and",
            "  ?map=FIELD=COLUMN are those of load. One load runs at a time.",
            "",
            "A token has 16 characters or more; openssl rand -hex 32 makes one. The list of",
            "processes shows --token, but neither QUALGRAPH_TOKEN nor --token @FILE, which reads",
            "it from a file. The server keeps its digest only.",
            "",
            "Examples:",
            "  qualgraph serve",
            "  qualgraph serve --port 8080 --host 0.0.0.0",
            "  QUALGRAPH_TOKEN=… qualgraph serve",
            "  curl -H \"Authorization: Bearer $QUALGRAPH_TOKEN\" -H 'Content-Type: text/csv' \\",
            "       -T jobs.csv -X POST http://localhost:7070/corpus/jobs",
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

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "What opens the routes that write (default: $QUALGRAPH_TOKEN, else they are closed).")
    private @Nullable Token token;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var opening = Optional.ofNullable(token).or(ServeCommand::tokenOfEnvironment);
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
            serve(opened, opening);
        }
        return 0;
    }

    private void serve(Home opened, Optional<Token> opening) throws InterruptedException {
        var stop = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            await(stopped);
        }));
        var settings = HttpSettings.DEFAULTS.listeningOn(host, port);
        try (var served = new ServedHome(opened);
                var server = HttpServer.start(
                        served.useCases(), opening.map(known -> new Writing(known, served)), settings)) {
            sayWhatToTry(server.port(), opened);
            stop.await();
            served.stop();
        } finally {
            stopped.countDown();
        }
    }

    private static Optional<Token> tokenOfEnvironment() {
        return Optional.ofNullable(System.getenv("QUALGRAPH_TOKEN"))
                .filter(plain -> !plain.isBlank())
                .map(Token::of);
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
