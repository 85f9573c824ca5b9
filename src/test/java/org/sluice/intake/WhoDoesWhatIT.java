package org.sluice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchClient.Reply;
import org.sluice.workbench.testing.WorkbenchRule;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.PermissionScheme;
import org.sluice.workbench.tracker.rights.Permissions;

/** A team keeps who does what in the packaged plugin; a reporter asks what their words are about, and learns of nothing else. */
public class WhoDoesWhatIT {

    private static final String PRINTERS =
            "{\"what\":\"Printere\",\"whose\":{\"kind\":\"department\",\"name\":\"Servicedesk\",\"address\":\"desk@example.org\"},"
                    + "\"sentence\":\"De svarer samme dag.\",\"words\":[\"toner\"]}";

    @ClassRule
    public static final WorkbenchRule WORKBENCH = new WorkbenchRule().preparedBy(WhoDoesWhatIT::people);

    private final WorkbenchClient karl = WORKBENCH.as("karl", "karl");
    private final WorkbenchClient vera = WORKBENCH.as("vera", "vera");

    @Test
    public void shouldKeepLinesOfTheTeamAndTellAReporterWhatTheirWordsAreAbout() {
        Reply kept = karl.put(lines("TEAM"), "{\"version\":0,\"lines\":[" + PRINTERS + "]}");
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);

        JsonNode found = vera.post("/rest/sluice/1.0/intake/TEAM/match", "{\"text\":\"Min printer laver striber\"}")
                .json();

        assertThat(found.at("/matches/0/what").asText()).isEqualTo("Printere");
        assertThat(found.at("/matches/0/words/0").asText()).isEqualTo("printer");
        assertThat(found.at("/matches/0/sentence").asText()).isEqualTo("De svarer samme dag.");
        assertThat(vera.get(lines("TEAM")).status()).isEqualTo(403);
        assertThat(vera.put(lines("TEAM"), "{\"version\":1,\"lines\":[]}").status())
                .isEqualTo(403);
        assertThat(WORKBENCH.asNobody().get(lines("TEAM")).status()).isEqualTo(401);
        assertThat(karl.get(lines("NONE")).status()).isEqualTo(404);
        assertThat(karl.put(lines("TEAM"), "{\"version\":0,\"lines\":[]}").status())
                .isEqualTo(409);
    }

    @Test
    public void shouldReadBackTheFileThatItSavedAndUndo() {
        karl.put(lines("DESK"), "{\"version\":0,\"lines\":[" + PRINTERS.replace("Printere", "=cmd") + "]}");

        String file = karl.get(lines("DESK") + "/csv").body();
        assertThat(file).contains("'=cmd;Servicedesk;De svarer samme dag.;desk@example.org;toner");
        JsonNode read = karl.post(lines("DESK") + "/read", "{\"file\":" + quoted(file) + "}")
                .json();

        assertThat(read.at("/lines")).hasSize(1);
        assertThat(read.at("/lines/0/what").asText()).isEqualTo("=cmd");
        assertThat(read.at("/lines/0/id").asInt()).isEqualTo(1);
        assertThat(read.at("/findings")).isEmpty();
        assertThat(karl.post(lines("DESK") + "/undo", "{\"version\":1,\"to\":0}")
                        .json()
                        .at("/lines"))
                .isEmpty();
    }

    @Test
    public void shouldHoldAsManyLinesAsATeamCanHave() {
        String many = IntStream.rangeClosed(1, 2_000)
                .mapToObj(i ->
                        "{\"what\":\"Printer " + i + "\",\"whose\":{\"kind\":\"us\"},\"words\":[\"ward" + i + "\"]}")
                .collect(Collectors.joining(","));

        Reply kept = karl.put(lines("MANY"), "{\"version\":0,\"lines\":[" + many + "]}");

        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.json().at("/lines")).hasSize(2_000);
        assertThat(vera.post("/rest/sluice/1.0/intake/MANY/match", "{\"text\":\"the printer on ward1234 is out\"}")
                        .json()
                        .at("/matches/0/what")
                        .asText())
                .isEqualTo("Printer 1234");
    }

    private static String lines(String project) {
        return "/rest/sluice/1.0/intake/" + project + "/who-does-what";
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    private static void people(Tracker tracker) {
        user(tracker, "karl", "Karl Holm");
        user(tracker, "vera", "Vera");
        PermissionScheme scheme = tracker.schemes().add("One of them works here", "");
        tracker.schemes()
                .grant(scheme.id(), Permissions.BROWSE_PROJECTS, new Holder(HolderType.GROUP, Groups.SOFTWARE_USERS));
        tracker.schemes().grant(scheme.id(), "ASSIGNABLE_USER", new Holder(HolderType.USER, "karl"));
        for (String key : new String[] {"TEAM", "DESK", "MANY"}) {
            Project project = tracker.projects().add(key, "Of " + key, Optional.empty());
            tracker.projects().usePermissionScheme(project, scheme.id());
        }
    }

    private static void user(Tracker tracker, String name, String fullName) {
        User user = new User(name, name, fullName, name + "@example.org", true, "");
        tracker.users().add(user, name);
        tracker.groups().add(Groups.SOFTWARE_USERS, user);
    }
}
