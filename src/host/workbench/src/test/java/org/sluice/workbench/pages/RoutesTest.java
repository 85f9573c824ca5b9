package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.sluice.workbench.pages.route.Access;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.pages.route.Routes;

/** Which request goes to which page. */
public class RoutesTest {
    private static final Route SHOW =
            Route.get("/browse/{key}", Access.ANYONE, visit -> Answer.html(visit.variable("key")));
    private static final Route SAVE = Route.post("/browse/{key}", Access.LOGGED_IN, visit -> Answer.done());
    private static final Route FILE = Route.get("/files/{path+}", Access.ANYONE, visit -> Answer.done());
    private static final Route COMMAND = Route.get("/secure/X!default.jspa", Access.ANYONE, visit -> Answer.done());

    @Test
    public void shouldFindTheRouteByMethodAndPathWithItsVariables() {
        Routes routes = new Routes(List.of(SHOW, SAVE));

        assertThat(routes.find("GET", "/browse/DEMO-1").variables()).isEqualTo(Map.of("key", "DEMO-1"));
        assertThat(routes.find("POST", "/browse/DEMO-1").route()).isSameAs(SAVE);
    }

    @Test
    public void shouldAnswerHeadLikeGetAndIgnoreASlashAtTheEnd() {
        Routes routes = new Routes(List.of(SHOW, SAVE));

        assertThat(routes.find("HEAD", "/browse/DEMO-1/").route()).isSameAs(SHOW);
    }

    @Test
    public void shouldLetAVariableSwallowSlashesOnlyWhenItSaysSo() {
        Routes routes = new Routes(List.of(SHOW, FILE));

        assertThat(routes.find("GET", "/files/a/b.css").variables()).isEqualTo(Map.of("path", "a/b.css"));
        assertThatThrownBy(() -> routes.find("GET", "/browse/a/b")).isInstanceOf(Refused.class);
    }

    @Test
    public void shouldReadThePathLiterally() {
        Routes routes = new Routes(List.of(COMMAND));

        assertThat(routes.find("GET", "/secure/X!default.jspa").route()).isSameAs(COMMAND);
        assertThatThrownBy(() -> routes.find("GET", "/secure/X!defaultxjspa")).isInstanceOf(Refused.class);
    }

    @Test
    public void shouldTellAWrongMethodFromAnUnknownPath() {
        Routes routes = new Routes(List.of(SHOW));

        assertThatThrownBy(() -> routes.find("PUT", "/browse/DEMO-1"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(405));
        assertThatThrownBy(() -> routes.find("GET", "/nowhere"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(404));
    }
}
