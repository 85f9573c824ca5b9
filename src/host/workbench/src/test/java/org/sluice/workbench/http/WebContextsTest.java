package org.sluice.workbench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What a page learns of its request: the language to answer in, the token, where the host lies. */
public class WebContextsTest {
    @Rule
    public final HttpStage stage = new HttpStage();

    @Before
    public void serveTheContext() {
        CurrentUser currentUser = new CurrentUser();
        WebContexts contexts = new WebContexts(currentUser);
        People people = new People().with("anna", true, "da").with("carl", true, "fr");
        stage.filter(new AuthenticationFilter(people, new Sessions(Clock.systemUTC()), currentUser))
                .answer("/language", (request, response) -> contexts.of(request, response)
                        .locale()
                        .getLanguage())
                .answer("/path", (request, response) -> contexts.of(request, response)
                        .contextPath())
                .answer("/token", (request, response) -> contexts.of(request, response)
                        .xsrfToken());
    }

    @Test
    public void shouldSpeakTheFirstLanguageOfTheBrowserThatItKnows() {
        assertThat(stage.get("/language", "Accept-Language", "fr, sv;q=0.8, da;q=0.5")
                        .body())
                .isEqualTo("sv");
    }

    @Test
    public void shouldSpeakEnglishToABrowserWhoseLanguagesItDoesNotKnow() {
        assertThat(stage.get("/language", "Accept-Language", "fr, fi").body()).isEqualTo("en");
    }

    @Test
    public void shouldSpeakTheUsersOwnLanguageWhateverTheBrowserSays() {
        assertThat(languageOf("anna", "sv")).isEqualTo("da");
    }

    @Test
    public void shouldSpeakTheBrowsersLanguageToAUserWhoseOwnItDoesNotKnow() {
        assertThat(languageOf("carl", "sv")).isEqualTo("sv");
    }

    @Test
    public void shouldTellWhereTheHostLies() {
        assertThat(stage.get("/path").body()).isEqualTo("/jira");
    }

    @Test
    public void shouldGiveTheTokenThatTheCookieHolds() {
        String token = stage.get("/token").body();

        assertThat(stage.cookie("atlassian.xsrf.token")).contains(token);
    }

    private String languageOf(String name, String browser) {
        return stage.get("/language", "Authorization", HttpStage.basic(name, name), "Accept-Language", browser)
                .body();
    }
}
