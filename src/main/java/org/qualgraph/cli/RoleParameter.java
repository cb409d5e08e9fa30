package org.qualgraph.cli;

import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.PostingFilter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The role that a command is about. */
final class RoleParameter {
    @Parameters(paramLabel = "ROLE", description = "Its identifier: data-engineer, role/data-engineer or an IRI.")
    private String role = "";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    ConceptId id() {
        try {
            return FilterOptions.concept(ConceptType.ROLE, role);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "ROLE must be the identifier of a role", e);
        }
    }

    /** Among which of its postings. */
    PostingFilter filter(FilterOptions options) {
        var filter = options.filter();
        if (!filter.roles().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--role has no use here; ROLE says which");
        }
        return filter;
    }
}
