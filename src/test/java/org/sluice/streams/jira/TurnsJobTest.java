package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.FakeJira.SUP;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.Host;
import org.sluice.platform.People;
import org.sluice.streams.domain.Days;
import org.sluice.streams.domain.Rota;
import org.sluice.streams.domain.TurnKind;
import org.sluice.testing.FakeJira;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link TurnsJob} on a real database. */
public class TurnsJobTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Days NOVEMBER = new Days(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1));

    @Rule
    public final AoRule tables =
            new AoRule(TurnRow.class, TurnSettingsRow.class, NotHereRow.class, CalendarLinkRow.class);

    private final ManualScheduler scheduler = new ManualScheduler();

    /** Still the 16th in Greenwich, the 17th already in Copenhagen. */
    private final SetClock clock = new SetClock(Instant.parse("2026-11-16T23:30:00Z"));

    private final Host host = new FakeJira().host();

    @Test
    public void shouldBePlannedForEachNightOncePerCluster() {
        job().onStart();

        JobConfig config = scheduler.due().values().iterator().next();

        assertThat(config.getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        assertThat(config.getSchedule().getCronScheduleInfo().getCronExpression())
                .isEqualTo(TurnsJob.WHEN);
    }

    @Test
    public void shouldForgetByTheDayOfTheTeam() {
        turns().keep(SUP, TurnKind.URGENT, NOVEMBER, Rota.of(Map.of(DAY, "karl", DAY.plusDays(1), "sara")));
        turns().absent(SUP, "karl", DAY, true);
        job().onStart();

        scheduler.runAll();

        // the 2nd is fifteen days ago in Copenhagen, the 3rd fourteen
        assertThat(turns().rota(SUP, TurnKind.URGENT, NOVEMBER).holders()).isEqualTo(Map.of(DAY.plusDays(1), "sara"));
        assertThat(turns().notHere(SUP, DAY)).isEmpty();
    }

    @Test
    public void shouldTakeAwayTheCalendarLinksOfPeopleWhoHaveLeft() {
        String secret = links().renew("karl");
        links().renew("left");
        links().renew("unknown");
        job().onStart();

        scheduler.runAll();

        assertThat(links().owners()).containsExactly("karl");
        assertThat(links().owner(secret)).contains("karl");
    }

    private AoCalendarLinks links() {
        return new AoCalendarLinks(tables.ao(), clock);
    }

    private static UserManager users() {
        return Stub.of(UserManager.class)
                .answers("getUserByKey", asked -> asked[0].equals("unknown") ? null : user((String) asked[0]))
                .make();
    }

    private static ApplicationUser user(String key) {
        return Stub.of(ApplicationUser.class)
                .gives("isActive", !key.equals("left"))
                .make();
    }

    private AoTurns turns() {
        return new AoTurns(tables.ao(), host, clock);
    }

    private TurnsJob job() {
        return new TurnsJob(turns(), links(), new People(users()), host, clock, new BackgroundJob(scheduler, clock));
    }
}
