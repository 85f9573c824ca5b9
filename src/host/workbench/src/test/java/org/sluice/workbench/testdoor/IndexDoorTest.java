package org.sluice.workbench.testdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.search.IndexLag;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.testing.ImportedTracker;

/** Letting the search lag over HTTP, and who may. */
public class IndexDoorTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private final WebServer server = new WebServer(0, "/jira");
    private boolean administrator = true;

    @After
    public void close() {
        server.close();
    }

    @Test
    public void shouldLetTheSearchLagUntilItIsReleased() throws Exception {
        IndexLag lag = open(true);

        assertThat(post("{\"state\":\"hold\"}").body()).isEqualTo("{\"lags\":true}");
        assertThat(lag.lags()).isTrue();
        assertThat(post("{\"state\":\"catch-up\"}").body()).isEqualTo("{\"lags\":true}");
        assertThat(post("{\"state\":\"release\"}").body()).isEqualTo("{\"lags\":false}");
        assertThat(lag.lags()).isFalse();
    }

    @Test
    public void shouldLagForSomeSeconds() throws Exception {
        open(true);

        assertThat(post("{\"state\":\"hold\",\"seconds\":0}").body()).isEqualTo("{\"lags\":false}");
        assertThat(post("{\"state\":\"hold\",\"seconds\":60}").body()).isEqualTo("{\"lags\":true}");
        assertThat(send(request().GET()).body()).isEqualTo("{\"lags\":true}");
    }

    @Test
    public void shouldSayWhatItTakes() throws Exception {
        open(true);

        assertThat(post("{\"state\":\"sleep\"}").statusCode()).isEqualTo(400);
        for (String seconds : List.of("9223372036854775807", "1e400", "\"long\"")) {
            assertThat(post("{\"state\":\"hold\",\"seconds\":" + seconds + "}").statusCode())
                    .as(seconds)
                    .isEqualTo(400);
        }
        assertThat(post("{").body()).contains("catch-up or release");
        assertThat(send(request().POST(HttpRequest.BodyPublishers.ofString("state=hold")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    public void shouldBeShutWhereNobodyAskedForTests() throws Exception {
        IndexLag lag = open(false);

        assertThat(post("{\"state\":\"hold\"}").statusCode()).isEqualTo(403);
        assertThat(post("{\"state\":\"hold\"}").body()).contains("-Dworkbench.testing=true");
        assertThat(lag.lags()).isFalse();
    }

    @Test
    public void shouldBeShutForOthersThanSystemAdministrators() throws Exception {
        open(true);
        administrator = false;

        assertThat(post("{\"state\":\"hold\"}").statusCode()).isEqualTo(403);
    }

    private IndexLag open(boolean forTests) {
        IndexLag lag = new IssueSearch(home.tracker(), ImportedTracker.CLOCK, ZoneOffset.UTC).lag();
        server.serve(IndexDoor.PATH, new IndexDoor(lag, forTests, () -> administrator));
        server.start();
        return lag;
    }

    private HttpResponse<String> post(String json) throws IOException, InterruptedException {
        return send(
                request().header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/jira" + IndexDoor.PATH));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
