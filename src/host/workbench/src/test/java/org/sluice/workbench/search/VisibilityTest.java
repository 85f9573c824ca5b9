package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.person;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.projects.ProjectRoles;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.PermissionScheme;
import org.sluice.workbench.tracker.rights.Permissions;
import org.sluice.workbench.tracker.rights.SecurityLevel;

/** The search shows an issue exactly when {@link Permissions} says that its reader may browse it. */
public class VisibilityTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Before
    public void importThreeIssues() {
        Export export = new Export().name("customfield_10200", "Doctor");
        export.issue("SUP-1").with("assignee", person("anton"));
        export.issue("SUP-2").with("reporter", person("anton"));
        export.issue("SUP-3").with("customfield_10200", person("dorte"));
        home.add(export);
    }

    @Test
    public void shouldShowAProjectToThoseWithApplicationAccessOnly() {
        assertSees(Optional.of(home.user("admin")), "SUP-1", "SUP-2", "SUP-3");
        assertSees(Optional.of(home.user("anton")));
        assertSees(Optional.empty());

        home.tracker().groups().add(Groups.SOFTWARE_USERS, home.user("anton"));
        assertSees(Optional.of(home.user("anton")), "SUP-1", "SUP-2", "SUP-3");
    }

    @Test
    public void shouldShowAnyoneWhatAnyoneMayBrowse() {
        browsableBy(Holder.of(HolderType.ANYONE));

        assertSees(Optional.empty(), "SUP-1", "SUP-2", "SUP-3");
    }

    @Test
    public void shouldShowOnlyOwnIssuesWhereTheRightComesByIssue() {
        browsableBy(
                Holder.of(HolderType.REPORTER),
                Holder.of(HolderType.ASSIGNEE),
                new Holder(HolderType.USER_FIELD, "customfield_10200"));

        assertSees(Optional.of(home.user("anton")), "SUP-1", "SUP-2");
        assertSees(Optional.of(home.user("dorte")), "SUP-3");
        assertSees(Optional.of(home.user("admin")));
        assertSees(Optional.empty());
    }

    @Test
    public void shouldShowAProjectToGroupsRolesAndPersons() {
        User dorte = home.user("dorte");
        home.tracker().groups().create("radiology");
        home.tracker().groups().add("radiology", dorte);
        ProjectRole readers = home.tracker().roles().add("Readers", "");
        home.tracker().roles().addActor(project(), readers.id(), ProjectRoles.USER, "anton");
        browsableBy(
                new Holder(HolderType.GROUP, "radiology"),
                new Holder(HolderType.PROJECT_ROLE, Long.toString(readers.id())),
                new Holder(HolderType.USER, "rita"));

        for (String name : List.of("dorte", "anton", "rita")) {
            assertSees(Optional.of(home.user(name)), "SUP-1", "SUP-2", "SUP-3");
        }
        assertSees(Optional.of(home.user("admin")));
    }

    @Test
    public void shouldHideAnIssueAtALevelFromAllButThoseItNames() {
        long scheme = home.tracker().levels().addScheme("Privacy");
        SecurityLevel level =
                home.tracker().levels().add(scheme, "Assignee only", List.of(Holder.of(HolderType.ASSIGNEE)));
        home.tracker().levels().put(home.issue("SUP-1").id(), Optional.of(level.id()));
        home.tracker().groups().add(Groups.SOFTWARE_USERS, home.user("anton"));

        assertSees(Optional.of(home.user("anton")), "SUP-1", "SUP-2", "SUP-3");
        assertSees(Optional.of(home.user("admin")), "SUP-2", "SUP-3");
    }

    @Test
    public void shouldAskALevelInEachProjectByItself() {
        Export lab = new Export();
        lab.issue("LAB-1").with("project", named("10010", "Laboratory").put("key", "LAB"));
        home.add(lab);
        ProjectRole readers = home.tracker().roles().add("Readers", "");
        home.tracker().roles().addActor(project(), readers.id(), ProjectRoles.USER, "anton");
        long scheme = home.tracker().levels().addScheme("Privacy");
        Holder role = new Holder(HolderType.PROJECT_ROLE, Long.toString(readers.id()));
        SecurityLevel level = home.tracker().levels().add(scheme, "Readers only", List.of(role));
        home.tracker().levels().put(home.issue("SUP-1").id(), Optional.of(level.id()));
        home.tracker().levels().put(home.issue("LAB-1").id(), Optional.of(level.id()));
        home.tracker().groups().add(Groups.SOFTWARE_USERS, home.user("anton"));

        assertSees(Optional.of(home.user("anton")), "SUP-1", "SUP-2", "SUP-3");
        assertSees(Optional.of(home.user("admin")), "SUP-2", "SUP-3");
    }

    @Test
    public void shouldAskNoMoreOfManyProjectsThanOfOne() {
        Export others = new Export();
        for (int i = 0; i < 40; i++) {
            others.issue("P" + (char) ('A' + i / 26) + (char) ('A' + i % 26) + "-1")
                    .with(
                            "project",
                            named(Integer.toString(20_000 + i), "Project " + i)
                                    .put("key", "P" + (char) ('A' + i / 26) + (char) ('A' + i % 26)));
        }
        long scheme = home.tracker().levels().addScheme("Privacy");
        home.tracker().levels().add(scheme, "Assignee", List.of(Holder.of(HolderType.ASSIGNEE)));
        home.tracker().levels().add(scheme, "Access", List.of(new Holder(HolderType.GROUP, Groups.SOFTWARE_USERS)));
        Parameters of = new Parameters();
        String one = new Visibility(home.tracker()).condition(Optional.of(home.user("admin")), of);
        home.add(others);

        String all = new Visibility(home.tracker()).condition(Optional.of(home.user("admin")), new Parameters());

        assertThat(all.replaceAll("ANY\\((:p[0-9]+)\\)", "$1")).isEqualTo(one);
    }

    private void browsableBy(Holder... holders) {
        PermissionScheme scheme = home.tracker().schemes().add("Own", "");
        for (Holder holder : holders) {
            home.tracker().schemes().grant(scheme.id(), Permissions.BROWSE_PROJECTS, holder);
        }
        home.tracker().projects().usePermissionScheme(project(), scheme.id());
    }

    private void assertSees(Optional<User> user, String... keys) {
        IssueSearch search = new IssueSearch(home.tracker(), ImportedTracker.CLOCK, ZoneOffset.UTC);
        List<Long> found = search.page(user, new JqlParser().parse("order by key asc"), 0, 50)
                .ids();
        List<String> allowed = home.tracker().issues().idsOfProject(project().id()).stream()
                .map(id -> home.tracker().issues().byId(id).orElseThrow())
                .filter(issue -> home.tracker().permissions().has(user, Permissions.BROWSE_PROJECTS, issue))
                .map(Issue::key)
                .toList();
        assertThat(home.tracker().issues().byIds(found)).extracting(Issue::key).containsExactly(keys);
        assertThat(allowed).containsExactly(keys);
    }

    private Project project() {
        return home.tracker().projects().byKey("SUP").orElseThrow();
    }
}
