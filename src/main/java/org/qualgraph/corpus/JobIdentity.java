package org.qualgraph.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Tells the postings of a page apart and those of different sites, so that none takes the place of another: by the
 * identifier that the posting has at its site, else by its address, else by the page and the node that it is on it.
 */
final class JobIdentity {
    private final Optional<Node> page;
    private final Set<String> taken = new HashSet<>();

    /** @param page the graph that the postings were found in */
    JobIdentity(Optional<Node> page) {
        this.page = page;
    }

    /** The columns with the identity as the identifier; without one where only the content can tell. */
    List<Column> identified(Node job, List<Column> columns) {
        var identity = Stream.of(
                        first(columns, "identifier").map(this::atSite),
                        first(columns, "url").filter(JobIdentity::isOfOnePosting),
                        place(job))
                .flatMap(Optional::stream)
                .filter(taken::add)
                .findFirst();
        return Stream.concat(
                        columns.stream().filter(column -> !column.name().equals("identifier")),
                        identity.map(known -> new Column("identifier", known)).stream())
                .toList();
    }

    /** Identifiers such as 17 are given at every site. */
    private String atSite(String identifier) {
        var site =
                page.filter(Node::isURI).flatMap(node -> parsed(node.getURI())).map(URI::getHost);
        return site.map(host -> host + " " + identifier).orElse(identifier);
    }

    private Optional<String> place(Node job) {
        var node = job.isURI() ? job.getURI() : "_:" + job.getBlankNodeLabel();
        return page.filter(Node::isURI)
                .map(graph -> graph.getURI() + " " + node)
                .or(() -> Optional.of(node).filter(name -> job.isURI()));
    }

    /** The front page of a site is given as the address of many. */
    private static boolean isOfOnePosting(String url) {
        return parsed(url)
                .filter(address -> address.getHost() != null)
                .filter(address -> address.getRawPath().length() > 1 || address.getRawQuery() != null)
                .isPresent();
    }

    private static Optional<URI> parsed(String url) {
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> first(List<Column> columns, String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .map(Column::line)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
