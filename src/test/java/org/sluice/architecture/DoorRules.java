package org.sluice.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Arrays;

/** What every door that a browser can knock at must say about itself. */
final class DoorRules {

    private static final DescribedPredicate<JavaMethod> A_COMMAND = describe(
            "run a command of an action",
            method -> method.getOwner().isAssignableTo(JiraWebActionSupport.class)
                    && method.getName().matches("do[A-Z].*")
                    && !method.getName().equals("doValidation"));

    private static final DescribedPredicate<JavaMethod> AN_ENDPOINT = describe(
            "answer a request",
            method -> method.isMetaAnnotatedWith(HttpMethod.class)
                    || method.getAnnotations().stream()
                            .anyMatch(mark -> mark.getRawType().isAnnotatedWith(HttpMethod.class)));

    static final ArchRule ENDPOINTS_SAY_WHO_MAY_CALL = methods()
            .that(AN_ENDPOINT)
            .should(sayWhoMayCall())
            .because("Jira keeps an endpoint without a mark for licensed users, which is a guess and not a decision");

    static final ArchRule RESOURCES_ARE_INJECTED = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(Inject.class)
            .because("Jira 11 makes a resource only through a constructor marked with jakarta.inject.Inject");

    static final ArchRule COMMANDS_SAY_THEIR_METHODS = methods()
            .that(A_COMMAND)
            .should()
            .beAnnotatedWith(SupportedMethods.class)
            .because("an action answers the HTTP methods that it names and no others");

    static final ArchRule CHANGING_COMMANDS_ARE_PROTECTED = methods()
            .that(A_COMMAND.and(describe("answer a POST", DoorRules::answersPost)))
            .should()
            .beAnnotatedWith(RequiresXsrfCheck.class)
            .because("another site must not be able to send the form")
            .allowEmptyShould(true);

    private DoorRules() {}

    private static boolean answersPost(JavaMethod method) {
        return method.tryGetAnnotationOfType(SupportedMethods.class)
                .map(SupportedMethods::value)
                .filter(named -> Arrays.asList(named).contains(RequestMethod.POST))
                .isPresent();
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry an access mark, or its class does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = marked(method) || marked(method.getOwner());
                events.add(
                        new SimpleConditionEvent(method, said, method.getFullName() + " says who may call: " + said));
            }
        };
    }

    private static boolean marked(CanBeAnnotated endpoint) {
        return endpoint.isAnnotatedWith(describe("of access", (JavaAnnotation<?> mark) -> mark.getRawType()
                .getPackageName()
                .equals("com.atlassian.plugins.rest.api.security.annotation")));
    }
}
