package org.sluice.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.library.dependencies.SliceRule;
import org.junit.runner.RunWith;
import org.sluice.architecture.sample.circle.here.Here;
import org.sluice.architecture.sample.circle.there.There;

/** The workbench in the same spirit as the plugin, with fewer rules. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(locations = SluiceClasses.OfTheWorkbench.class)
public class WorkbenchRulesTest {

    @ArchTest
    static void shouldNotAskWhatTimeItIs(JavaClasses workbench) {
        CodeRules.NOBODY_ASKS_WHAT_TIME_IT_IS.check(workbench);
    }

    @ArchTest
    static void shouldHaveNoCycle(JavaClasses workbench) {
        noCircleBelow("org.sluice.workbench.(**)")
                // The wiring of the services stands beside what it wires.
                .ignoreDependency(simpleName("PlatformServices"), alwaysTrue())
                // The language of a user is one of the user's own facts.
                .ignoreDependency(simpleName("JiraLanguages"), simpleName("JiraUser"))
                .check(workbench);
    }

    @ArchTest
    static void shouldSeeACircle(JavaClasses workbench) {
        JavaClasses circle = SluiceClasses.only(Here.class, There.class);

        assertThat(noCircleBelow("org.sluice.architecture.sample.circle.(*)")
                        .evaluate(circle)
                        .hasViolation())
                .isTrue();
    }

    @ArchTest
    static void shouldNotKnowThePlugin(JavaClasses workbench) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sluice.work..", "org.sluice.insight..", "org.sluice.platform..")
                .check(workbench);
    }

    @ArchTest
    static void shouldMakeItsClockWhereItIsWired(JavaClasses workbench) {
        JavaClasses unwired = workbench.that(not(simpleName("Workbench")));

        assertThat(CodeRules.NOBODY_MAKES_A_CLOCK
                        .evaluate(unwired)
                        .getFailureReport()
                        .getDetails())
                .isEmpty();
    }

    private static SliceRule noCircleBelow(String packages) {
        return slices().matching(packages).should().beFreeOfCycles();
    }
}
