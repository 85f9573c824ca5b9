package org.sluice.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callCodeUnitWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import org.jspecify.annotations.NullMarked;

/** How code is written, wherever it stands. */
final class CodeRules {

    private static final DescribedPredicate<JavaCall<?>> ASKS_WHAT_TIME_IT_IS =
            describe("that ask what time it is", call -> asksTheTime(call.getTarget()));

    private static final DescribedPredicate<JavaCall<?>> WINDS_A_CLOCK = describe(
            "that make a clock",
            call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                    && call.getName().startsWith("system"));

    private static final DescribedPredicate<JavaCall<?>> MAKES_A_BARE_EXCEPTION = describe(
            "that make an exception without context",
            call -> call.getTargetOwner().isAssignableTo(Throwable.class)
                    && call.getName().equals("<init>")
                    && call.getTarget().getRawParameterTypes().isEmpty()
                    // What the compiler itself puts at the end of a switch over an enum.
                    && !call.getTargetOwner().isEquivalentTo(IncompatibleClassChangeError.class)
                    // A constructor passes on to the one above it; only a "new" is meant here.
                    && !call.getOriginOwner().isAssignableTo(Throwable.class));

    static final ArchRule NOBODY_ASKS_WHAT_TIME_IT_IS = classes()
            .should(never(callCodeUnitWhere(ASKS_WHAT_TIME_IT_IS)))
            .because("a clock is passed in, so that every calculation can be repeated");

    /** In the plugin the only clock is a bean of beans.xml. */
    static final ArchRule NOBODY_MAKES_A_CLOCK = classes()
            .should(never(callCodeUnitWhere(WINDS_A_CLOCK)))
            .because("the one clock is made where things are wired");

    static final ArchRule EXCEPTIONS_ARE_MADE_WITH_CONTEXT = classes()
            .should(never(callCodeUnitWhere(MAKES_A_BARE_EXCEPTION)))
            .because("an exception says what was wrong with which value");

    static final ArchRule EXCEPTIONS_HAVE_NO_EMPTY_CONSTRUCTOR = noConstructors()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Throwable.class)
            .should()
            .haveRawParameterTypes(new Class<?>[0])
            .because("an exception says what was wrong with which value")
            .allowEmptyShould(true);

    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes().should(lieInANullMarkedPackage());

    private CodeRules() {}

    private static boolean asksTheTime(CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        return switch (target.getName()) {
            case "now" ->
                owner.getPackageName().equals("java.time")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isEquivalentTo(Calendar.class);
            case "<init>" ->
                target.getRawParameterTypes().isEmpty()
                        && (owner.isEquivalentTo(Date.class) || owner.isEquivalentTo(GregorianCalendar.class));
            default -> false;
        };
    }

    private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a package whose package-info says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                        new SimpleConditionEvent(type, marked, type.getPackageName() + " is null-marked: " + marked));
            }
        };
    }
}
