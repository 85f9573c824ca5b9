package org.sluice.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.Test;

/** What guards the page before anything of it is drawn. */
public class GetStartedActionTest {

    @Test
    public void shouldAskForTheAdministratorsSession() {
        assertThat(GetStartedAction.class).hasAnnotation(WebSudoRequired.class);
    }

    @Test
    public void shouldNameTheMethodsOfEachCommandAndOnlyRead() {
        // given
        Method[] methods = GetStartedAction.class.getDeclaredMethods();

        // when
        Method[] commands = Arrays.stream(methods)
                .filter(method -> method.getName().startsWith("do"))
                .toArray(Method[]::new);

        // then
        assertThat(commands).hasSize(2).allSatisfy(command -> assertThat(
                        command.getAnnotation(SupportedMethods.class).value())
                .containsExactly(RequestMethod.GET));
    }

    @Test
    public void shouldShowThePageUnderBothAddresses() {
        // given
        GetStartedAction action = new GetStartedAction();

        // when
        String shortAddress = action.doExecute();
        String longAddress = action.doDefault();

        // then
        assertThat(shortAddress).isEqualTo(longAddress).isEqualTo("success");
    }
}
