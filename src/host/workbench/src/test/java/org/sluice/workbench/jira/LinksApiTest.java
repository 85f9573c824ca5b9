package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;

/** Links and watchers by Jira's API. */
public class LinksApiTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;
    private IssueLinkManager links;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
        links = jira.get(IssueLinkManager.class);
    }

    @Test
    public void shouldFindALinkFromEverySide() throws Exception {
        Long type = blocks().getId();
        links.createIssueLink(place.id("SUP-1"), place.id("SUP-2"), type, null, jira.user("rita"));

        IssueLink link = links.getIssueLink(place.id("SUP-1"), place.id("SUP-2"), type);

        assertThat(links.getOutwardLinks(place.id("SUP-1")))
                .extracting(IssueLink::getId)
                .containsExactly(link.getId());
        assertThat(links.getInwardLinks(place.id("SUP-2")))
                .extracting(IssueLink::getId)
                .containsExactly(link.getId());
        assertThat(links.getInwardLinks(place.id("SUP-1"))).isEmpty();
        assertThat(links.getIssueLink(link.getId()).getDestinationId()).isEqualTo(place.id("SUP-2"));
        assertThat(links.getIssueLinks(type)).hasSize(1);
        assertThat(link.getSourceObject().getKey()).isEqualTo("SUP-1");
        assertThat(link.getLinkTypeId()).isEqualTo(type);
        assertThat(link.getIssueLinkType().getInward()).isEqualTo("is blocked by");
    }

    @Test
    public void shouldGiveNullForALinkThatIsNot() {
        assertThat(links.getIssueLink(99L)).isNull();
        assertThat(links.getIssueLink(place.id("SUP-1"), place.id("SUP-2"), blocks().getId()))
                .isNull();
        assertThat(jira.get(IssueLinkTypeManager.class).getIssueLinkType(99L)).isNull();
        assertThat(jira.get(IssueLinkTypeManager.class).getIssueLinkTypesByName("nonsense"))
                .isEmpty();
    }

    @Test
    public void shouldKnowTheKindsOfLinks() {
        assertThat(jira.get(IssueLinkTypeManager.class).getIssueLinkTypes())
                .extracting(IssueLinkType::getName)
                .contains("Blocks", "Cloners");
        assertThat(blocks().getOutward()).isEqualTo("blocks");
        assertThat(links.isLinkingEnabled()).isTrue();
    }

    @Test
    public void shouldWatchAndStop() {
        WatcherManager watchers = jira.get(WatcherManager.class);
        MutableIssue issue = jira.issue("SUP-1");

        watchers.startWatching(jira.user("anton"), issue);
        watchers.startWatching(jira.user("rita"), issue);

        assertThat(watchers.isWatching(jira.user("anton"), issue)).isTrue();
        assertThat(watchers.isWatching(null, issue)).isFalse();
        assertThat(watchers.getWatcherCount(issue)).isEqualTo(2);
        assertThat(issue.getWatches()).isEqualTo(2);
        assertThat(watchers.getWatchersUnsorted(issue))
                .containsExactlyInAnyOrder(jira.user("anton"), jira.user("rita"));
        watchers.stopWatching(jira.user("anton"), issue);
        assertThat(watchers.getWatcherUserKeys(issue)).containsExactly("rita");
        assertThat(jira.events()).isEmpty();
    }

    private IssueLinkType blocks() {
        return jira.get(IssueLinkTypeManager.class)
                .getIssueLinkTypesByName("Blocks")
                .iterator()
                .next();
    }
}
