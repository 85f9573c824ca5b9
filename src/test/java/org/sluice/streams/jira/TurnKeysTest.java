package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.FakeJira.SUP;

import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.domain.Days;
import org.sluice.streams.domain.Rota;
import org.sluice.streams.domain.TurnKind;
import org.sluice.testing.FakeJira;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link TurnKeys}, {@link NotHereKeys} and {@link CalendarLinkKeys}: what Jira's anonymisation leaves of somebody's turns. */
public class TurnKeysTest {

    private static final UserPropertyChangeParameter KARL = new UserPropertyChangeParameter("karl", "JIRAUSER10100");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Days DAYS = new Days(MONDAY, MONDAY.plusDays(2));

    @Rule
    public final AoRule tables = new AoRule(TurnRow.class, NotHereRow.class, CalendarLinkRow.class);

    private final FakeJira jira = new FakeJira();

    @Test
    public void shouldFollowTheKeyInTurnsAndLeaveOthers() {
        turns().keep(SUP, TurnKind.URGENT, DAYS, Rota.of(Map.of(MONDAY, "karl", MONDAY.plusDays(1), "sara")));
        TurnKeys keys = new TurnKeys(tables.ao(), jira.texts());
        assertThat(keys.getAffectedEntities(KARL)).hasSize(1);

        assertThat(keys.update(KARL).isValid()).isTrue();

        assertThat(turns().rota(SUP, TurnKind.URGENT, DAYS).holders())
                .isEqualTo(Map.of(MONDAY, "JIRAUSER10100", MONDAY.plusDays(1), "sara"));
        assertThat(keys.getAffectedEntities(KARL)).isEmpty();
    }

    @Test
    public void shouldFollowTheKeyOfWhoIsNotHere() {
        turns().keep(SUP, TurnKind.INTAKE, DAYS, Rota.of(Map.of(MONDAY, "karl")));
        turns().absent(SUP, "karl", MONDAY, true);
        turns().absent(SUP, "sara", MONDAY, true);

        new NotHereKeys(tables.ao(), jira.texts()).update(KARL);
        new TurnKeys(tables.ao(), jira.texts()).update(KARL);

        assertThat(turns().notHere(SUP, MONDAY)).isEqualTo(Set.of("JIRAUSER10100", "sara"));
        assertThat(turns().onIntake(SUP, Instant.parse("2026-11-30T11:00:00Z"))).isEmpty();
    }

    @Test
    public void shouldFollowTheKeyOfACalendarLinkWhichGoesOnOpeningNothingElse() {
        AoCalendarLinks links = new AoCalendarLinks(tables.ao(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        String secret = links.renew("karl");

        new CalendarLinkKeys(tables.ao(), jira.texts()).update(KARL);

        assertThat(links.owner(secret)).contains("JIRAUSER10100");
        assertThat(links.since("karl")).isEmpty();
    }

    private AoTurns turns() {
        return new AoTurns(tables.ao(), jira.host(), Clock.systemUTC());
    }
}
