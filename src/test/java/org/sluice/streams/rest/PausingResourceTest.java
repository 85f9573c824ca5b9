package org.sluice.streams.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.sluice.platform.People;
import org.sluice.platform.WebSudo;
import org.sluice.platform.Words;
import org.sluice.testing.FakeJira;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Pause;
import org.sluice.work.rules.PausedRules;
import org.sluice.work.rules.RuleLog;
import org.sluice.work.rules.Said;

/** Tests {@link PausingResource} and {@link SitePausingResource}. */
public class PausingResourceTest {

    private static final String NOT_PAUSED = "{\"pause\":null,\"site\":null,\"projects\":[],\"log\":[]}";
    private static final String BY_ADA = "{\"since\":\"2026-03-10T00:00:00Z\",\"by\":\"ada Admin\"}";
    private static final HttpServletRequest REQUEST =
            Stub.of(HttpServletRequest.class).make();

    private final FakeJira jira = new FakeJira().loggedIn("ada");
    private final Map<Long, Pause> paused = new HashMap<>();
    private final SetClock clock = new SetClock(instant("2026-03-10"));
    private List<Said> said = List.of();
    private boolean confirmed = true;

    @Test
    public void shouldPauseAProjectAndGoOn() throws Exception {
        assertThat(json(project().pausing("SUP"))).isEqualTo(NOT_PAUSED);

        assertThat(json(project().change("SUP", Map.of("paused", true))))
                .isEqualTo(NOT_PAUSED.replaceFirst("null", BY_ADA));
        assertThat(json(site().pausing()))
                .contains("\"projects\":[{\"key\":\"SUP\",\"name\":\"IT support\",\"pause\":" + BY_ADA + "}]");
        assertThat(json(project().change("SUP", Map.of("paused", false)))).isEqualTo(NOT_PAUSED);
    }

    @Test
    public void shouldPauseTheSiteForAdministratorsWhoConfirm() throws Exception {
        confirmed = false;
        assertThat(site().change(Map.of("paused", true), REQUEST).getStatus()).isEqualTo(403);
        confirmed = true;

        assertThat(json(site().change(Map.of("paused", true), REQUEST)))
                .isEqualTo(NOT_PAUSED.replaceFirst("null", BY_ADA));
        assertThat(json(project().pausing("SUP"))).contains("\"site\":" + BY_ADA);
        jira.loggedIn("ann");
        assertThat(site().pausing().getStatus()).isEqualTo(403);
        assertThat(site().change(Map.of("paused", false), REQUEST).getStatus()).isEqualTo(403);
        assertThat(project().pausing("SUP").getStatus()).isEqualTo(403);
        assertThat(project().change("SUP", Map.of("paused", true)).getStatus()).isEqualTo(403);
    }

    @Test
    public void shouldRefuseWhatIsNeitherYesNorNo() {
        for (Map<String, Object> body :
                List.<Map<String, Object>>of(Map.of(), Map.of("paused", "yes"), Map.of("x", 1))) {
            assertThat(project().change("SUP", body).getStatus()).isEqualTo(400);
        }
    }

    @Test
    public void shouldSayWhatRulesSaidAndHideTasksThatTheCallerMayNotSee() throws Exception {
        jira.task(1, "SUP-1", "Printer").hiddenTask(2);
        Finding full = Finding.of("sluice.limit.planned.full", "3");
        said = List.of(
                new Said(
                        Said.Kind.PAUSED,
                        FakeJira.SUP,
                        Optional.of(1L),
                        "work-limit-validator",
                        full,
                        clock.instant(),
                        Optional.empty()),
                new Said(
                        Said.Kind.FAULT,
                        FakeJira.SUP,
                        Optional.of(2L),
                        "stream-condition",
                        full,
                        clock.instant(),
                        Optional.of("e-1")));

        assertThat(json(project().pausing("SUP")))
                .contains("\"kind\":\"paused\",\"task\":\"SUP-1\",\"rule\":\"sluice.rule.name.work-limit-validator\","
                        + "\"text\":\"sluice.limit.planned.full 3\",\"error\":null")
                .contains("\"kind\":\"fault\",\"task\":null,")
                .contains("\"error\":\"e-1\"");
    }

    private PausingResource project() {
        return new PausingResource(jira.door(), jira.host(), pausing());
    }

    private SitePausingResource site() {
        WebSudoManager manager = Stub.of(WebSudoManager.class)
                .answers("willExecuteWebSudoRequest", given -> {
                    if (!confirmed) {
                        throw new WebSudoSessionException("give your password again");
                    }
                    return null;
                })
                .make();
        return new SitePausingResource(jira.door(), jira.host(), new WebSudo(manager), pausing());
    }

    private RulePausing pausing() {
        RuleLog log = Stub.of(RuleLog.class).answers("latest", given -> said).make();
        return new RulePausing(jira.host(), new Kept(), log, new People(jira.users()), new Words(jira.texts()), clock);
    }

    private static String json(Response answer) throws IOException {
        assertThat(answer.getStatus()).isEqualTo(200);
        return new ObjectMapper().writeValueAsString(answer.getEntity());
    }

    /** Pauses kept for as long as a test runs; the site's has the number 0. */
    private final class Kept implements PausedRules {
        @Override
        public boolean in(long projectId) {
            return paused.containsKey(0L) || paused.containsKey(projectId);
        }

        @Override
        public Optional<Pause> site() {
            return Optional.ofNullable(paused.get(0L));
        }

        @Override
        public Map<Long, Pause> byProject() {
            return paused;
        }

        @Override
        public void pauseSite(Optional<Pause> pause) {
            pause(0, pause);
        }

        @Override
        public void pause(long projectId, Optional<Pause> pause) {
            pause.ifPresentOrElse(one -> paused.put(projectId, one), () -> paused.remove(projectId));
        }
    }
}
