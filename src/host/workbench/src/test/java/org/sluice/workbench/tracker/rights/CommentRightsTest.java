package org.sluice.workbench.tracker.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.ProjectRoles;

/** Who reads a comment that is meant for a group, for a role, or for both. */
public class CommentRightsTest {
    private static final String WARD = "ward <7>";

    @Rule
    public final WorkPlace place = new WorkPlace();

    private CommentRights rights;
    private long duty;

    @Before
    public void open() {
        rights = new CommentRights(place.tracker().groups(), place.tracker().roles());
        place.tracker().groups().create(WARD);
        duty = place.tracker().roles().add("Duty", "").id();
    }

    @Test
    public void shouldLetEverybodyReadWhatIsMeantForNobodyInParticular() {
        Comment open = comment(Optional.empty(), Optional.empty());

        assertThat(reads("olga", open, "SUP")).isTrue();
        assertThat(rights.reads(Optional.empty(), open, place.project("SUP"))).isTrue();
    }

    @Test
    public void shouldLetTheGroupReadInEveryProjectFromWhenOneJoins() {
        Comment forGroup = comment(Optional.of(WARD), Optional.empty());
        assertThat(reads("rita", forGroup, "SUP")).isFalse();

        place.tracker().groups().add(WARD, place.user("rita"));

        assertThat(reads("rita", forGroup, "SUP")).isTrue();
        assertThat(reads("rita", forGroup, "LAB")).isTrue();
        assertThat(reads("anton", forGroup, "SUP")).isFalse();
        place.tracker().groups().remove(WARD, place.user("rita"));
        assertThat(reads("rita", forGroup, "SUP")).isFalse();
    }

    @Test
    public void shouldLetARoleReadInItsProjectOnly() {
        Comment forRole = comment(Optional.empty(), Optional.of(duty));
        place.tracker()
                .roles()
                .addActor(
                        place.project("SUP"),
                        duty,
                        ProjectRoles.USER,
                        place.user("rita").key());

        assertThat(reads("rita", forRole, "SUP")).isTrue();
        assertThat(reads("rita", forRole, "LAB")).isFalse();
        assertThat(reads("admin", forRole, "SUP")).isFalse();
    }

    @Test
    public void shouldLetAGroupPlayTheRole() {
        Comment forRole = comment(Optional.empty(), Optional.of(duty));
        place.tracker().groups().add(WARD, place.user("anton"));
        place.tracker().roles().addActor(place.project("LAB"), duty, ProjectRoles.GROUP, WARD);

        assertThat(reads("anton", forRole, "LAB")).isTrue();
        assertThat(reads("rita", forRole, "LAB")).isFalse();
    }

    @Test
    public void shouldAskForBothWhereBothAreNamed() {
        Comment forBoth = comment(Optional.of(WARD), Optional.of(duty));
        place.tracker().groups().add(WARD, place.user("rita"));
        assertThat(reads("rita", forBoth, "SUP")).isFalse();

        place.tracker()
                .roles()
                .addActor(
                        place.project("SUP"),
                        duty,
                        ProjectRoles.USER,
                        place.user("rita").key());

        assertThat(reads("rita", forBoth, "SUP")).isTrue();
    }

    @Test
    public void shouldKeepItFromStrangersAndFromThoseWhoLeft() {
        Comment forGroup = comment(Optional.of(WARD), Optional.empty());
        User rita = place.user("rita");
        place.tracker().groups().add(WARD, rita);
        User gone = new User(rita.key(), rita.name(), rita.displayName(), rita.email(), false, "en");

        assertThat(rights.reads(Optional.empty(), forGroup, place.project("SUP")))
                .isFalse();
        assertThat(rights.reads(Optional.of(gone), forGroup, place.project("SUP")))
                .isFalse();
    }

    @Test
    public void shouldHideWhatIsMeantForAGroupOrRoleThatIsGone() {
        assertThat(reads("admin", comment(Optional.of("nobody"), Optional.empty()), "SUP"))
                .isFalse();
        assertThat(reads("admin", comment(Optional.empty(), Optional.of(777L)), "SUP"))
                .isFalse();
    }

    private boolean reads(String user, Comment comment, String project) {
        return rights.reads(place.as(user), comment, place.project(project));
    }

    private static Comment comment(Optional<String> group, Optional<Long> role) {
        return new Comment(1, 1, Optional.of("rita"), "x", Instant.EPOCH, Instant.EPOCH, Optional.empty(), group, role);
    }
}
