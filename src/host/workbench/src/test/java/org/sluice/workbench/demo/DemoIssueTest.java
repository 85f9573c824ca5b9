package org.sluice.workbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.junit.Test;

/** What is done to an issue stands in its fields and in its history alike. */
public class DemoIssueTest {
    private static final Instant CREATED = Instant.parse("2026-03-02T08:00:00Z");
    private static final Cast.Colleague KARL = new Cast.Colleague("karl", "Karl Nymark", Country.DK);
    private static final Cast.Outsider BO = new Cast.Outsider("bo", "Bo Fyrrelund");

    private final Register register = new Register();
    private final DemoIssue issue =
            register.open(Project.SUP, CREATED).ownedBy("Service desk").with("priority", "High");

    @Test
    public void shouldWriteAStatusIntoTheFieldAndTheHistory() {
        issue.at(CREATED.plusSeconds(600), KARL).move(Status.IN_PROGRESS);

        assertThat(field("status").path("name").asText()).isEqualTo("In progress");
        assertThat(field("status").path("statusCategory").path("key").asText()).isEqualTo("indeterminate");
        assertThat(changes()).containsExactly("status: Open > In progress");
        assertThat(field("updated").asText()).isEqualTo("2026-03-02T08:10:00.000+0000");
    }

    @Test
    public void shouldWriteNothingWhereNothingChanges() {
        issue.at(CREATED.plusSeconds(600), KARL)
                .move(Status.OPEN)
                .hop("Service desk")
                .unassign()
                .lower("Low", "Lowest");

        assertThat(changes()).isEmpty();
    }

    @Test
    public void shouldTellAHopAStreamAndAPriorityTakenBack() {
        issue.at(CREATED.plusSeconds(600), KARL).hop(Cast.OURS).stream("Planned")
                .lower("High", "Medium");

        assertThat(changes())
                .containsExactly(
                        "Support team: Service desk > Clinical IT support",
                        "Stream:  > Planned",
                        "priority: High > Medium");
        assertThat(issue.team()).isEqualTo("Clinical IT support");
    }

    @Test
    public void shouldGiveTheTaskToOneAfterTheOther() {
        issue.at(CREATED.plusSeconds(600), KARL)
                .assign(BO)
                .assign(BO)
                .assign(KARL)
                .unassign();

        assertThat(changes())
                .containsExactly(
                        "assignee:  > Bo Fyrrelund",
                        "assignee: Bo Fyrrelund > Karl Nymark",
                        "assignee: Karl Nymark > ");
        assertThat(field("assignee").isNull()).isTrue();
    }

    @Test
    public void shouldResolveAndOpenAgain() {
        issue.at(CREATED.plusSeconds(600), KARL).move(Status.DONE).resolve("Done");

        assertThat(issue.isResolved()).isTrue();
        assertThat(field("resolutiondate").asText()).isEqualTo("2026-03-02T08:10:00.000+0000");
        assertThat(issue.overBefore(CREATED.plusSeconds(601))).isTrue();
        assertThat(issue.overBefore(CREATED.plusSeconds(600))).isFalse();

        issue.at(CREATED.plusSeconds(900), BO).reopen().move(Status.OPEN);

        assertThat(issue.isResolved()).isFalse();
        assertThat(field("resolution").isNull()).isTrue();
        assertThat(issue.overBefore(CREATED.plusSeconds(9000))).isFalse();
    }

    @Test
    public void shouldGetAnotherKeyInAnotherProject() {
        issue.at(CREATED.plusSeconds(600), KARL).moveTo(Project.MED);

        assertThat(issue.key()).startsWith("MED-");
        assertThat(field("project").path("key").asText()).isEqualTo("MED");
        assertThat(changes())
                .containsExactly("project: Clinical IT support > Medical technology", "Key: SUP-1 > " + issue.key());
    }

    @Test
    public void shouldLetNothingHappenTwiceAtTheSameMoment() {
        Instant moment = CREATED.plusSeconds(600);
        issue.at(moment, KARL).move(Status.IN_PROGRESS);
        issue.comment(moment, BO, "Any news?");
        issue.at(moment, KARL).move(Status.DONE);

        assertThat(issue.last()).isEqualTo(moment.plusSeconds(120));
        assertThat(Told.comments(issue.json()).map(Told::created)).containsExactly(moment.plusSeconds(60));
    }

    @Test
    public void shouldNameTheOtherEndOfALink() {
        DemoIssue other = register.open(Project.SUP, CREATED);

        issue.at(CREATED.plusSeconds(600), KARL).link("Duplicate", "is duplicated by", "duplicates", other);

        JsonNode link = field("issuelinks").path(0);
        assertThat(link.path("type").path("name").asText()).isEqualTo("Duplicate");
        assertThat(link.path("outwardIssue").path("key").asText()).isEqualTo("SUP-2");
    }

    @Test
    public void shouldNumberEachProjectForItself() {
        DemoIssue neighbour = register.open(Project.NET, CREATED);

        assertThat(issue.key()).isEqualTo("SUP-1");
        assertThat(register.open(Project.SUP, CREATED).key()).isEqualTo("SUP-2");
        assertThat(Integer.parseInt(neighbour.key().substring(4))).isGreaterThan(Project.NET.numbered());
    }

    @Test
    public void shouldLeaveOutWhatWasOverBeforeTheStory() {
        issue.at(CREATED.plusSeconds(600), KARL).move(Status.DONE).resolve("Done");
        DemoIssue open = register.open(Project.SUP, CREATED);

        assertThat(register.since(CREATED.plusSeconds(86_400)))
                .extracting(json -> json.path("key").asText())
                .containsExactly(open.key());
    }

    private JsonNode field(String name) {
        return issue.json().path("fields").path(name);
    }

    private List<String> changes() {
        return Told.items(issue.json())
                .map(item -> item.path("field").asText() + ": "
                        + item.path("fromString").asText("") + " > "
                        + item.path("toString").asText(""))
                .toList();
    }
}
