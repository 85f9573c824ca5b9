package org.sluice.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** Where the host may be known. */
final class HostRules {

    private static final DescribedPredicate<JavaClass> HOST =
            resideInAnyPackage("com.atlassian..", "com.opensymphony..", "net.java.ao..", "webwork..");

    private static final DescribedPredicate<JavaClass> REST_MARKS =
            resideInAPackage("com.atlassian.plugins.rest.api.security.annotation");

    private static final DescribedPredicate<JavaClass> WEB_MARKS = describe(
            "what an action is declared with",
            type -> type.getName().equals("com.atlassian.jira.web.action.JiraWebActionSupport")
                    || type.getName().equals("com.atlassian.sal.api.websudo.WebSudoRequired")
                    || type.getPackageName().startsWith("com.atlassian.jira.security.request")
                    || type.getPackageName().startsWith("com.atlassian.jira.security.xsrf")
                    || type.getPackageName().startsWith("webwork.action"));

    /** An allow-list, so that no library slips in either: the calculations outlive the host. */
    static final ArchRule CALCULATIONS_KNOW_NO_HOST = classes()
            .that()
            .resideInAnyPackage("org.sluice..domain..", "org.sluice.work", "org.sluice.work.rules")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "org.jspecify..", "org.sluice.work", "org.sluice.work.rules", "org.sluice..domain.."))
            .because("the calculations must compile and run without Jira, a container or a library");

    static final ArchRule ONE_DOOR_TO_THE_HOST = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.sluice.platform..", "org.sluice..jira..", "org.sluice..rest..", "org.sluice..web..")
            .should()
            .dependOnClassesThat(HOST)
            .because("only platform and the jira packages talk to the host");

    static final ArchRule REST_TAKES_ONLY_ACCESS_MARKS = noClasses()
            .that()
            .resideInAPackage("org.sluice..rest..")
            .should()
            .dependOnClassesThat(HOST.and(not(REST_MARKS)))
            .because("a resource says who may call it; everything else of the host comes through platform");

    static final ArchRule WEB_TAKES_ONLY_WHAT_AN_ACTION_IS_DECLARED_WITH = noClasses()
            .that()
            .resideInAPackage("org.sluice..web..")
            .should()
            .dependOnClassesThat(HOST.and(not(WEB_MARKS)))
            .because(
                    "an action extends the host's class and carries its marks; everything else comes through platform");

    static final ArchRule AMBIENT_STATE_ONLY_IN_THE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackage("org.sluice.platform")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.atlassian.jira.component.ComponentAccessor")
            .because("static access to the host hides what a class needs");

    private HostRules() {}
}
