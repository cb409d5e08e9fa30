package org.qualgraph.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import io.javalin.util.JavalinLogger;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.qualgraph.query.CurrentUseCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server. */
public final class HttpServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final int HEADER_BYTES = 64 << 10;
    /** What keeping one piece of a body costs beside its bytes. */
    private static final int FRAMING_BYTES = 64;

    private static final long STOP_MILLIS = 5_000;

    /** As for a SPARQL query. */
    private static final Duration ALLOWED = Duration.ofSeconds(30);

    private final Javalin javalin;
    private final SharedThreads threads;

    private HttpServer(Javalin javalin, SharedThreads threads) {
        this.javalin = javalin;
        this.threads = threads;
    }

    /**
     * Starts to listen; nothing can be written.
     *
     * @param useCases of which every request asks one state from start to end
     * @throws UnusablePortException where it cannot listen there
     */
    public static HttpServer start(CurrentUseCases useCases, HttpSettings settings) {
        return start(useCases, Optional.empty(), settings);
    }

    /**
     * Starts to listen.
     *
     * @param useCases of which every request asks one state from start to end
     * @param writing what may be written; empty for nothing
     * @throws UnusablePortException where it cannot listen there
     */
    public static HttpServer start(CurrentUseCases useCases, Optional<Writing> writing, HttpSettings settings) {
        var run = Long.toString(Instant.now().toEpochMilli(), Character.MAX_RADIX);
        var threads = new SharedThreads(ALLOWED);
        var site = new Exchange.Site(useCases, writing, settings, new Validators(run), threads);
        JavalinLogger.startupInfo = false;
        try {
            var javalin = Javalin.create(config -> configure(config, site));
            return new HttpServer(javalin.start(settings.host(), settings.port()), threads);
        } catch (JavalinException e) {
            throw new UnusablePortException(settings, e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Takes no more requests, lets those that run finish for a few seconds, and stops. */
    @Override
    public void close() {
        try {
            javalin.stop();
        } catch (JavalinException e) {
            LOG.warn("Stopped while requests were still running", e);
        } finally {
            threads.close();
        }
    }

    private static void configure(JavalinConfig config, Exchange.Site site) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyHttpConfiguration(http -> configure(http, site.settings()));
        config.jetty.modifyServletContextHandler(HttpServer::configure);
        config.jetty.modifyServer(server -> configure(server, site.settings()));
        addRoutes(config, site);
        config.routes.exception(Exception.class, Problems::answer);
        config.routes.exception(HttpResponseException.class, Problems::answer);
    }

    private static void configure(HttpConfiguration configuration, HttpSettings settings) {
        configuration.setIdleTimeout(settings.idle().toMillis());
        configuration.setRequestHeaderSize(HEADER_BYTES);
        configuration.setSendServerVersion(false);
        configuration.addCustomizer(new CommonHeaders());
    }

    private static void configure(ServletContextHandler servlets) {
        servlets.addFilter(new BrokenAnswers(), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    /**
     * Bodies are read before a thread is given to their request, so that slow ones hold up nobody. Corpora, which are too
     * large for that, need a token, and one is read at a time.
     */
    private static void configure(Server server, HttpSettings settings) {
        var bodies = new RetainedContentLoaderFactory(settings.bodyBytes(), FRAMING_BYTES, true);
        var endpoints = new FailureOfRetainedBodies(new Handler.Sequence());
        var eager = new EagerContentHandler(endpoints, bodies);
        eager.excludePath(CorpusRoutes.PREFIX + "*");
        server.setHandler(new GracefulHandler(eager));
        server.setErrorHandler(new JettyProblems(settings.bodyBytes()));
        server.setStopTimeout(STOP_MILLIS);
    }

    private static void addRoutes(JavalinConfig config, Exchange.Site site) {
        for (var route : Routes.ALL) {
            io.javalin.http.Handler handler = context -> answer(route, context, site);
            config.routes.addHttpHandler(route.method(), route.path(), handler);
            if (route.method().equals(HandlerType.GET)) {
                config.routes.addHttpHandler(HandlerType.HEAD, route.path(), handler);
            }
        }
        Routes.ALL.stream().map(Route::path).distinct().forEach(path -> addOptions(config, path));
    }

    /** An error, such as a stack that overflows, ends its own request only. */
    private static void answer(Route route, Context context, Exchange.Site site) {
        try (var lease = site.useCases().lease()) {
            route.endpoint().answer(new Exchange(context, lease, site));
        } catch (Error e) {
            throw new IllegalStateException("The endpoint broke", e);
        }
    }

    /** What one may do at a path, also for pages of other sites that ask before they do it. */
    private static void addOptions(JavalinConfig config, String path) {
        var methods = new LinkedHashSet<String>();
        Routes.ALL.stream().filter(route -> route.path().equals(path)).forEach(route -> {
            methods.add(route.method().name());
            if (route.method().equals(HandlerType.GET)) {
                methods.add(HandlerType.HEAD.name());
            }
        });
        methods.add(HandlerType.OPTIONS.name());
        var allow = methods.stream().collect(Collectors.joining(", "));
        config.routes.options(path, context -> Exchange.allow(context, allow));
    }
}
