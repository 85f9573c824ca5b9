package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Functions of a query are found wherever they stand, and only those that Jira is documented to have pass. */
public class JqlVocabularyTest {

    @Test
    public void shouldLetJirasOwnFunctionsPass() {
        for (String query : List.of(
                "priority in (Highest, High)",
                "NOT(type = Bug) AND (labels in (a,b)OR(due<now()))",
                "reporter IN membersOf(\"on call (night)\") AND created >= startOfDay( -1 )",
                "status WAS IN (Open) BY membersOf(x) DURING (startOfWeek(), endOfWeek())",
                "summary ~ \"commented(it)\" AND description ~ 'say \\' commented(it)'",
                "cf[10100] in (\"A\")",
                "!(priority = High)&&(type=Bug)||(type=Task)")) {
            assertThat(JqlVocabulary.foreignFunction(query)).as(query).isEmpty();
        }
    }

    @Test
    public void shouldNameTheFirstFunctionThatIsNotJirasOwn() {
        assertFound("issueFunction in commented('by ann')", "commented");
        assertFound("priority = High OR issue in HasComments ()", "HasComments");
        assertFound("status CHANGED BY peopleOf(x) AFTER now()", "peopleOf");
        assertFound("issue in updatedBy(ann)", "updatedBy");
        assertFound("issue in \"commented\"(x)", "\"commented\"");
        assertFound("issue in comm\\u0065nted(x)", "comm\\u0065nted");
        assertFound("summary ~ \"" + "\\\"".repeat(15_000) + "\" OR issue in commented(x)", "commented");
        assertFound("a".repeat(30_000) + "(x)", "a".repeat(30_000));
    }

    private static void assertFound(String query, String function) {
        assertThat(JqlVocabulary.foreignFunction(query)).contains(function);
    }
}
