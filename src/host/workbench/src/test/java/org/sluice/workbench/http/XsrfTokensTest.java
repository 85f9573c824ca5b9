package org.sluice.workbench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The token of a form: where it comes from, and what is taken for it. */
public class XsrfTokensTest {
    @Rule
    public final HttpStage stage = new HttpStage();

    @Before
    public void serveTokens() {
        stage.answer("/form", XsrfTokens::of)
                .answer(
                        "/twice",
                        (request, response) ->
                                XsrfTokens.of(request, response) + " " + XsrfTokens.of(request, response))
                .answer("/save", (request, response) -> XsrfTokens.isValid(request) ? "saved" : "refused");
    }

    @Test
    public void shouldSetTheFormsTokenAsACookieOfTheHost() {
        HttpResponse<String> form = stage.get("/form");

        assertThat(form.body()).matches("[0-9a-f]{40}");
        assertThat(form.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("atlassian.xsrf.token=" + form.body())
                .contains("Path=/jira")
                .contains("SameSite=Lax");
    }

    @Test
    public void shouldKeepTheTokenThatTheBrowserHas() {
        String first = stage.get("/form").body();

        HttpResponse<String> second = stage.get("/form");

        assertThat(second.body()).isEqualTo(first);
        assertThat(second.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    public void shouldGiveOneTokenToAllFormsOfAPage() {
        HttpResponse<String> page = stage.get("/twice");

        assertThat(page.body()).matches("([0-9a-f]{40}) \\1");
        assertThat(page.headers().allValues("Set-Cookie")).hasSize(1);
    }

    @Test
    public void shouldGiveEachBrowserATokenOfItsOwn() {
        String first = stage.get("/form").body();
        stage.forgetCookies();

        assertThat(stage.get("/form").body()).isNotEqualTo(first);
    }

    @Test
    public void shouldTakeTheTokenOfTheCookieOnly() {
        String token = stage.get("/form").body();

        assertThat(stage.post("/save", "atl_token=" + token).body()).isEqualTo("saved");
        assertThat(stage.post("/save", "atl_token=" + token + "0").body()).isEqualTo("refused");
        assertThat(stage.post("/save", "").body()).isEqualTo("refused");
    }

    @Test
    public void shouldRefuseATokenThatNoCookieStandsBehind() {
        String token = stage.get("/form").body();
        stage.forgetCookies();

        assertThat(stage.post("/save", "atl_token=" + token).body()).isEqualTo("refused");
    }

    @Test
    public void shouldLetAScriptSayThatItIsNoForm() {
        assertThat(stage.post("/save", "", "X-Atlassian-Token", "no-check").body())
                .isEqualTo("saved");
        assertThat(stage.post("/save", "", "X-Atlassian-Token", "nocheck").body())
                .isEqualTo("saved");
        assertThat(stage.post("/save", "", "X-Atlassian-Token", "check").body()).isEqualTo("refused");
    }
}
