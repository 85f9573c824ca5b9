package org.sluice.streams.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;
import org.sluice.platform.ErrorDto;
import org.sluice.platform.OneAtATime;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.TeamList;
import org.sluice.streams.domain.TeamLists;
import org.sluice.testing.FakeJira;
import org.sluice.testing.LocalLocks;

/** Tests {@link ListsResource} where lea leads the intake of SUP, and the field of grounds also has "Other". */
public class ListsResourceTest {

    private static final TypeReference<Map<String, Object>> BODY = new TypeReference<>() {};

    private final FakeJira jira = new FakeJira().loggedIn("ada");
    private final Map<TeamList, List<String>> kept = new EnumMap<>(TeamList.class);

    @Test
    public void shouldKeepListsAndShowThemToWhoMayBrowse() throws Exception {
        String shown =
                "{\"grounds\":{\"field\":\"GROUNDS\",\"place\":\"apart\",\"lines\":[{\"text\":\"Court\",\"there\":true}],"
                        + "\"others\":[\"Other\"],\"most\":20},"
                        + "\"teams\":{\"field\":\"TEAMS\",\"place\":\"shared\",\"lines\":[],\"others\":[\"Other\"],\"most\":100},\"mayChange\":";

        assertThat(json(put("{\"grounds\":[\"Court\"],\"teams\":[]}"))).isEqualTo(shown + "true}");
        jira.loggedIn("ann");
        assertThat(json(resource().lists("SUP"))).isEqualTo(shown + "false}");
    }

    @Test
    public void shouldLetAdministratorsAndHoldersOfARoleChangeThem() throws Exception {
        jira.loggedIn("ann");
        assertThat(put("{\"grounds\":[]}").getStatus()).isEqualTo(403);
        assertThat(resource().change("HID", Map.of()).getStatus()).isEqualTo(404);
        assertThat(kept).isEmpty();

        jira.loggedIn("lea");
        assertThat(put("{\"grounds\":[\"Court\"]}").getStatus()).isEqualTo(200);
        assertThat(resource().lists("HID").getStatus()).isEqualTo(404);
    }

    @Test
    public void shouldLeaveAListAloneThatIsNotNamed() throws Exception {
        put("{\"grounds\":[\"Court\"]}");

        put("{\"teams\":[\"Payroll\"]}");

        assertThat(kept).containsEntry(TeamList.GROUNDS, List.of("Court"));
        assertThat(kept).containsEntry(TeamList.TEAMS, List.of("Payroll"));
    }

    @Test
    public void shouldWriteALineOnceAndAsALine() throws Exception {
        put("{\"grounds\":[\"  A court\\n asks \",\"a COURT asks\",\"<b>Law</b> & \\\"order\\\"\",\"Æ\\u2028Ø\"]}");

        assertThat(kept.get(TeamList.GROUNDS)).containsExactly("A court asks", "<b>Law</b> & \"order\"", "Æ Ø");
    }

    @Test
    public void shouldRefuseWhatCannotBeMeantNamingTheList() throws Exception {
        assertRefused("{}", "grounds", "field-texts");
        assertRefused("{\"ground\":[]}", "ground", "unknown-field");
        assertRefused("{\"grounds\":\"Court\"}", "grounds", "field-texts");
        assertRefused("{\"grounds\":[{}]}", "grounds", "field-texts");
        assertRefused("{\"grounds\":[\"Court\",\" \"]}", "grounds", "error.empty");
        assertRefused(
                "{\"teams\":[\"" + "x".repeat(10_000) + "\"]}", "teams", "error.long " + "x".repeat(40) + "… 100");
        assertRefused("{\"teams\":[\"a\\u0000b\"]}", "teams", "error.sign");
        assertRefused("{\"grounds\":" + many(21) + "}", "grounds", "error.many 20 21");
        assertRefused("{\"teams\":" + many(101) + "}", "teams", "error.many 100 101");
        assertThat(kept).isEmpty();
        assertThat(put("{\"grounds\":" + many(20) + ",\"teams\":" + many(100) + "}")
                        .getStatus())
                .isEqualTo(200);
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"Ground " + number + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private void assertRefused(String body, String field, String sentence) throws IOException {
        Response refused = put(body);

        assertThat(refused.getStatus()).as(body).isEqualTo(400);
        assertThat(((ErrorDto) refused.getEntity()).field()).as(body).isEqualTo(field);
        assertThat(((ErrorDto) refused.getEntity()).message()).as(body).contains(sentence);
    }

    private Response put(String body) throws IOException {
        return resource().change("SUP", new ObjectMapper().readValue(body, BODY));
    }

    private static String json(Response answer) throws IOException {
        return new ObjectMapper().writeValueAsString(answer.getEntity());
    }

    private ListsResource resource() {
        return new ListsResource(
                jira.door(),
                new ListsDesk(
                        jira.host(),
                        new Kept(),
                        (project, role, user) ->
                                project == FakeJira.SUP && role == FlowRole.INTAKE_LEAD && user.equals("lea"),
                        new OneAtATime(new LocalLocks())));
    }

    /** Lists kept for as long as a test runs. */
    private final class Kept implements TeamLists {
        @Override
        public List<Line> of(long projectId, TeamList list) {
            return kept.getOrDefault(list, List.of()).stream()
                    .map(text -> new Line(text, true))
                    .toList();
        }

        @Override
        public void change(long projectId, Map<TeamList, List<String>> wanted) {
            kept.putAll(wanted);
        }

        @Override
        public Place place(long projectId, TeamList list) {
            return list == TeamList.GROUNDS ? Place.APART : Place.SHARED;
        }

        @Override
        public Optional<String> field(TeamList list) {
            return Optional.of(list.name());
        }

        @Override
        public List<String> others(long projectId, TeamList list) {
            return List.of("Other");
        }
    }
}
