package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.projects.Project;

/** Links to issues that one may not see, and links of other issues. */
public class ForeignLinksTest {
    private static final String LINK = "/secure/LinkJiraIssue!default.jspa?id=1003";

    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Sample.fillUpTo(host, Sample.in(host), 4);
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldAnswerForALinkToAHiddenIssueAsForNone() {
        Project hush = host.tracker().projects().add("HUSH", "Secret plans", Optional.empty());
        long empty = host.tracker().schemes().add("Nobody", "").id();
        host.tracker().projects().usePermissionScheme(hush, empty);
        host.database().jdbi().useHandle(handle -> {
            handle.execute(
                    "INSERT INTO issue (id, project_id, issue_number, type_id, status_id, summary, created,"
                            + " updated) VALUES (2001, ?, 1, '1', '1', 'Hidden', 1, 1)",
                    hush.id());
            handle.execute("INSERT INTO issue_link VALUES (2, 7, 1003, 2001)");
        });

        var linked = carla.fill(LINK, "linkDesc", "10000-out", "issueKeys", "HUSH-1");
        var asked = carla.browser().get("/secure/DeleteLink!default.jspa?id=1003&linkId=2");
        var removed = carla.browser().post("/secure/DeleteLink.jspa", Map.of("id", "1003", "linkId", "2"));

        assertThat(Desk.error(linked, "issueKeys")).isEqualTo("There is no issue “HUSH-1” that you may see.");
        assertThat(List.of(asked, removed))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        assertThat(removed.body()).doesNotContain("Hidden");
        assertThat(links(1003)).hasSize(1);
    }

    @Test
    public void shouldTakeALinkAwayOnlyAtOneOfItsEnds() {
        var elsewhere = carla.browser().post("/secure/DeleteLink.jspa", Map.of("id", "1003", "linkId", "1"));
        var nonsense = carla.browser().post("/secure/DeleteLink.jspa", Map.of("id", "1001", "linkId", "one"));

        assertThat(elsewhere.statusCode()).isEqualTo(404);
        assertThat(nonsense.statusCode()).isEqualTo(404);
        assertThat(links(1001)).hasSize(1);
    }

    private List<Link> links(long id) {
        return host.tracker().links().of(id);
    }
}
