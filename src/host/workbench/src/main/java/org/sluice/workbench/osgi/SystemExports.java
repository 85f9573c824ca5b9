package org.sluice.workbench.osgi;

import java.util.List;

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

    /** Their names, in file order. */
    public List<String> packages() {
        return lines.stream().map(HostList.Line::name).toList();
    }

    /** The value of {@code org.osgi.framework.system.packages.extra}. */
    public String asFrameworkProperty() {
        return String.join(",", packages());
    }
}
