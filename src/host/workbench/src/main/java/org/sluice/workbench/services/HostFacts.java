package org.sluice.workbench.services;

import java.net.URI;

/**
 * What the host says of itself.
 *
 * @param baseUrl where it is found, with the context path and no slash at the end
 * @param version the Jira version whose behaviour it has
 * @param buildNumber a number that grows with the version
 */
public record HostFacts(URI baseUrl, String version, String buildNumber) {
    public String contextPath() {
        return baseUrl.getPath();
    }
}
