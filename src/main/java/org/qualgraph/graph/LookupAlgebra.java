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
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;

/**
 * Makes calls of the triples whose predicate is {@code qg:lookup}, with the lists beside them as arguments.
 *
 * <p>The engine follows a list in the query for as long as it goes on: one that leads back to itself would fill the
 * memory, and a long one costs the square of its length, neither of which the deadline sees. So each list is followed
 * here first, for a few steps.
 */
final class LookupAlgebra extends TransformCopy {
    private static final Node FIRST = RDF.Nodes.first;
    private static final Node REST = RDF.Nodes.rest;
    private static final Node NIL = RDF.Nodes.nil;
    private static final int LONGEST_LIST = 16;
    private static final int MOST_CALLS = 100;

    private final LookupFunction function;
    private final PropertyFunctionRegistry registry;
    private final Context context;
    private int calls;

    LookupAlgebra(LookupFunction function, Context context) {
        this.function = function;
        this.registry = new ClosedPropertyFunctions(function);
        this.context = context;
    }

    @Override
    public Op transform(OpTriple triple) {
        return isCall(triple.getTriple()) ? transform(triple.asBGP()) : triple;
    }

    @Override
    public Op transform(OpBGP pattern) {
        var triples = pattern.getPattern().getList();
        var found = triples.stream().filter(LookupAlgebra::isCall).toList();
        if (found.isEmpty()) {
            return pattern;
        }
        calls += found.size();
        if (calls > MOST_CALLS) {
            throw new RefusedQueryException("The query calls qg:lookup in more than " + MOST_CALLS
                    + " places; VALUES gives one call many texts");
        }
        for (var call : found) {
            requireShortList(call.getSubject(), triples);
            requireShortList(call.getObject(), triples);
        }
        return checked(PropertyFunctionGenerator.buildPropertyFunctions(registry, pattern, context));
    }

    @Override
    public Op transform(OpPath path) {
        if (path.getTriplePath().getPath().toString().contains("<" + LookupFunction.IRI + ">")) {
            throw LookupArguments.mistake("cannot be repeated, turned round or chosen in a path; call it by itself");
        }
        return path;
    }

    private static boolean isCall(Triple triple) {
        return triple.getPredicate().isURI() && triple.getPredicate().getURI().equals(LookupFunction.IRI);
    }

    /** What is no list is an argument of its own. */
    private static void requireShortList(Node start, List<Triple> triples) {
        if (values(start, REST, triples).isEmpty()) {
            return;
        }
        var cell = start;
        for (int length = 0; !cell.equals(NIL); length++) {
            var first = values(cell, FIRST, triples);
            var rest = values(cell, REST, triples);
            if (first.size() != 1 || rest.size() != 1) {
                throw LookupArguments.mistake("is given a list that is none; write it in brackets: (\"text\" 10)");
            }
            if (length == LONGEST_LIST) {
                throw LookupArguments.mistake("is given a list of more than " + LONGEST_LIST + " arguments");
            }
            cell = rest.getFirst();
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
                function.check(call.getSubjectArgs(), call.getObjectArgs());
            }
        });
        return built;
    }
}
