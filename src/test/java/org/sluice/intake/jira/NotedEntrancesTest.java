package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.Channel;
import org.sluice.intake.domain.Entrance;
import org.sluice.workbench.testing.AoRule;

/** Tests what is known of how tasks of project 7 came in. */
public class NotedEntrancesTest {

    @Rule
    public final AoRule tables = new AoRule(ChosenLineRow.class, DirectRow.class);

    @Test
    public void shouldTellTheWayInFromWhatSomebodyWasAsked() {
        ActiveObjects ao = tables.ao();
        AoChosenLines wayIn = new AoChosenLines(ao);
        AoDirectRows direct = new AoDirectRows(ao);
        wayIn.choose(1, 7, 0);
        direct.add(7, 2, Channel.CHAT, instant("2026-03-09"));
        direct.add(8, 3, Channel.PHONE, instant("2026-03-09"));

        assertThat(new NotedEntrances(wayIn, direct).of(7, List.of(1L, 2L, 3L, 4L)))
                .isEqualTo(Map.of(1L, Entrance.WAY_IN, 2L, Entrance.CHAT));
    }
}
