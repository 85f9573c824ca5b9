package org.sluice.workbench.plugins.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.workbench.osgi.HostList;

/**
 * The web-resources of Jira 11 that a plugin may depend on. The workbench's pages carry AUI and the few scripts behind them
 * always, so that being on this list is enough.
 */
record HostResources(Set<String> keys) {
    static HostResources ofJira11() {
        return new HostResources(HostList.read("/workbench/web-resources.txt").stream()
                .map(HostList.Line::name)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(String completeKey) {
        return keys.contains(completeKey);
    }
}
