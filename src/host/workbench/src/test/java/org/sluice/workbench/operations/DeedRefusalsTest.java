package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.CloneOptions;
import org.sluice.workbench.operations.deeds.MoveTarget;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.people.User;

/** What every deed refuses: to whom lacks its right, on issues that are hidden, gone or in a closed project. */
public class DeedRefusalsTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private Comment comment;
    private Attachment file;
    private Link link;
    private int told;

    @Before
    public void prepare() {
        comment = place.operations()
                .comment()
                .add(place.as("rita"), place.id("SUP-1"), NewComment.of("Mine"))
                .get();
        file = place.operations()
                .attach()
                .attach(place.as("rita"), place.id("SUP-1"), "screen.png", 12)
                .get();
        link = place.blocks("SUP-1", "SUP-2");
        told = place.eventTypes().size();
    }

    @Test
    public void shouldRefuseEachDeedToWhoLacksItsRightAndDoNothing() {
        deeds().forEach((name, deed) -> deed.rights.forEach(place::revoke));
        List<String> history = place.history("SUP-1");
        Issue before = place.issue("SUP-1");

        deeds().forEach((name, deed) -> {
            if (!deed.rights.isEmpty()) {
                assertThat(deed.refusal("admin")).as(name).contains(Refusal.FORBIDDEN);
            }
        });

        assertThat(place.issue("SUP-1")).isEqualTo(before);
        assertThat(place.history("SUP-1")).isEqualTo(history);
        assertThat(place.eventTypes()).hasSize(told);
    }

    @Test
    public void shouldSayThatAHiddenIssueIsNotThere() {
        deeds().forEach((name, deed) ->
                assertThat(deed.refusal("olga")).as(name).contains(Refusal.NOT_FOUND));

        assertThat(place.eventTypes()).hasSize(told);
    }

    @Test
    public void shouldSayTheSameToStrangers() {
        deeds().forEach((name, deed) -> assertThat(deed.deed
                        .apply(place.operations(), Optional.empty())
                        .problems()
                        .refusal())
                .as(name)
                .contains(Refusal.NOT_FOUND));
    }

    @Test
    public void shouldOnlyLetIssuesOfAClosedProjectBeRead() {
        place.archive("SUP");

        deeds().forEach((name, deed) -> {
            Problems problems =
                    deed.deed.apply(place.operations(), place.as("admin")).problems();
            assertThat(problems.general())
                    .as(name)
                    .extracting(Problem::key)
                    .containsExactly("workbench.refusal.project.archived");
        });
        assertThat(place.eventTypes()).hasSize(told);
    }

    @Test
    public void shouldLetOneWithTheRightDoEach() {
        for (String name : deeds().keySet()) {
            if (!name.equals("delete") && !name.equals("move")) {
                String who = name.equals("vote") ? "anton" : "admin";
                assertThat(deeds().get(name).refusal(who)).as(name).isEmpty();
            }
        }
    }

    @Test
    public void shouldRefuseWhatIsGone() {
        long id = place.id("SUP-1");
        Map<String, Deed> deeds = deeds();
        place.operations().delete().delete(place.as("admin"), id, true).get();

        deeds.forEach((name, deed) -> assertThat(deed.refusal("admin")).as(name).contains(Refusal.NOT_FOUND));
    }

    /** In an order in which each can be done after those before it. */
    private Map<String, Deed> deeds() {
        long id = link.sourceId();
        MoveTarget lab =
                MoveTarget.of(place.project("LAB").id(), place.issue("LAB-1").typeId());
        Map<String, Deed> deeds = new LinkedHashMap<>();
        List.of(
                        deed(
                                (of, who) -> of.edit().edit(who, id, WorkPlace.form("summary", "New")),
                                "edit",
                                "EDIT_ISSUES"),
                        deed((of, who) -> of.assign().assign(who, id, ""), "assign", "ASSIGN_ISSUES"),
                        deed((of, who) -> of.comment().add(who, id, NewComment.of("Hello")), "comment", "ADD_COMMENTS"),
                        deed(
                                (of, who) -> of.comment().edit(who, comment.id(), old -> NewComment.of("Changed")),
                                "edit comment",
                                "EDIT_ALL_COMMENTS",
                                "EDIT_OWN_COMMENTS"),
                        deed(
                                (of, who) -> of.comment().delete(who, comment.id()),
                                "delete comment",
                                "DELETE_ALL_COMMENTS",
                                "DELETE_OWN_COMMENTS"),
                        deed(
                                (of, who) ->
                                        of.link().link(who, link.type().id(), link.sourceId(), link.destinationId()),
                                "link",
                                "LINK_ISSUES"),
                        deed((of, who) -> of.link().unlink(who, link.id()), "unlink", "LINK_ISSUES"),
                        deed((of, who) -> of.move().move(who, id, lab), "move", "MOVE_ISSUES"),
                        deed((of, who) -> of.copy().copy(who, id, CloneOptions.plain()), "copy", "CREATE_ISSUES"),
                        deed((of, who) -> of.delete().delete(who, id, true), "delete", "DELETE_ISSUES"),
                        deed((of, who) -> of.attach().attach(who, id, "log.txt", 3), "attach", "CREATE_ATTACHMENTS"),
                        deed(
                                (of, who) -> of.attach().remove(who, file.id()),
                                "remove file",
                                "DELETE_ALL_ATTACHMENTS",
                                "DELETE_OWN_ATTACHMENTS"),
                        deed((of, who) -> of.watch().watch(who, id, place.user("admin")), "watch"),
                        deed((of, who) -> of.watch().vote(who, id), "vote"))
                .forEach(deed -> deeds.put(deed.getKey(), deed.getValue()));
        return deeds;
    }

    private Map.Entry<String, Deed> deed(
            BiFunction<Operations, Optional<User>, Outcome<?>> deed, String name, String... rights) {
        return Map.entry(name, new Deed(List.of(rights), deed));
    }

    /** A deed and the rights of which one lets people do it. */
    private final class Deed {
        private final List<String> rights;
        private final BiFunction<Operations, Optional<User>, Outcome<?>> deed;

        Deed(List<String> rights, BiFunction<Operations, Optional<User>, Outcome<?>> deed) {
            this.rights = rights;
            this.deed = deed;
        }

        Optional<Refusal> refusal(String user) {
            return deed.apply(place.operations(), place.as(user)).problems().refusal();
        }
    }
}
