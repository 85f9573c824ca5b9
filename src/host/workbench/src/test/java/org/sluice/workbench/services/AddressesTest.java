package org.sluice.workbench.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.sluice.workbench.http.Accounts;
import org.sluice.workbench.http.AuthenticationFilter;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.services.sal.SalApplication;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.people.Authenticated;
import org.sluice.workbench.tracker.people.User;

/** The host's address as a page and as a job is told it: the caller's own where that differs from the configured one. */
public class AddressesTest {
    private static final String CONFIGURED = "https://tracker.example.org/jira";

    private final ApplicationProperties host =
            new SalApplication(new HostFacts(URI.create(CONFIGURED), "11.3.1", "1130001"));
    private final WebServer server = new WebServer(0, "/jira");

    @Before
    public void serveAddresses() {
        server.filter(new AuthenticationFilter(new Nobody(), new Sessions(ImportedTracker.CLOCK), new CurrentUser()));
        server.serve("/address/*", new Address());
        server.start();
    }

    @After
    public void stop() {
        server.close();
    }

    @Test
    public void shouldTellAPageTheAddressThatTheCallerUsed() throws Exception {
        assertThat(toldToAPage(UrlMode.ABSOLUTE)).isEqualTo("http://localhost:" + server.port() + "/jira");
    }

    @Test
    public void shouldTellAPageTheConfiguredAddressWhenItAsksForThat() throws Exception {
        assertThat(toldToAPage(UrlMode.CANONICAL)).isEqualTo(CONFIGURED);
    }

    @Test
    public void shouldLeaveTheHostOutOfThePagesOwnLinks() throws Exception {
        assertThat(toldToAPage(UrlMode.AUTO)).isEqualTo("/jira");
        assertThat(toldToAPage(UrlMode.RELATIVE)).isEqualTo("/jira");
        assertThat(toldToAPage(UrlMode.RELATIVE_CANONICAL)).isEqualTo("/jira");
    }

    @Test
    public void shouldTellAJobTheConfiguredAddress() {
        assertThat(host.getBaseUrl(UrlMode.ABSOLUTE)).isEqualTo(CONFIGURED);
        assertThat(host.getBaseUrl(UrlMode.AUTO)).isEqualTo(CONFIGURED);
    }

    private String toldToAPage(UrlMode mode) throws IOException, InterruptedException {
        URI page = URI.create("http://localhost:" + server.port() + "/jira/address/" + mode + "?bed=3");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** Answers with the address in the mode that the path names. */
    private final class Address extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            UrlMode mode = UrlMode.valueOf(request.getPathInfo().substring(1));
            response.getWriter().write(host.getBaseUrl(mode));
        }
    }

    /** A directory without anybody in it. */
    private static final class Nobody implements Accounts {
        @Override
        public Optional<User> byKey(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<Authenticated> authenticate(String name, String password) {
            return Optional.empty();
        }
    }
}
