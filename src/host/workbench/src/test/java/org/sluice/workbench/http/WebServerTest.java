package org.sluice.workbench.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.osgi.StartFailure;

/** The server itself: its port, its error pages, and what it tells about itself. */
public class WebServerTest {
    @Rule
    public final HttpStage stage = new HttpStage();

    @Test
    public void shouldDrawThePageOfARefusalAndKeepItsStatus() {
        stage.answer("/page", (request, response) -> "")
                .drawErrors(
                        (request, response) -> "drawn " + request.getAttribute("jakarta.servlet.error.status_code"));

        HttpResponse<String> answer = stage.get("/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("drawn 404");
    }

    @Test
    public void shouldDrawThePageOfAFaultWithoutItsDetails() {
        stage.answer("/broken", (request, response) -> {
                    throw new IllegalStateException("private detail");
                })
                .drawErrors((request, response) -> "drawn " + response.getStatus());

        HttpResponse<String> answer = stage.get("/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("drawn 500");
    }

    @Test
    public void shouldLeaveAnAnswerAloneThatIsNoFault() {
        stage.answer("/page", (request, response) -> "the page").drawErrors((request, response) -> "drawn");

        assertThat(stage.get("/page").body()).isEqualTo("the page");
    }

    @Test
    public void shouldKeepItsVersionAndTheSessionsCookieToItself() {
        stage.answer("/page", (request, response) -> request.getSession(true).getId());

        HttpResponse<String> answer = stage.get("/page");

        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    public void shouldKnowItsPortBeforeItAnswers() {
        try (WebServer server = new WebServer(0, "/jira")) {
            int bound = server.bind();

            server.start();

            assertThat(bound).isPositive().isEqualTo(server.port());
        }
    }

    @Test
    public void shouldNameAPortThatIsTaken() {
        try (WebServer first = new WebServer(0, "/jira")) {
            int port = first.bind();
            try (WebServer second = new WebServer(port, "/jira")) {
                assertThatThrownBy(second::bind)
                        .isInstanceOf(StartFailure.class)
                        .hasMessageContaining("Port " + port + " cannot be used");
            }
        }
    }
}
