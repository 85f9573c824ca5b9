package org.sluice.workbench.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.osgi.StartFailure;

/** The requests of an opening: as the administrator, in their order, and not past one that is refused. */
public class OpeningTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final WebServer server = new WebServer(0, "/jira");
    private final Listener listener = new Listener();
    private final List<String> received = listener.received();

    @Before
    public void listen() {
        listener.refuse("/refused");
        server.serve("/*", listener);
        server.start();
    }

    @After
    public void stop() {
        server.close();
    }

    @Test
    public void shouldLogInBeforeAnythingElse() throws IOException {
        play("[]");

        assertThat(received)
                .containsExactly(
                        "POST /login.jsp no-check os_username=admin&os_password=admin",
                        "POST /secure/admin/WebSudoAuthenticate.jspa no-check seen webSudoPassword=admin");
    }

    @Test
    public void shouldSendEachRequestInItsOrderWithinOneSession() throws IOException {
        play("[{\"method\":\"PUT\",\"path\":\"/bed\",\"body\":{\"plant\":\"rose\"}},"
                + "{\"method\":\"POST\",\"path\":\"/bed/water\"}]");

        assertThat(received.subList(2, received.size()))
                .containsExactly("PUT /bed no-check seen {\"plant\":\"rose\"}", "POST /bed/water no-check seen ");
    }

    @Test
    public void shouldStopAtARequestThatIsRefusedAndTellWhy() {
        String requests = "[{\"method\":\"POST\",\"path\":\"/refused\"},{\"method\":\"POST\",\"path\":\"/bed/water\"}]";

        assertThatThrownBy(() -> play(requests))
                .isInstanceOf(StartFailure.class)
                .hasMessage("The opening's POST /refused was answered 403: not today");
        assertThat(received).noneMatch(line -> line.contains("/bed/water"));
    }

    @Test
    public void shouldNameAFileThatIsNoJsonAndSendNothing() {
        assertThatThrownBy(() -> play("{"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("opening.json cannot be played");
        assertThat(received).isEmpty();
    }

    private void play(String requests) throws IOException {
        Path file = Files.writeString(folder.getRoot().toPath().resolve("opening.json"), requests);
        new Opening("http://localhost:" + server.port() + "/jira").play(file);
    }
}
