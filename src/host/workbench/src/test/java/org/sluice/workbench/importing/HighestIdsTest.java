package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.Test;
import org.sluice.workbench.testing.Export;

/** Ids in a file: which are numbers, and by what a thing is known that has none. */
public class HighestIdsTest {
    @Test
    public void shouldTakeWholeNumbersThatAJiraCouldHaveGiven() {
        assertThat(HighestIds.numeric("10001")).contains(10_001L);
        for (String text : List.of("", "0", "007", "-1", "1.5", "JIRAUSER10000", "99999999999999999")) {
            assertThat(HighestIds.numeric(text)).as(text).isEmpty();
        }
    }

    @Test
    public void shouldKnowAThingByItsIdBeforeItsName() {
        assertThat(Ref.of(Kind.STATUS, "", Export.named("5", "Solved")).id()).isEqualTo("5");
        assertThat(Ref.of(Kind.OPTION, "customfield_1", Export.option("7", "North"))
                        .id())
                .isEqualTo("7");
        assertThat(Ref.of(Kind.STATUS, "", object().put("name", "Solved")).id()).isEqualTo("Solved");
        assertThat(Ref.of(Kind.OPTION, "customfield_1", object().put("value", "North"))
                        .id())
                .isEqualTo("North");
    }

    @Test
    public void shouldKnowSomebodyByKeyNameAccountOrWhatIsRead() {
        ObjectNode person = object().put("displayName", "Anton Holm");
        assertThat(Ref.of(Kind.USER, "", person).id()).isEqualTo("Anton Holm");

        person.put("accountId", "5f:7");
        assertThat(Ref.of(Kind.USER, "", person).id()).isEqualTo("5f:7");

        person.put("name", "anton");
        assertThat(Ref.of(Kind.USER, "", person).id()).isEqualTo("anton");

        person.put("key", "JIRAUSER10001");
        assertThat(Ref.of(Kind.USER, "", person).id()).isEqualTo("JIRAUSER10001");
    }

    @Test
    public void shouldRefuseAThingThatIsKnownByNothing() {
        assertThatThrownBy(() -> Ref.of(Kind.ISSUE_TYPE, "", object().put("subtask", false)))
                .hasMessage("a issue_type has neither id nor name: {\"subtask\":false}");
    }

    @Test
    public void shouldReadWhatAHistoryCallsAField() {
        assertThat(Kind.ofHistoryField("assignee")).contains(Kind.USER);
        assertThat(Kind.ofHistoryField("Component")).contains(Kind.COMPONENT);
        assertThat(Kind.ofHistoryField("Sprint")).isEmpty();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
