package org.sluice.workbench.tracker.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.person;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.projects.ProjectRoles;

/** Whom each kind of holder means. */
public class HoldersTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Before
    public void importAnIssueOfThree() {
        Export export = new Export().name("customfield_10200", "Doctors");
        export.issue("SUP-1")
                .with("assignee", person("anton"))
                .withList("customfield_10200", person("dorte"), person("bodil"));
        home.add(export);
    }

    @Test
    public void shouldMeanOnlyTheNamedUser() {
        assertMeans(new Holder(HolderType.USER, "anton"), "anton");
    }

    @Test
    public void shouldMeanTheReporterAndTheAssigneeOfTheIssue() {
        assertMeans(Holder.of(HolderType.REPORTER), "rita");
        assertMeans(Holder.of(HolderType.ASSIGNEE), "anton");
    }

    @Test
    public void shouldMeanEverybodyInAUserField() {
        assertMeans(new Holder(HolderType.USER_FIELD, "customfield_10200"), "bodil", "dorte");
        assertMeans(new Holder(HolderType.USER_FIELD, "customfield_10999"));
    }

    @Test
    public void shouldMeanTheLeadOfTheProject() {
        Project led = home.tracker().projects().add("LAB", "Laboratory", Optional.of("dorte"));
        Holder lead = Holder.of(HolderType.PROJECT_LEAD);

        assertThat(holders().mayMean(user("dorte"), lead, led)).isTrue();
        assertThat(holders().mayMean(user("anton"), lead, led)).isFalse();
        assertMeans(lead);
    }

    @Test
    public void shouldMeanTheMembersOfAGroup() {
        home.tracker().groups().create("radiology");
        home.tracker().groups().add("radiology", home.user("bodil"));

        assertMeans(new Holder(HolderType.GROUP, "radiology"), "bodil");
        assertMeans(new Holder(HolderType.GROUP, "Radiology"));
    }

    @Test
    public void shouldMeanThoseWithAccessToTheNamedOrAnyApplication() {
        home.tracker().groups().add(Groups.SOFTWARE_USERS, home.user("anton"));

        assertMeans(new Holder(HolderType.APPLICATION_ROLE, "jira-software"), "anton");
        assertMeans(Holder.of(HolderType.APPLICATION_ROLE), "anton");
        assertMeans(new Holder(HolderType.APPLICATION_ROLE, "jira-servicedesk"));
    }

    @Test
    public void shouldMeanThosePlayingARoleInThisProjectOnly() {
        ProjectRole readers = home.tracker().roles().add("Readers", "");
        Project other = home.tracker().projects().add("LAB", "Laboratory", Optional.empty());
        home.tracker().roles().addActor(project(), readers.id(), ProjectRoles.USER, "anton");
        home.tracker().roles().addActor(other, readers.id(), ProjectRoles.USER, "dorte");

        assertMeans(new Holder(HolderType.PROJECT_ROLE, Long.toString(readers.id())), "anton");
    }

    @Test
    public void shouldMeanAnonymousOnlyAsAnyone() {
        for (HolderType type : HolderType.values()) {
            Holder holder = new Holder(type, type == HolderType.USER_FIELD ? "customfield_10200" : "10002");

            assertThat(holders().means(Optional.empty(), holder, home.issue("SUP-1"), project()))
                    .as(type.key())
                    .isEqualTo(type == HolderType.ANYONE);
            assertThat(holders().mayMean(Optional.empty(), holder, project()))
                    .as(type.key())
                    .isEqualTo(type == HolderType.ANYONE);
        }
    }

    @Test
    public void shouldMeanNobodyWhoHasLeftExceptAsAnyone() {
        Optional<User> left = user("anton").map(old -> new User(old.key(), old.name(), "", "", false, ""));

        assertThat(holders().means(left, Holder.of(HolderType.ASSIGNEE), home.issue("SUP-1"), project()))
                .isFalse();
        assertThat(holders().mayMean(left, new Holder(HolderType.USER, "anton"), project()))
                .isFalse();
        assertThat(holders().mayMean(left, Holder.of(HolderType.ANYONE), project()))
                .isTrue();
    }

    @Test
    public void shouldNotTellForAProjectWhomAnIssueWillMean() {
        for (HolderType type : List.of(HolderType.REPORTER, HolderType.ASSIGNEE)) {
            assertThat(holders().mayMean(user("bodil"), Holder.of(type), project()))
                    .as(type.key())
                    .isTrue();
        }
    }

    @Test
    public void shouldNameEveryKindAsRestDoes() {
        for (HolderType type : HolderType.values()) {
            assertThat(HolderType.of(type.key())).isEqualTo(type);
        }
        assertThat(new Holder(HolderType.USER_FIELD, "customfield_10200").fieldNumber())
                .isEqualTo(10_200);
    }

    private void assertMeans(Holder holder, String... names) {
        assertThat(List.of("anton", "bodil", "dorte", "rita"))
                .filteredOn(name -> holders().means(user(name), holder, home.issue("SUP-1"), project()))
                .containsExactly(names);
    }

    private Optional<User> user(String name) {
        return Optional.of(home.user(name));
    }

    private Project project() {
        return home.tracker().projects().byKey("SUP").orElseThrow();
    }

    private Holders holders() {
        return home.tracker().holders();
    }
}
