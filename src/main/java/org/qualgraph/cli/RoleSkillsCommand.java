package org.qualgraph.cli;

import java.util.concurrent.Callable;
import org.qualgraph.http.FigureTable;
import org.qualgraph.query.RoleQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what a role asks for. */
@Command(
        name = "skills",
        mixinStandardHelpOptions = true,
        description = "List what a role asks for, and how that tells it from its neighbours.",
        footer = {
            "",
            "It is compared with the other roles below its broader role, or with all others where those have few",
            "postings. z tells how clearly: beyond 2 it is hardly chance. Below come skills that the vocabulary gives",
            "the role and none of its postings asks for.",
            "",
            "Examples:",
            "  qualgraph role skills data-engineer --sort distinguishing",
            "  qualgraph role skills role/data-scientist --type certification --corpus jobs --format csv",
        })
final class RoleSkillsCommand implements Callable<Integer> {
    @Mixin
    private FigurePrinter printer = new FigurePrinter();

    @Mixin
    private RoleParameter role = new RoleParameter();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private CountedType type = new CountedType();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "postings or distinguishing (default: ${DEFAULT-VALUE}).",
            defaultValue = "postings")
    private RoleQuestion.Order order = RoleQuestion.Order.POSTINGS;

    @Override
    public Integer call() {
        var question = new RoleQuestion(role.id(), type.asked(), role.filter(filter), order, printer.limit());
        return printer.print(figures -> FigureTable.of(figures.contrastRole().skills(question)));
    }
}
