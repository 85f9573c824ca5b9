package org.sluice.workbench.workflow.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.workflow.engine.RuleTypes;

/** The rules that Jira brings itself, under the class names that its workflows carry. */
public final class BuiltInRules implements RuleTypes {
    private final Map<String, Object> rules = new HashMap<>();

    public BuiltInRules(RuleHost host, Writing writing) {
        rules.putAll(Conditions.of(host));
        rules.putAll(Validators.of(host));
        rules.putAll(new Functions(host, writing).all());
        rules.putAll(FieldFunctions.of(host));
    }

    @Override
    public Optional<Object> rule(String className) {
        return Optional.ofNullable(rules.get(className));
    }
}
