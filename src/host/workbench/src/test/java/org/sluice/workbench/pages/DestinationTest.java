package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;
import org.sluice.workbench.pages.route.Destination;

/** Where a page may send the browser next: never to another site. */
public class DestinationTest {
    @Test
    public void shouldKeepAPathOfThisHostWithOrWithoutItsContextPath() {
        assertThat(Destination.safe("/browse/DEMO-1?page=x", "/jira")).isEqualTo("/browse/DEMO-1?page=x");
        assertThat(Destination.safe("/jira/browse/DEMO-1", "/jira")).isEqualTo("/browse/DEMO-1");
    }

    @Test
    public void shouldNeverLeadToAnotherSite() {
        List<String> tricks = List.of(
                "",
                "https://elsewhere.example",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "/jira//elsewhere.example",
                "javascript:alert(1)",
                "/x\r\nLocation: https://elsewhere.example");

        assertThat(tricks).allSatisfy(trick -> assertThat(Destination.safe(trick, "/jira"))
                .isEqualTo(Destination.HOME));
    }

    @Test
    public void shouldNotLeadBackToLoggingInOrOut() {
        assertThat(Destination.safe("/login.jsp", "/jira")).isEqualTo(Destination.HOME);
        assertThat(Destination.safe("/logout", "/jira")).isEqualTo(Destination.HOME);
    }
}
