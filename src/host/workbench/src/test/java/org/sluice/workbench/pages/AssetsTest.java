package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.pages.frame.Assets;

/** The host's own scripts and styles, and what they offer to plugins. */
public class AssetsTest {
    @Rule
    public final PagesHost host = new PagesHost();

    @Test
    public void shouldServeWhatThePageNamesForAYear() {
        Browser stranger = host.stranger();
        var page = Jsoup.parse(stranger.get("/login.jsp").body());
        String script = page.select("script[src]").attr("src").replace("/jira", "");
        String style = page.select("link[rel=stylesheet]").attr("href").replace("/jira", "");

        var scriptAnswer = stranger.get(script);
        var styleAnswer = stranger.get(style);

        assertThat(scriptAnswer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(scriptAnswer.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(styleAnswer.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        assertThat(styleAnswer.body()).contains("--ds-text").doesNotContain("sourceMappingURL");
    }

    @Test
    public void shouldOfferThePluginsScriptsWhatJiraOffers() {
        String script = host.stranger().get(Assets.PATH + "/0/batch.js").body();

        assertThat(List.of(
                        "jquery",
                        "underscore",
                        "wrm/context-path",
                        "jira/flag",
                        "jira/util/events",
                        "jira/util/events/types",
                        "jira/util/formatter",
                        "jira/util/data/meta",
                        "jira/util/users/logged-in-user"))
                .allSatisfy(id -> assertThat(script).contains("offer('" + id + "'"));
    }

    @Test
    public void shouldServeNothingElseOfTheClassPath() {
        Browser stranger = host.stranger();

        List<String> outside =
                List.of("/none.js", "/0/../i18n/pages.properties", "/0/%2e%2e/i18n/pages.properties", "/0/", "");

        assertThat(outside)
                .allSatisfy(path -> assertThat(stranger.get(Assets.PATH + path).statusCode())
                        .as(path)
                        .isGreaterThanOrEqualTo(400));
    }
}
