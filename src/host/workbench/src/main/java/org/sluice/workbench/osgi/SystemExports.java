package org.sluice.workbench.osgi;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The packages that the framework gives to plugins, each with the page or list that shows it on Jira 11: the lines of
 * {@code exports.txt}. A plugin that imports anything else does not resolve, as in Jira.
 *
 * @param lines the list, in file order
 */
public record SystemExports(List<HostList.Line> lines) {
    /** The list that ships with the workbench. */
    public static SystemExports ofJira11() {
        return new SystemExports(HostList.read("/workbench/exports.txt"));
    }

    /** The value of {@code org.osgi.framework.system.packages.extra}. */
    public String asFrameworkProperty() {
        return lines.stream().map(HostList.Line::name).collect(Collectors.joining(","));
    }
}
