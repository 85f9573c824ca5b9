package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JqlSearch;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.projects.ProjectRoles;

/** A word that stands only in comments for others is to a query as if nobody had written it. */
public class SecretCommentSearchTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Before
    public void importCommentsForSome() {
        Export export = new Export();
        export.issue("SUP-1").comment("1", "rita", "The lamp").commentFor("group", "night-watch", "2", "The vault");
        export.issue("LAB-1")
                .with("project", named("10010", "LAB name").put("key", "LAB"))
                .commentFor("role", "Administrators", "3", "The vault and the lamp");
        export.issue("SUP-2").commentFor("role", "Administrators", "4", "The vault here too");
        home.add(export);
        home.tracker().groups().create("night-watch");
        home.tracker().groups().add(Groups.SOFTWARE_USERS, home.user("rita"));
    }

    @Test
    public void shouldFindNothingForTheCurious() {
        for (String field : List.of("comment", "text")) {
            assertThat(keys("rita", field + " ~ vault")).as(field).isEmpty();
            assertThat(count("rita", field + " ~ vault")).as(field).isZero();
        }
        assertThat(keys("rita", "comment ~ lamp")).containsExactly("SUP-1");
    }

    @Test
    public void shouldNotTellByTheOppositeEither() {
        assertThat(keys("rita", "comment !~ vault order by key asc")).containsExactly("LAB-1", "SUP-1", "SUP-2");
        assertThat(count("rita", "text !~ vault")).isEqualTo(3);
    }

    @Test
    public void shouldFindThemForTheGroup() {
        home.tracker().groups().add("night-watch", home.user("rita"));

        assertThat(keys("rita", "comment ~ vault")).containsExactly("SUP-1");
        assertThat(count("rita", "text ~ vault")).isEqualTo(1);
    }

    @Test
    public void shouldFindThemForTheRoleInItsProjectOnly() {
        home.tracker()
                .roles()
                .addActor(
                        home.tracker().projects().byKey("LAB").orElseThrow(),
                        ProjectRole.ADMINISTRATORS,
                        ProjectRoles.USER,
                        "rita");

        assertThat(keys("rita", "comment ~ vault")).containsExactly("LAB-1");
        assertThat(keys("rita", "comment ~ lamp order by key asc")).containsExactly("LAB-1", "SUP-1");
    }

    @Test
    public void shouldAnswerTheSameAsTheCommentsAreShown() {
        for (String name : List.of("rita", "admin")) {
            Optional<User> reader = Optional.of(home.user(name));
            List<String> shown = List.of("LAB-1", "SUP-1", "SUP-2").stream()
                    .filter(key -> home.tracker().comments().of(home.issue(key).id()).stream()
                            .filter(comment -> comment.body().contains("vault"))
                            .anyMatch(comment -> home.tracker()
                                    .commentRights()
                                    .reads(
                                            reader,
                                            comment,
                                            home.tracker()
                                                    .projects()
                                                    .byId(home.issue(key).projectId())
                                                    .orElseThrow())))
                    .toList();

            assertThat(keys(name, "comment ~ vault order by key asc")).as(name).isEqualTo(shown);
        }
    }

    @Test
    public void shouldSeeAllWhereSecurityIsOverridden() {
        JqlQuery query = new JqlParser().parse("comment ~ vault");
        IssueSearch search = JqlSearch.of(home).search();

        assertThat(search.pageOverridingSecurity(Optional.of(home.user("rita")), query, 0, 10)
                        .ids())
                .hasSize(3);
    }

    private List<String> keys(String reader, String jql) {
        return JqlSearch.of(home).as(reader).keys(jql);
    }

    private long count(String reader, String jql) {
        return JqlSearch.of(home).search().count(Optional.of(home.user(reader)), new JqlParser().parse(jql));
    }
}
