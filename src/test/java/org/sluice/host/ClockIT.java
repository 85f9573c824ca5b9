package org.sluice.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.Await;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchRule;

/** What happens by itself as time goes by, with a clock that the test sets. */
public class ClockIT {
    private static final LocalTime QUARTER_PAST_TWO = LocalTime.of(2, 15);

    @Rule
    public final WorkbenchRule workbench =
            new WorkbenchRule().withSettableClock().importing("lake.json", InventedExport.text(40));

    @Test
    public void shouldCheckTheLedgerAtAQuarterPastTwo() {
        SwitchedOn.with(workbench.asAdmin(), "LAKE", "{\"on\":true}");
        ZonedDateTime night =
                ZonedDateTime.now(ZoneId.systemDefault()).plusDays(3).with(QUARTER_PAST_TWO);
        workbench.process().setClock(night.minusSeconds(90).toInstant());
        Await.until("what three nights left undone", () -> !check().isNull());
        JsonNode before = check();

        workbench.process().setClock(night.toInstant());

        Await.until("the nightly check", () -> !check().equals(before));
        assertThat(check().path("changed").asInt()).isZero();
    }

    @Test
    public void shouldNoLongerKnowATokenThatHasExpired() {
        String token = workbench
                .asAdmin()
                .post("/rest/pat/latest/tokens", "{\"name\":\"a week\",\"expirationDuration\":7}")
                .json()
                .path("rawToken")
                .asText();
        WorkbenchClient script = workbench.asNobody().with("Authorization", "Bearer " + token);
        assertThat(script.get("/rest/api/2/myself").status()).isEqualTo(200);

        workbench.process().setClock(Instant.now().plus(Duration.ofDays(8)));

        assertThat(script.get("/rest/api/2/myself").status()).isEqualTo(401);
    }

    private JsonNode check() {
        return SwitchedOn.ledger(workbench.asAdmin(), "LAKE").path("check");
    }
}
