package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.dashboards.DashboardItem;

/** Requests that cannot be read: the sender is told that it is their fault, and nothing lands in the log as one of ours. */
public class UnreadableTest {
    @Rule
    public final PagesHost host = new PagesHost();

    @Test
    public void shouldCallABrokenQueryTheSendersFault() throws IOException {
        String status = statusOf("GET /jira/issues/?jql=%zz HTTP/1.1");

        assertThat(status).isEqualTo("HTTP/1.1 400 Bad Request");
    }

    @Test
    public void shouldCallAFormThatIsTooLargeTheSendersFault() {
        var answer = host.admin().post("/secure/AddPortalPage.jspa", Map.of("portalPageName", "n".repeat(5 << 20)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(host.tracker().dashboards().all()).isEmpty();
    }

    @Test
    public void shouldCallBytesThatAreNoTextTheSendersFault() {
        var answer = host.stranger().get("/issues/?jql=summary+~+%FF%FE");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("What was sent cannot be read").doesNotContain("error-id");
    }

    @Test
    public void shouldCallCharactersThatNoTextHoldsTheSendersFault() {
        long board = Boards.ofAdmin(host, "Operations");
        String gadget = "gadget/" + Boards.gadget(host, board, 0).id();

        var asked = host.stranger().get("/issues/?jql=summary+~+a%00");
        var written = host.admin().post("/secure/AddPortalPage.jspa", Map.of("portalPageName", "Ward\0"));
        var kept = host.admin().json("PUT", Boards.rest(board, gadget) + "/prefs", "{\"x\":\"\\u0000\"}");

        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(written.statusCode()).isEqualTo(400);
        assertThat(kept.statusCode()).isEqualTo(400);
        assertThat(asked.body()).contains("What was sent cannot be read").doesNotContain("error-id");
    }

    @Test
    public void shouldRefusePreferencesThatDoNotFitAndKeepTheOldOnes() {
        long board = Boards.ofAdmin(host, "Operations");
        DashboardItem gadget = Boards.gadget(host, board, 0);
        String address = Boards.rest(board, "gadget/" + gadget.id()) + "/prefs";
        Browser admin = host.admin();

        var name = admin.json("PUT", address, "{\"" + "n".repeat(256) + "\":\"x\"}");
        var value = admin.json("PUT", address, "{\"x\":\"" + "v".repeat(1_000_001) + "\"}");

        assertThat(name.statusCode()).isEqualTo(413);
        assertThat(value.statusCode()).isEqualTo(413);
        assertThat(host.tracker().dashboardItems().byId(gadget.id()))
                .map(DashboardItem::preferences)
                .contains(Map.of("place", "Ribe"));
    }

    /** The first line of the answer to a request that no proper client sends. */
    private String statusOf(String request) throws IOException {
        URI uri = URI.create(host.url());
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            String whole = request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }
}
