package org.sluice.workbench.workflow.engine;

import java.util.List;
import java.util.Optional;

/** Finds the object behind the class that a workflow names for a rule; the part of Jira's engine called type resolver. */
@FunctionalInterface
public interface RuleTypes {
    /** A condition, validator or post-function of OSWorkflow, or nothing when nobody has that class now. */
    Optional<Object> rule(String className);

    /** The first of several that knows the class. */
    static RuleTypes firstOf(RuleTypes... types) {
        return className -> List.of(types).stream()
                .flatMap(each -> each.rule(className).stream())
                .findFirst();
    }
}
