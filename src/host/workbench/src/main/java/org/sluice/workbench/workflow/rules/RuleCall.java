package org.sluice.workbench.workflow.rules;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;
import java.util.Optional;

/**
 * One call of a rule: what the engine passes on, and the arguments that the workflow gives the rule.
 *
 * @param vars the transient variables of the transition
 */
record RuleCall(Map<?, ?> vars, Map<?, ?> args, RuleHost host) {
    Issue issue() {
        return (Issue) vars.get("issue");
    }

    /** An argument's text; nothing when it is missing or blank. */
    Optional<String> text(String name) {
        return args.get(name) instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    String required(String name) {
        return text(name)
                .orElseThrow(() -> new IllegalArgumentException("A rule of the workflow lacks its argument " + name));
    }

    /** The user that the argument {@code username} names, or else who makes the transition; null for nobody. */
    ApplicationUser caller() {
        Optional<String> named = text("username");
        // Whoever makes the transition does not stand in for a user who is gone.
        return named.isPresent()
                ? host.users().getUserByName(named.get())
                : callerKey().map(host.users()::getUserByKey).orElse(null);
    }

    Optional<String> callerKey() {
        return vars.get("context") instanceof WorkflowContext context
                ? Optional.ofNullable(context.getCaller())
                : Optional.empty();
    }
}
