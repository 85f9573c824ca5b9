package org.sluice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.runner.RunWith;
import org.sluice.architecture.sample.domain.HostBoundRule;
import org.sluice.architecture.sample.rest.CarelessResource;
import org.sluice.architecture.sample.web.CarelessAction;

/** The plugin keeps to {@link HostRules}, and each of them refuses a sample that does not. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(locations = SluiceClasses.OfThePlugin.class)
public class HostRulesTest {

    @ArchTest
    static void shouldCalculateWithoutTheHost(JavaClasses plugin) {
        HostRules.CALCULATIONS_KNOW_NO_HOST.check(plugin);
    }

    @ArchTest
    static void shouldReachTheHostThroughOneDoor(JavaClasses plugin) {
        HostRules.ONE_DOOR_TO_THE_HOST.check(plugin);
    }

    @ArchTest
    static void shouldTakeOnlyAccessMarksIntoRest(JavaClasses plugin) {
        HostRules.REST_TAKES_ONLY_ACCESS_MARKS.check(plugin);
    }

    @ArchTest
    static void shouldTakeOnlyDeclarationsIntoWeb(JavaClasses plugin) {
        HostRules.WEB_TAKES_ONLY_WHAT_AN_ACTION_IS_DECLARED_WITH.check(plugin);
    }

    @ArchTest
    static void shouldAskAmbientStateInTheDoorOnly(JavaClasses plugin) {
        HostRules.AMBIENT_STATE_ONLY_IN_THE_DOOR.check(plugin);
    }

    @ArchTest
    static void shouldRefuseSamplesThatDoNot(JavaClasses plugin) {
        refuse(HostRules.CALCULATIONS_KNOW_NO_HOST, HostBoundRule.class);
        refuse(HostRules.ONE_DOOR_TO_THE_HOST, HostBoundRule.class);
        refuse(HostRules.REST_TAKES_ONLY_ACCESS_MARKS, CarelessResource.class);
        refuse(HostRules.WEB_TAKES_ONLY_WHAT_AN_ACTION_IS_DECLARED_WITH, CarelessAction.class);
        refuse(HostRules.AMBIENT_STATE_ONLY_IN_THE_DOOR, CarelessAction.class);
    }

    private static void refuse(ArchRule rule, Class<?> sample) {
        boolean refused = rule.evaluate(SluiceClasses.only(sample)).hasViolation();

        assertThat(refused).as("%s refuses %s", rule.getDescription(), sample).isTrue();
    }
}
