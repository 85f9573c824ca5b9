package org.sluice.workbench.services.sal;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sluice.workbench.services.HostFacts;

/** Where to log in, and where to go from there. */
public final class SalLogin implements LoginUriProvider {
    private final HostFacts host;

    public SalLogin(HostFacts host) {
        this.host = host;
    }

    @Override
    public URI getLoginUri(URI returnUri) {
        String back = URLEncoder.encode(returnUri.toString(), StandardCharsets.UTF_8);
        return URI.create(host.baseUrl() + "/login.jsp?permissionViolation=true&os_destination=" + back);
    }
}
