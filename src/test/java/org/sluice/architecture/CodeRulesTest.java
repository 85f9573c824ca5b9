package org.sluice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.runner.RunWith;
import org.sluice.architecture.sample.unmarked.CarelessClockwork;
import org.sluice.architecture.sample.unmarked.SpeechlessException;

/** The plugin keeps to {@link CodeRules}, and each of them refuses a sample that does not. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(locations = SluiceClasses.OfThePlugin.class)
public class CodeRulesTest {

    @ArchTest
    static void shouldNotAskWhatTimeItIs(JavaClasses plugin) {
        CodeRules.NOBODY_ASKS_WHAT_TIME_IT_IS.check(plugin);
    }

    @ArchTest
    static void shouldTakeItsClockFromTheWiring(JavaClasses plugin) {
        CodeRules.NOBODY_MAKES_A_CLOCK.check(plugin);
    }

    @ArchTest
    static void shouldGiveExceptionsContext(JavaClasses plugin) {
        CodeRules.EXCEPTIONS_ARE_MADE_WITH_CONTEXT.check(plugin);
    }

    @ArchTest
    static void shouldDeclareNoExceptionWithoutContext(JavaClasses plugin) {
        CodeRules.EXCEPTIONS_HAVE_NO_EMPTY_CONSTRUCTOR.check(plugin);
    }

    @ArchTest
    static void shouldSayWhatMayBeNull(JavaClasses plugin) {
        CodeRules.PACKAGES_ARE_NULL_MARKED.check(plugin);
    }

    @ArchTest
    static void shouldRefuseSamplesThatDoNot(JavaClasses plugin) {
        refuse(CodeRules.NOBODY_MAKES_A_CLOCK, 1);
        refuse(CodeRules.EXCEPTIONS_ARE_MADE_WITH_CONTEXT, 1);
        refuse(CodeRules.EXCEPTIONS_HAVE_NO_EMPTY_CONSTRUCTOR, 1);
        refuse(CodeRules.PACKAGES_ARE_NULL_MARKED, 2);
    }

    @ArchTest
    static void shouldRefuseEveryWayOfAskingTheTime(JavaClasses plugin) {
        refuse(CodeRules.NOBODY_ASKS_WHAT_TIME_IT_IS, CarelessClockwork.WAYS);
    }

    private static void refuse(ArchRule rule, int times) {
        JavaClasses samples = SluiceClasses.only(CarelessClockwork.class, SpeechlessException.class);

        var refusal = rule.evaluate(samples).getFailureReport();

        assertThat(refusal.getDetails()).as(rule.getDescription()).hasSize(times);
    }
}
