package org.sluice.workbench.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.testing.WorkbenchClient;

/** The door through which a test sets the clock. */
public class ClockDoorTest {
    private static final Instant REAL = Instant.parse("2026-11-22T03:00:00Z");
    private final SettableClock clock = new SettableClock(Clock.fixed(REAL, ZoneOffset.UTC));
    private final WebServer server = new WebServer(0, "/jira");
    private boolean administrator = true;

    @Before
    public void open() {
        server.serve(ClockDoor.PATH, new ClockDoor(clock, () -> administrator));
        server.start();
    }

    @After
    public void close() {
        server.close();
    }

    @Test
    public void shouldSetTheClockForAnAdministrator() {
        assertThat(put("{\"now\":\"2026-11-25T03:00:00Z\"}")).isEqualTo(204);

        assertThat(clock.instant()).isEqualTo(REAL.plus(Duration.ofDays(3)));
    }

    @Test
    public void shouldRefuseWhoeverIsNoAdministrator() {
        administrator = false;

        assertThat(put("{\"now\":\"2026-11-25T03:00:00Z\"}")).isEqualTo(403);

        assertThat(clock.instant()).isEqualTo(REAL);
    }

    @Test
    public void shouldRefuseWhatIsNoMoment() {
        assertThat(put("{\"now\":\"tomorrow\"}")).isEqualTo(400);
        assertThat(put("{}")).isEqualTo(400);
        assertThat(put("{\"now\":\"+999999999-12-31T23:59:59Z\"}")).isEqualTo(400);
        assertThat(put("now")).isEqualTo(400);

        assertThat(clock.instant()).isEqualTo(REAL);
    }

    private int put(String body) {
        return WorkbenchClient.at("http://localhost:" + server.port() + "/jira")
                .put(ClockDoor.PATH, body)
                .status();
    }
}
