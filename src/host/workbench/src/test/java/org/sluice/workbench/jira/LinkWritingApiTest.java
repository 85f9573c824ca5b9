package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;

/** Making and taking away links by Jira's API, which asks for no right: what both issues tell of it, and what is refused. */
public class LinkWritingApiTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;
    private IssueLinkManager links;
    private Long blocks;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
        links = jira.get(IssueLinkManager.class);
        blocks = jira.get(IssueLinkTypeManager.class)
                .getIssueLinkTypesByName("BLOCKS")
                .iterator()
                .next()
                .getId();
    }

    @Test
    public void shouldTellTheHistoryOfBothEndsInTheirOwnWords() throws Exception {
        link("SUP-1", "SUP-2");

        assertThat(place.history("SUP-1")).containsExactly("Link: - > This issue blocks SUP-2");
        assertThat(place.history("SUP-2")).containsExactly("Link: - > This issue is blocked by SUP-1");
        assertThat(jira.events()).isEmpty();
    }

    @Test
    public void shouldKeepALinkThatIsThereAlreadyAndTellNothingOfIt() throws Exception {
        link("SUP-1", "SUP-2");
        Long before = only("SUP-1").getId();

        link("SUP-1", "SUP-2");

        assertThat(only("SUP-1").getId()).isEqualTo(before);
        assertThat(place.history("SUP-1")).hasSize(1);
    }

    @Test
    public void shouldTellALinkFromItsOpposite() throws Exception {
        link("SUP-1", "SUP-2");
        link("SUP-2", "SUP-1");

        assertThat(links.getIssueLinks(blocks)).hasSize(2);
        assertThat(only("SUP-1").getDestinationId()).isEqualTo(place.id("SUP-2"));
        assertThat(only("SUP-2").getDestinationId()).isEqualTo(place.id("SUP-1"));
    }

    @Test
    public void shouldTakeALinkAwayOnceAndPassOverASecondTime() throws Exception {
        link("SUP-1", "SUP-2");
        IssueLink link = only("SUP-1");

        links.removeIssueLink(link, jira.user("anton"));
        links.removeIssueLink(link, jira.user("anton"));

        assertThat(links.getIssueLinks(blocks)).isEmpty();
        assertThat(place.history("SUP-2"))
                .containsExactly(
                        "Link: - > This issue is blocked by SUP-1", "Link: This issue is blocked by SUP-1 > -");
    }

    @Test
    public void shouldRefuseAKindOrAnIssueThatIsNotThere() {
        Long source = place.id("SUP-1");
        Long destination = place.id("SUP-2");

        assertThatThrownBy(() -> links.createIssueLink(source, destination, 4242L, null, jira.user("rita")))
                .isInstanceOf(CreateException.class)
                .hasMessageContaining("4242");
        assertThatThrownBy(() -> links.createIssueLink(source, 777L, blocks, null, jira.user("rita")))
                .isInstanceOf(CreateException.class)
                .hasMessageContaining("777");
        assertThatThrownBy(() -> links.createIssueLink(777L, destination, blocks, null, jira.user("rita")))
                .isInstanceOf(CreateException.class);
        assertThat(place.history("SUP-1")).isEmpty();
    }

    @Test
    public void shouldLinkInNobodysNameAndWhereTheUserHasNoRight() throws Exception {
        place.revoke("LINK_ISSUES");
        links.createIssueLink(place.id("SUP-1"), place.id("LAB-1"), blocks, null, null);
        links.createIssueLink(place.id("SUP-2"), place.id("LAB-1"), blocks, null, jira.user("olga"));

        assertThat(links.getInwardLinks(place.id("LAB-1")))
                .extracting(link -> link.getSourceObject().getKey())
                .containsExactlyInAnyOrder("SUP-1", "SUP-2");
        assertThat(place.tracker().history().of(place.id("SUP-1")).get(0).authorKey())
                .isEmpty();
    }

    @Test
    public void shouldFindTheSameKindByIdAndByName() {
        IssueLinkTypeManager types = jira.get(IssueLinkTypeManager.class);
        IssueLinkType type = types.getIssueLinkType(blocks);

        assertThat(type.getName()).isEqualTo("Blocks");
        assertThat(types.getIssueLinkType(null)).isNull();
        assertThat(types.getIssueLinkTypes())
                .extracting(IssueLinkType::getId)
                .doesNotHaveDuplicates()
                .contains(blocks);
    }

    private void link(String source, String destination) throws CreateException {
        links.createIssueLink(place.id(source), place.id(destination), blocks, null, jira.user("rita"));
    }

    private IssueLink only(String source) {
        assertThat(links.getOutwardLinks(place.id(source))).hasSize(1);
        return links.getOutwardLinks(place.id(source)).get(0);
    }
}
