package org.qualgraph.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"qualgraph " + name()};
    }

    static String name() {
        return Optional.ofNullable(QualGraph.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
