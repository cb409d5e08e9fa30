package org.qualgraph.graph;

import java.util.function.Consumer;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_TripleFn;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Refuses foreign functions and puts a guard on those whose result or time can outgrow their arguments: a regular
 * expression can go back exponentially often, and what doubles a text or squares a number can be repeated.
 */
final class GuardedExpressions extends ExprTransformCopy {
    private final Guard guard;

    GuardedExpressions(Guard guard) {
        this.guard = guard;
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        var copy = super.transform(function, argument);
        return function instanceof E_StrEncodeForURI ? guarded(copy, guard::requireShort) : copy;
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return switch (function) {
            case E_Multiply multiply ->
                multiply.copy(guarded(left, guard::requireSmall), guarded(right, guard::requireSmall));
            // Of two texts, plus makes one
            case E_Add add -> guarded(add.copy(left, right), guard::requireShort);
            case E_StrDatatype typed -> typed.copy(guarded(left, guard::requireLexical), right);
            default -> super.transform(function, left, right);
        };
    }

    /** Triple terms can be nested so that they double at each step, and none is stored. */
    @Override
    public Expr transform(ExprFunction3 function, Expr first, Expr second, Expr third) {
        if (function instanceof E_TripleFn) {
            throw new RefusedQueryException("TRIPLE() is not available here");
        }
        return super.transform(function, first, second, third);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_Regex regex -> new GuardedRegex(arguments, guard.deadline());
            case E_StrReplace replace -> new GuardedReplace(arguments, guard);
            case E_StrConcat concat -> new GuardedConcat(arguments, guard);
            case E_Function named -> named.copy(cast(named.getFunctionIRI(), arguments));
            default -> super.transform(function, arguments);
        };
    }

    private ExprList cast(String iri, ExprList arguments) {
        if (!ClosedFunctions.CASTS.isRegistered(iri)) {
            throw new RefusedQueryException(
                    "The function <" + iri + "> is not available here; those of SPARQL 1.1 are");
        }
        var guarded = new ExprList();
        arguments.forEach(argument ->
                guarded.add(ClosedFunctions.readsText(iri) ? guarded(argument, guard::requireLexical) : argument));
        return guarded;
    }

    private static Expr guarded(Expr expression, Consumer<NodeValue> requirement) {
        return new GuardedValue(expression, requirement);
    }
}
