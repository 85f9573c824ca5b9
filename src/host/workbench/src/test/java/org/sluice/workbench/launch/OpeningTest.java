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
import org.sluice.workbench.db.Database;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.testing.EmptyDatabase;

/** The requests of an opening: by whom they say, in their order, and not past one that is refused. */
public class OpeningTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Database database = EmptyDatabase.open();
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
        database.close();
    }

    @Test
    public void shouldLogInBeforeAnythingElse() throws IOException {
        play("[{\"method\":\"PUT\",\"path\":\"/bed\"}]");

        assertThat(received.subList(0, 2))
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
    public void shouldLogInOnceWhoeverElseSendsSomething() throws IOException {
        play(
                "[{\"as\":\"rita\",\"method\":\"PUT\",\"path\":\"/bed\"},{\"as\":\"rita\",\"method\":\"PUT\",\"path\":\"/bed\"}]");

        assertThat(received)
                .containsExactly(
                        "POST /login.jsp no-check os_username=rita&os_password=demo",
                        "PUT /bed no-check seen ",
                        "PUT /bed no-check seen ");
    }

    @Test
    public void shouldSendTheFieldsOfAForm() throws IOException {
        play("[{\"method\":\"POST\",\"path\":\"/bed.jspa\",\"form\":{\"plant\":\"rose & lily\",\"rows\":2}}]");

        assertThat(received).last().isEqualTo("POST /bed.jspa no-check seen plant=rose+%26+lily&rows=2");
    }

    @Test
    public void shouldMeanWhatItKeptOfAnAnswerByItsName() throws IOException {
        listener.say("/bed", "{\"beds\":[{\"id\":7},{\"id\":8,\"owner\":\"rita\"}]}");

        play(
                "[{\"method\":\"GET\",\"path\":\"/bed\",\"keep\":{\"bed\":\"/beds/owner=rita/id\",\"who\":\"/beds/1/owner\"}},"
                        + "{\"as\":\"{who}\",\"method\":\"PUT\",\"path\":\"/bed/{bed}\",\"body\":{\"bed{bed}\":\"{nothing}\"}}]");

        assertThat(received.subList(3, 5))
                .containsExactly(
                        "POST /login.jsp no-check os_username=rita&os_password=demo",
                        "PUT /bed/8 no-check seen {\"bed8\":\"{nothing}\"}");
    }

    @Test
    public void shouldTellWhatAnAnswerLacksThatIsToBeKept() {
        listener.say("/bed", "{\"beds\":[]}");

        for (String place : List.of("/beds/0/id", "/beds/owner=rita/id", "/beds", "/plants/id")) {
            assertThatThrownBy(
                            () -> play("[{\"method\":\"GET\",\"path\":\"/bed\",\"keep\":{\"bed\":\"" + place + "\"}}]"))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("The opening's GET /bed was answered without " + place + ": {\"beds\":[]}");
        }
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

    @Test
    public void shouldWriteWhatAPluginWouldHaveKeptHadItBeenThere() throws IOException {
        database.jdbi().useHandle(handle -> handle.execute("CREATE TABLE \"AO_BED\" (\"PLANT\" VARCHAR(20))"));
        listener.say("/bed", "{\"plant\":\"rose\"}");

        play("[{\"method\":\"GET\",\"path\":\"/bed\",\"keep\":{\"plant\":\"/plant\"}},"
                + "{\"sql\":[\"INSERT INTO \\\"AO_BED\\\"\",\"VALUES ('{plant}')\"]}]");

        assertThat(database.jdbi().<List<String>, RuntimeException>withHandle(handle -> handle.createQuery(
                                "SELECT \"PLANT\" FROM \"AO_BED\"")
                        .mapTo(String.class)
                        .list()))
                .containsExactly("rose");
        assertThatThrownBy(() -> play("[{\"sql\":[\"INSERT INTO nowhere\",\"VALUES (1)\"]}]"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("[INSERT INTO nowhere, VALUES (1)] was refused");
    }

    private void play(String requests) throws IOException {
        Path file = Files.writeString(folder.getRoot().toPath().resolve("opening.json"), requests);
        new Opening("http://localhost:" + server.port() + "/jira", database)
                .play(file, OpeningProgress.NONE, progress -> {});
    }
}
