package org.qualgraph.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.PropertyFunctionGenerator;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;

/**
 * Makes calls of the triples whose predicate is a function, with the lists beside them as arguments.
 *
 * <p>The engine follows a list in the query for as long as it goes on: one that leads back to itself would fill the
 * memory, and a long one costs the square of its length, neither of which the deadline sees. So each list is followed
 * here first, for as many steps as its function takes arguments, and all lists together for a bounded number.
 */
final class CallAlgebra extends TransformCopy {
    private static final Node FIRST = RDF.Nodes.first;
    private static final Node REST = RDF.Nodes.rest;
    private static final Node NIL = RDF.Nodes.nil;
    private static final int MOST_CALLS = 100;
    private static final int MOST_ARGUMENTS = 1_600;

    private final ClosedPropertyFunctions functions;
    private final Context context;
    private int calls;
    private int arguments;

    CallAlgebra(ClosedPropertyFunctions functions, Context context) {
        this.functions = functions;
        this.context = context;
    }

    @Override
    public Op transform(OpTriple triple) {
        return isCall(triple.getTriple()) ? transform(triple.asBGP()) : triple;
    }

    @Override
    public Op transform(OpBGP pattern) {
        var triples = pattern.getPattern().getList();
        var found = triples.stream().filter(this::isCall).toList();
        if (found.isEmpty()) {
            return pattern;
        }
        calls += found.size();
        if (calls > MOST_CALLS) {
            throw new RefusedQueryException("The query calls functions such as qg:lookup in more than " + MOST_CALLS
                    + " places; VALUES gives one call many arguments");
        }
        for (var call : found) {
            var signature = functions.called(call.getPredicate()).orElseThrow().signature();
            requireShortList(call.getSubject(), triples, signature);
            requireShortList(call.getObject(), triples, signature);
        }
        return checked(PropertyFunctionGenerator.buildPropertyFunctions(functions, pattern, context));
    }

    @Override
    public Op transform(OpPath path) {
        var text = path.getTriplePath().getPath().toString();
        for (var call : functions.calls()) {
            var signature = call.signature();
            if (text.contains("<" + signature.iri() + ">")) {
                throw signature.mistake("cannot be repeated, turned round or chosen in a path; call it by itself");
            }
        }
        return path;
    }

    private boolean isCall(Triple triple) {
        return functions.called(triple.getPredicate()).isPresent();
    }

    /** What is no list is an argument of its own. */
    private void requireShortList(Node start, List<Triple> triples, Signature signature) {
        if (values(start, REST, triples).isEmpty()) {
            return;
        }
        var cell = start;
        for (int length = 0; !cell.equals(NIL); length++) {
            var first = values(cell, FIRST, triples);
            var rest = values(cell, REST, triples);
            if (first.size() != 1 || rest.size() != 1) {
                throw signature.mistake("is given a list that is none; write its arguments in brackets");
            }
            if (length == signature.longestList()) {
                throw signature.mistake("is given a list of more than " + length + " arguments");
            }
            countArgument();
            cell = rest.getFirst();
        }
    }

    private void countArgument() {
        arguments++;
        if (arguments > MOST_ARGUMENTS) {
            throw new RefusedQueryException("The query gives functions such as qg:lookup more than " + MOST_ARGUMENTS
                    + " arguments in lists; VALUES gives one call many arguments");
        }
    }

    private static List<Node> values(Node subject, Node predicate, List<Triple> triples) {
        return triples.stream()
                .filter(triple -> triple.getPredicate().equals(predicate)
                        && triple.getSubject().equals(subject))
                .map(Triple::getObject)
                .toList();
    }

    /** The calls of a pattern stand below each other and, with what comes after one, in sequences. */
    private Op checked(Op built) {
        OpWalker.walk(built, new OpVisitorBase() {
            @Override
            public void visit(OpPropFunc call) {
                functions
                        .called(call.getProperty())
                        .ifPresent(called -> called.check(call.getSubjectArgs(), call.getObjectArgs()));
            }
        });
        return built;
    }
}
