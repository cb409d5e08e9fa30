package org.qualgraph.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(QualGraph.class.getPackage().getImplementationVersion());
        return new String[] {"qualgraph " + version.orElse("(not packaged)")};
    }
}
