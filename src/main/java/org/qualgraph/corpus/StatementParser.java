package org.qualgraph.corpus;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.LangNQuads;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.TokenizerText;

/**
 * Parses N-Quads line by line, so that a broken line costs only itself. N-Triples are N-Quads without graphs. The same
 * label is the same blank node on every line. IRIs are taken as they stand, for those of pages are often not valid.
 */
final class StatementParser {
    private static final Pattern PLACE = Pattern.compile("^\\[line: \\d+, col: (\\d+) *\\] *");

    private final ErrorHandler errors = ErrorHandlerFactory.errorHandlerStrictNoLogging;
    private final ParserProfile profile =
            RiotLib.createParserProfile(new FactoryRDFStd(LabelToNode.createUseLabelAsGiven()), errors, false);

    /**
     * The statement on a line; empty where it holds none but white space or a comment.
     *
     * @throws UnreadablePostingException where it is none, or not UTF-8
     */
    Optional<Statement> parse(Lines.Line line) {
        var text = StrictText.utf8(line.bytes());
        try {
            var tokens =
                    TokenizerText.create().fromString(text).errorHandler(errors).build();
            var statements = new LangNQuads(tokens, profile, StreamRDFLib.sinkNull());
            if (!statements.hasNext()) {
                return Optional.empty();
            }
            return Optional.of(new Statement(line.number(), line.bytes().length, statements.next()));
        } catch (RiotException e) {
            throw new UnreadablePostingException("is no statement of RDF: " + said(e), e);
        } catch (RuntimeException e) {
            // The parser stumbles over its own message where a line ends behind ^^.
            throw new UnreadablePostingException("is no statement of RDF", e);
        }
    }

    private static String said(RiotException e) {
        var place = PLACE.matcher(CleanText.line(String.valueOf(e.getMessage())));
        return place.find() ? place.replaceFirst("") + " (column " + place.group(1) + ")" : place.replaceFirst("");
    }
}
