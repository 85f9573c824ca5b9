package org.sluice.workbench.services.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.sluice.workbench.http.CurrentRequest;
import org.sluice.workbench.services.HostFacts;

/** What the host calls itself and where it is. */
public final class SalApplication implements ApplicationProperties {
    private final HostFacts host;

    public SalApplication(HostFacts host) {
        this.host = host;
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL -> host.baseUrl().toString();
            case RELATIVE, RELATIVE_CANONICAL -> host.contextPath();
            case ABSOLUTE ->
                page().map(SalApplication::asked).orElse(host.baseUrl().toString());
            case AUTO ->
                page().isPresent() ? host.contextPath() : host.baseUrl().toString();
        };
    }

    @Override
    public String getDisplayName() {
        return "Jira";
    }

    @Override
    public String getPlatformId() {
        return "jira";
    }

    @Override
    public String getVersion() {
        return host.version();
    }

    @Override
    public String getBuildNumber() {
        return host.buildNumber();
    }

    private static Optional<HttpServletRequest> page() {
        return CurrentRequest.get().map(CurrentRequest::request);
    }

    /** The address that the caller used, which need not be the configured one. */
    private static String asked(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        String start = url.substring(0, url.length() - request.getRequestURI().length());
        return start + request.getContextPath();
    }
}
