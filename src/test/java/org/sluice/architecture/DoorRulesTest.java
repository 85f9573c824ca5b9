package org.sluice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.runner.RunWith;
import org.sluice.architecture.sample.rest.CarelessResource;
import org.sluice.architecture.sample.web.CarelessAction;

/** The plugin keeps to {@link DoorRules}, and each of them refuses a sample that does not. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(locations = SluiceClasses.OfThePlugin.class)
public class DoorRulesTest {

    @ArchTest
    static void shouldSayWhoMayCallAnEndpoint(JavaClasses plugin) {
        DoorRules.ENDPOINTS_SAY_WHO_MAY_CALL.check(plugin);
    }

    @ArchTest
    static void shouldInjectResources(JavaClasses plugin) {
        DoorRules.RESOURCES_ARE_INJECTED.check(plugin);
    }

    @ArchTest
    static void shouldSayWhichMethodsACommandAnswers(JavaClasses plugin) {
        DoorRules.COMMANDS_SAY_THEIR_METHODS.check(plugin);
    }

    @ArchTest
    static void shouldProtectCommandsThatChange(JavaClasses plugin) {
        DoorRules.CHANGING_COMMANDS_ARE_PROTECTED.check(plugin);
    }

    @ArchTest
    static void shouldRefuseSamplesThatDoNot(JavaClasses plugin) {
        refuse(DoorRules.ENDPOINTS_SAY_WHO_MAY_CALL, CarelessResource.class);
        refuse(DoorRules.RESOURCES_ARE_INJECTED, CarelessResource.class);
        refuse(DoorRules.COMMANDS_SAY_THEIR_METHODS, CarelessAction.class);
        refuse(DoorRules.CHANGING_COMMANDS_ARE_PROTECTED, CarelessAction.class);
    }

    private static void refuse(ArchRule rule, Class<?> sample) {
        var refusal = rule.evaluate(SluiceClasses.only(sample)).getFailureReport();

        assertThat(refusal.getDetails())
                .as("%s refuses %s", rule.getDescription(), sample)
                .hasSize(1);
    }
}
