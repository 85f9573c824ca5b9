package org.sluice.workbench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.people.User;

/** Whose request it is: by header, by session, and how often a password is checked. */
public class AuthenticationFilterTest {
    @Rule
    public final HttpStage stage = new HttpStage();

    private final People people = new People().with("anna").with("bert");

    @Before
    public void serveWhoAsks() {
        Sessions sessions = new Sessions(Clock.systemUTC());
        CurrentUser currentUser = new CurrentUser();
        stage.filter(new AuthenticationFilter(people, sessions, currentUser))
                .answer(
                        "/who",
                        (request, response) -> currentUser.get().map(User::key).orElse("nobody"))
                .answer(
                        "/request",
                        (request, response) ->
                                CurrentRequest.get().orElseThrow().request().getServletPath())
                .answer("/log-in-bert", (request, response) -> {
                    sessions.logIn(request, people.byKey("bert").orElseThrow(), 0);
                    return "";
                });
    }

    @Test
    public void shouldLetSomebodyWithoutCredentialsThroughAsNobody() {
        assertThat(stage.get("/who").body()).isEqualTo("nobody");
    }

    @Test
    public void shouldKnowWhomTheHeaderNames() {
        assertThat(stage.getAs("anna", "anna", "/who").body()).isEqualTo("anna");
    }

    @Test
    public void shouldKnowWhoseTokenTheHeaderHolds() {
        assertThat(stage.get("/who", "Authorization", "Bearer token-of-bert").body())
                .isEqualTo("bert");
        assertThat(stage.get("/who", "Authorization", "Bearer token-of-nobody").statusCode())
                .isEqualTo(401);
    }

    @Test
    public void shouldAskForOtherCredentialsWhenThePasswordIsWrong() {
        HttpResponse<String> answer = stage.getAs("anna", "guess", "/who");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"Jira\"");
    }

    @Test
    public void shouldDrawThePageOfARefusalForNobody() {
        stage.drawErrors((request, response) -> "drawn " + response.getStatus());

        HttpResponse<String> answer = stage.getAs("anna", "guess", "/who");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("drawn 401");
    }

    @Test
    public void shouldCheckAPasswordOnceThatAScriptSendsWithEachCall() {
        stage.getAs("anna", "anna", "/who");
        stage.getAs("anna", "anna", "/who");

        assertThat(stage.getAs("anna", "anna", "/who").body()).isEqualTo("anna");
        assertThat(people.checks()).isEqualTo(1);
    }

    @Test
    public void shouldCheckAgainOnceThePasswordWasChanged() {
        stage.getAs("anna", "anna", "/who");
        people.changePassword("bert");
        stage.getAs("anna", "anna", "/who");
        assertThat(people.checks()).isEqualTo(1);

        people.changePassword("anna");
        stage.getAs("anna", "anna", "/who");
        stage.getAs("anna", "anna", "/who");

        assertThat(people.checks()).isEqualTo(2);
    }

    @Test
    public void shouldNotRememberAPasswordThatWasChangedWhileItWasChecked() {
        people.meanwhile(() -> people.changePassword("anna"));
        stage.getAs("anna", "anna", "/who");
        people.meanwhile(() -> {});

        stage.getAs("anna", "anna", "/who");

        assertThat(people.checks()).isEqualTo(2);
    }

    @Test
    public void shouldEndTheSessionsOfWhosePasswordWasChanged() {
        stage.get("/log-in-bert");
        people.changePassword("anna");
        assertThat(stage.get("/who").body()).isEqualTo("bert");

        people.changePassword("bert");

        assertThat(stage.get("/who").body()).isEqualTo("nobody");
    }

    @Test
    public void shouldNotTakeAWrongPasswordBecauseTheRightOneIsRemembered() {
        stage.getAs("anna", "anna", "/who");

        assertThat(stage.getAs("anna", "guess", "/who").statusCode()).isEqualTo(401);
    }

    @Test
    public void shouldNotRememberThatAPasswordWasWrong() {
        stage.getAs("carl", "carl", "/who");
        people.with("carl");

        assertThat(stage.getAs("carl", "carl", "/who").body()).isEqualTo("carl");
    }

    @Test
    public void shouldRefuseARememberedScriptOnceItsUserIsInactive() {
        stage.getAs("anna", "anna", "/who");
        people.with("anna", false, "");

        assertThat(stage.getAs("anna", "anna", "/who").statusCode()).isEqualTo(401);
    }

    @Test
    public void shouldKnowTheSessionsUserUntilTheyAreInactive() {
        stage.get("/log-in-bert");
        assertThat(stage.get("/who").body()).isEqualTo("bert");

        people.with("bert", false, "");

        assertThat(stage.get("/who").body()).isEqualTo("nobody");
    }

    @Test
    public void shouldBelieveTheHeaderBeforeTheSession() {
        stage.get("/log-in-bert");

        assertThat(stage.getAs("anna", "anna", "/who").body()).isEqualTo("anna");
    }

    @Test
    public void shouldNotFallBackOnTheSessionWhenTheHeaderIsWrong() {
        stage.get("/log-in-bert");

        assertThat(stage.getAs("anna", "guess", "/who").statusCode()).isEqualTo(401);
    }

    @Test
    public void shouldOfferTheRequestToWhoeverAsksWithoutBeingGivenIt() {
        assertThat(stage.get("/request").body()).isEqualTo("/request");
        assertThat(CurrentRequest.get()).isEmpty();
    }
}
