package org.sluice.workbench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Logging in and out, and how long the secure administrator session lasts. */
public class SessionsTest {
    private static final String SECURE = "secure";
    private static final String OPEN = "not secure";

    @Rule
    public final HttpStage stage = new HttpStage();

    private final SetClock clock = new SetClock();

    @Before
    public void serveTheSession() {
        Sessions sessions = new Sessions(clock);
        People people = new People().with("anna");
        stage.answer("/in", (request, response) -> {
                    sessions.logIn(request, people.byKey("anna").orElseThrow(), 0);
                    return "";
                })
                .answer("/out", (request, response) -> {
                    sessions.logOut(request);
                    return "";
                })
                .answer("/sudo", (request, response) -> {
                    sessions.startWebSudo(request);
                    return "";
                })
                .answer("/drop", (request, response) -> {
                    sessions.dropWebSudo(request);
                    return "";
                })
                .answer("/who", (request, response) -> sessions.userKey(request).orElse("nobody"))
                .answer("/state", (request, response) -> sessions.hasWebSudo(request) ? SECURE : OPEN);
    }

    @Test
    public void shouldBeginWithNobodyAndWithoutASession() {
        assertThat(stage.get("/who").body()).isEqualTo("nobody");
        assertThat(stage.get("/state").body()).isEqualTo(OPEN);
        assertThat(stage.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    public void shouldForgetTheUserWhoLogsOut() {
        stage.get("/in");
        assertThat(stage.get("/who").body()).isEqualTo("anna");

        stage.get("/out");

        assertThat(stage.get("/who").body()).isEqualTo("nobody");
    }

    @Test
    public void shouldLetSomebodyLogOutWhoNeverLoggedIn() {
        assertThat(stage.get("/out").statusCode()).isEqualTo(200);
        assertThat(stage.get("/drop").statusCode()).isEqualTo(200);
    }

    @Test
    public void shouldGiveANewSessionIdAtEachLogIn() {
        stage.get("/in");
        String first = stage.cookie("JSESSIONID").orElseThrow();

        stage.get("/in");

        assertThat(stage.cookie("JSESSIONID").orElseThrow()).isNotEqualTo(first);
    }

    @Test
    public void shouldMakeTheOldIdWorthlessAtALogIn() {
        stage.get("/in");
        String old = stage.cookie("JSESSIONID").orElseThrow();
        stage.get("/in");
        stage.forgetCookies();

        assertThat(stage.get("/who", "Cookie", "JSESSIONID=" + old).body()).isEqualTo("nobody");
    }

    @Test
    public void shouldBeSecureForTenMinutes() {
        stage.get("/sudo");

        clock.pass(Duration.ofMinutes(10).minusMillis(1));
        assertThat(stage.get("/state").body()).isEqualTo(SECURE);

        clock.pass(Duration.ofMillis(1));
        assertThat(stage.get("/state").body()).isEqualTo(OPEN);
    }

    @Test
    public void shouldBeginTheTenMinutesAnewWithEachAdministrationPage() {
        stage.get("/sudo");
        clock.pass(Duration.ofMinutes(9));
        stage.get("/sudo");

        clock.pass(Duration.ofMinutes(9));

        assertThat(stage.get("/state").body()).isEqualTo(SECURE);
    }

    @Test
    public void shouldStayLoggedInWhenTheSecureSessionIsDropped() {
        stage.get("/in");
        stage.get("/sudo");

        stage.get("/drop");

        assertThat(stage.get("/state").body()).isEqualTo(OPEN);
        assertThat(stage.get("/who").body()).isEqualTo("anna");
    }

    @Test
    public void shouldNotHandTheSecureSessionToWhoeverLogsInNext() {
        stage.get("/in");
        stage.get("/sudo");

        stage.get("/in");

        assertThat(stage.get("/state").body()).isEqualTo(OPEN);
    }
}
