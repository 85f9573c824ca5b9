package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;

/** What a page of somebody else's may make a browser send is refused. */
public class XsrfGuardRestTest extends RestAtWork {
    private static final String BROWSER = "Mozilla/5.0";

    @Test
    public void shouldRefuseABrowserThatComesFromElsewhere() {
        JiraRest.Answer refused = vote("User-Agent", BROWSER, "Origin", "https://elsewhere.example");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().path("message").asText()).isEqualTo("XSRF check failed");
        assertThat(vote("User-Agent", BROWSER).status()).isEqualTo(403);
        assertThat(vote("User-Agent", BROWSER, "Origin", "null").status()).isEqualTo(403);
    }

    @Test
    public void shouldLetOwnPagesScriptsAndThoseThatVouchThrough() {
        assertThat(vote("User-Agent", BROWSER, "Origin", rest.root().replaceFirst("/jira/.*", ""))
                        .status())
                .isEqualTo(204);
        assertThat(vote("User-Agent", BROWSER, "Referer", rest.root()).status()).isEqualTo(204);
        assertThat(vote("User-Agent", "curl/8").status()).isEqualTo(204);
        assertThat(vote("Origin", "https://elsewhere.example", "X-Atlassian-Token", "no-check")
                        .status())
                .isEqualTo(204);
    }

    @Test
    public void shouldRefuseTheBodiesOfForms() {
        assertThat(rest.postWith("issue/SUP-1/votes", "a=b", "Content-Type", "text/plain")
                        .status())
                .isEqualTo(403);
    }

    @Test
    public void shouldRefuseAPostThatDoesNotSayWhatItSends() {
        rest.as(place.as("anton"));

        assertThat(rest.postWith("issue/SUP-1/votes", "", "User-Agent", "curl/8")
                        .status())
                .isEqualTo(403);
        assertThat(rest.postWith("issue/SUP-1/votes", "", "X-Atlassian-Token", "no-check")
                        .status())
                .isEqualTo(204);
        assertThat(rest.delete("issue/SUP-1/votes").status()).isEqualTo(204);
    }

    private JiraRest.Answer vote(String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return rest.as(place.as("anton")).postWith("issue/SUP-1/votes", "", all);
    }
}
