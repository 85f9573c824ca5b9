package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.MoveTarget;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.rights.SecurityLevel;

/** Sub-tasks are as secret as their parent, whatever is done to it. */
public class SecretSubtasksTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private SecurityLevel ward;

    @Before
    public void addALevel() {
        ward = place.level("SUP", "Ward", "rita");
        place.grant("SET_ISSUE_SECURITY", "rita");
    }

    @Test
    public void shouldHideTheSubtasksOfAnIssueThatIsHidden() {
        hide("SUP-2");

        assertThat(place.issue("SUP-3").securityLevelId()).contains(ward.id());
        assertThat(place.history("SUP-2")).containsExactly("security: - > Ward");
        assertThat(place.history("SUP-3")).containsExactly("security: - > Ward");
        assertThat(place.operations()
                        .edit()
                        .edit(place.as("anton"), place.id("SUP-3"), WorkPlace.form("summary", "Seen"))
                        .problems()
                        .refusal())
                .contains(Refusal.NOT_FOUND);
    }

    @Test
    public void shouldShowThemAgainWithTheirParent() {
        hide("SUP-2");

        edit("SUP-2", "-1");

        assertThat(place.issue("SUP-3").securityLevelId()).isEmpty();
        assertThat(place.history("SUP-3")).containsExactly("security: - > Ward", "security: Ward > -");
    }

    @Test
    public void shouldMakeASubtaskAtTheLevelOfItsParent() {
        hide("SUP-1");

        Issue below =
                create("rita", "SUP-1", Map.of("summary", List.of("Below"))).get();

        assertThat(below.securityLevelId()).contains(ward.id());
    }

    @Test
    public void shouldNotLetAnybodyHangASubtaskBelowAnIssueThatIsHiddenFromThem() {
        hide("SUP-1");

        Outcome<Issue> below = create("anton", "SUP-1", Map.of("summary", List.of("Below")));

        assertThat(below.problems().byField()).containsOnlyKeys("parent");
    }

    @Test
    public void shouldDropTheLevelWhereTheTargetHasOthers() {
        hide("SUP-2");

        place.operations()
                .move()
                .move(place.as("rita"), place.id("SUP-2"), lab())
                .get();

        assertThat(place.issue("LAB-2").securityLevelId()).isEmpty();
        assertThat(place.issue("LAB-3").securityLevelId()).isEmpty();
    }

    @Test
    public void shouldKeepTheLevelWhereTheTargetHasTheSame() {
        hide("SUP-2");
        place.tracker().projects().useSecurityScheme(place.project("LAB"), ward.schemeId());

        place.operations()
                .move()
                .move(place.as("rita"), place.id("SUP-2"), lab())
                .get();

        assertThat(place.issue("LAB-2").securityLevelId()).contains(ward.id());
        assertThat(place.issue("LAB-3").securityLevelId()).contains(ward.id());
    }

    @Test
    public void shouldHideSubtasksAtTheLevelThatTheMoveSets() {
        SecurityLevel closed = place.level("LAB", "Closed", "rita");
        MoveTarget target = new MoveTarget(
                place.project("LAB").id(),
                place.issue("LAB-1").typeId(),
                Optional.empty(),
                Map.of("security", List.of(Long.toString(closed.id()))));

        place.operations()
                .move()
                .move(place.as("rita"), place.id("SUP-2"), target)
                .get();

        assertThat(place.issue("SUP-2").securityLevelId()).contains(closed.id());
        assertThat(place.issue("SUP-3").securityLevelId()).contains(closed.id());
    }

    private void hide(String key) {
        edit(key, Long.toString(ward.id()));
    }

    private void edit(String key, String level) {
        place.operations()
                .edit()
                .edit(place.as("rita"), place.id(key), WorkPlace.form("security", level))
                .get();
    }

    private Outcome<Issue> create(String user, String parent, Map<String, List<String>> form) {
        NewIssue below = new NewIssue(
                place.project("SUP").id(), place.issue("SUP-3").typeId(), Optional.of(place.id(parent)), form, false);
        return place.operations().create().create(place.as(user), below);
    }

    private MoveTarget lab() {
        return MoveTarget.of(place.project("LAB").id(), place.issue("LAB-1").typeId());
    }
}
