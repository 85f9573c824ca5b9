package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.Permissions;

/** What an issue's page shows to whom. */
public class IssueRightsTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private Project project;

    @Before
    public void fill() {
        project = Sample.in(host);
    }

    @Test
    public void shouldNotShowALinkedIssueThatTheViewerMayNotBrowse() {
        hide(1002);
        Browser other = host.user("carla");

        var page = Jsoup.parse(other.get("/browse/DEMO-1").body());
        var hidden = other.get("/browse/DEMO-2");

        assertThat(page.select("#linkingmodule")).isEmpty();
        assertThat(page.body().text()).doesNotContain("DEMO-2");
        assertThat(hidden.statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldNotShowASubTaskOrAParentThatTheViewerMayNotBrowse() {
        host.database().jdbi().useHandle(handle -> handle.execute("UPDATE issue SET parent_id = 1001 WHERE id = 1002"));
        Browser admin = host.admin();
        var parent = Jsoup.parse(admin.get("/browse/DEMO-1").body());
        var child = Jsoup.parse(admin.get("/browse/DEMO-2").body());

        hide(1001);
        var lonely = Jsoup.parse(host.user("carla").get("/browse/DEMO-2").body());

        assertThat(parent.select("#view-subtasks").text()).contains("DEMO-2");
        assertThat(child.select("#parent_issue_summary").text()).startsWith("DEMO-1");
        assertThat(lonely.select("#parent_issue_summary")).isEmpty();
    }

    @Test
    public void shouldLeaveHiddenIssuesOutOfListsAndCounts() {
        hide(1002);
        Browser other = host.user("carla");

        var list = Jsoup.parse(other.get("/issues/?jql=project+%3D+DEMO").body());
        var summary = Jsoup.parse(other.get("/projects/DEMO").body());

        assertThat(list.select(".results-count").text()).isEqualTo("1–1 of 1");
        assertThat(summary.select(".issue-table .summary").eachText()).hasSize(1);
    }

    @Test
    public void shouldOpenAPublicProjectToStrangersButSendThemToTheLogInElsewhere() {
        host.tracker()
                .schemes()
                .grant(project.permissionSchemeId(), Permissions.BROWSE_PROJECTS, Holder.of(HolderType.ANYONE));
        Browser stranger = host.stranger();

        var open = stranger.get("/browse/DEMO-1");
        var closed = stranger.get("/browse/NONE-1");

        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(closed.uri().toString()).endsWith("&os_destination=%2Fbrowse%2FNONE-1");
    }

    @Test
    public void shouldShowAndCountOnlyCommentsThatAreMeantForTheViewer() {
        host.database().jdbi().useHandle(handle -> {
            handle.execute("DELETE FROM issue_comment");
            handle.execute(
                    "INSERT INTO issue_comment (id, issue_id, body, created, updated, group_level, role_level_id)"
                            + " VALUES (11, 1001, 'for all', 1000, 1000, NULL, NULL),"
                            + " (12, 1001, 'for the group', 2000, 2000, 'jira-administrators', NULL),"
                            + " (13, 1001, 'for the role', 3000, 3000, NULL, 10002)");
        });
        host.tracker().roles().addActor(project, 10002, "user", "admin");

        var all = Jsoup.parse(host.admin().get("/browse/DEMO-1").body());
        var curious = Jsoup.parse(host.user("carla").get("/browse/DEMO-1").body());

        assertThat(all.select(".comment .user-content").eachText())
                .containsExactly("for all", "for the group", "for the role");
        assertThat(curious.select(".comment .user-content").eachText()).containsExactly("for all");
        assertThat(curious.select("#issue-tabs a").eachText()).contains("Comments (1)");
        assertThat(curious.html()).doesNotContain("for the group", "for the role");
    }

    /** Puts the issue at a level that only administrators see. */
    private void hide(long issueId) {
        long scheme = host.tracker().levels().addScheme("Levels");
        var level = host.tracker()
                .levels()
                .add(scheme, "Staff only", List.of(new Holder(HolderType.GROUP, "jira-administrators")));
        host.tracker().levels().put(issueId, java.util.Optional.of(level.id()));
    }
}
