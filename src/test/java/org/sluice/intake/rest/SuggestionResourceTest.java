package org.sluice.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.Outbox;
import org.sluice.intake.domain.PassedTask;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.ScopeSearch;
import org.sluice.intake.domain.ScopeTeam;
import org.sluice.intake.domain.Whose;
import org.sluice.intake.jira.AoScopeCatalogues;
import org.sluice.intake.jira.ScopeChangeRow;
import org.sluice.intake.jira.ScopeLineRow;
import org.sluice.intake.jira.SnowballStems;
import org.sluice.platform.People;
import org.sluice.platform.Words;
import org.sluice.streams.domain.TeamMembers;
import org.sluice.streams.domain.Teams;
import org.sluice.testing.FakeJira;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link SuggestionResource}: karl works in SUP, ann may only look at it, pat sees HID as well. */
public class SuggestionResourceTest {

    @Rule
    public final AoRule tables = new AoRule(ScopeLineRow.class, ScopeChangeRow.class);

    private final FakeJira jira = new FakeJira().loggedIn("karl");
    private final List<PassedTask> tasks = new ArrayList<>();

    @Before
    public void passedOn() {
        for (int i = 1; i <= 3; i++) {
            tasks.add(new PassedTask("SUP-" + i, "No toner", Optional.of("Service desk")));
            tasks.add(new PassedTask("SUP-1" + i, "Badges", Optional.of("HID")));
            tasks.add(new PassedTask("SUP-2" + i, "Label printers", Optional.of("Print")));
        }
    }

    @Test
    public void shouldSuggestLinesAsTheyCouldBeKept() {
        ScopeLine known = ScopeLine.of("Pens", Whose.department("Service desk", "desk@example.org"));
        ScopeLine said = ScopeLine.of("Label printer", Whose.department("Print", ""));
        catalogues().change(FakeJira.SUP, 0, List.of(known, said), "karl");

        assertThat(suggested())
                .containsExactly(
                        "badges department HID null 3/3 [\"SUP-11\",\"SUP-12\",\"SUP-13\"]",
                        "toner department Service desk desk@example.org 3/3 [\"SUP-1\",\"SUP-2\",\"SUP-3\"]");
    }

    @Test
    public void shouldKnowAReceivingProjectThatTheCallerMaySee() {
        jira.loggedIn("pat");

        assertThat(suggested()).anyMatch(line -> line.startsWith("badges project "));
    }

    @Test
    public void shouldNotSuggestWhatTheTeamSendsToItself() {
        tasks.removeIf(task -> !task.receiver().equals(Optional.of("Print")));
        tasks.replaceAll(task -> new PassedTask(task.key(), task.summary(), Optional.of("SUP")));

        assertThat(suggested()).isEmpty();
    }

    @Test
    public void shouldBeTheTeamsAndTheAdministratorsAlone() {
        assertThat(resource().look("SUP").getStatus()).isEqualTo(200);
        assertThat(resource().look("HID").getStatus()).isEqualTo(404);

        jira.loggedIn("ann");
        assertThat(resource().look("SUP").getStatus()).isEqualTo(403);

        jira.loggedIn("ada");
        assertThat(resource().look("SUP").getStatus()).isEqualTo(200);
    }

    private List<String> suggested() {
        Response answer = resource().look("SUP");
        assertThat(answer.getStatus()).isEqualTo(200);
        JsonNode all = new ObjectMapper().valueToTree(answer.getEntity());
        List<String> found = new ArrayList<>();
        all.path("suggestions").forEach(one -> {
            JsonNode line = one.path("line");
            JsonNode whose = line.path("whose");
            found.add(String.join(
                    " ",
                    line.path("what").asText(),
                    whose.path("kind").asText(),
                    whose.path("name").asText(),
                    whose.path("address").isNull()
                                    || whose.path("address").asText().isEmpty()
                            ? "null"
                            : whose.path("address").asText(),
                    one.path("passed") + "/" + one.path("of"),
                    one.path("tasks").toString()));
        });
        return found.stream().sorted().toList();
    }

    private AoScopeCatalogues catalogues() {
        return new AoScopeCatalogues(tables.ao(), new SetClock(Instant.parse("2026-11-25T11:00:00Z")));
    }

    private SuggestionResource resource() {
        Words words = new Words(jira.texts());
        ScopeView view = new ScopeView(
                words, new People(jira.users()), Stub.of(Outbox.class).make(), jira.host());
        AoScopeCatalogues catalogues = catalogues();
        return new SuggestionResource(
                jira.door(),
                new SuggestionDesk(
                        jira.host(),
                        new ScopeTeam(new Support()::holds),
                        catalogues,
                        new ScopeSearch(catalogues, new SnowballStems()),
                        new ScopeEntrance(view, words),
                        project -> project == FakeJira.SUP ? tasks : List.of(),
                        new SnowballStems()));
    }

    /** Karl and Pat work in SUP. */
    private static final class Support implements Teams {
        @Override
        public boolean holds(long projectId, String userKey) {
            return projectId == FakeJira.SUP && List.of("karl", "pat").contains(userKey);
        }

        @Override
        public TeamMembers of(long projectId) {
            throw new UnsupportedOperationException("nobody is looked up in " + projectId);
        }
    }
}
