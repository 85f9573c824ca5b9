package org.sluice.intake.jira;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.work.rules.jira.RuleFields;
import org.sluice.work.rules.jira.RuleForm;

/** The forms of {@link ScopeCheckValidator}. */
public final class ScopeCheckValidatorFactory extends RuleForm implements WorkflowPluginValidatorFactory {

    /** Those that need nothing of a screen. */
    private static final List<String> ASK_NOTHING = List.of(
            IntakeOutcome.ACCEPT_PLANNED.code(),
            ScopeCheckValidator.STARTED,
            ScopeCheckValidator.CHANGED,
            ScopeCheckValidator.BEGIN,
            ScopeCheckValidator.GO_ON,
            ScopeCheckValidator.ACCEPTED);

    private final IntakeFlow flow;
    private final RuleFields fields;

    /** Speaks the language of whoever edits the workflow, and looks at the transition's screen. */
    public ScopeCheckValidatorFactory(I18nResolver texts, IntakeFlow flow, RuleFields fields) {
        super(texts);
        this.flow = flow;
        this.fields = fields;
    }

    @Override
    protected List<Choice> choices(Map<?, ?> args) {
        Stream<String> outcomes = Arrays.stream(IntakeOutcome.values())
                .filter(outcome -> outcome != IntakeOutcome.ACCEPT_URGENT && outcome != IntakeOutcome.TAKEN_BACK)
                .map(IntakeOutcome::code);
        return List.of(new Choice(
                ScopeCheckValidator.OUTCOME,
                text("sluice.rule.scope.outcome"),
                text("sluice.rule.scope.outcome.hint"),
                Stream.concat(outcomes, ASK_NOTHING.stream().skip(1))
                        .map(code -> new Offer(code, text("sluice.intake.outcome." + code)))
                        .toList(),
                chosen(args)));
    }

    @Override
    protected String sentence(Map<?, ?> args) {
        return text("sluice.rule.scope.view." + chosen(args));
    }

    @Override
    protected Optional<String> obstacle(ActionDescriptor transition, Map<?, ?> args) {
        String outcome = chosen(args);
        if (ASK_NOTHING.contains(outcome)) {
            return Optional.empty();
        }
        Optional<String> field = outcome.equals(IntakeOutcome.PASS_ON.code()) ? flow.receivingTeam() : Optional.empty();
        return obstacle(transition, field, fields);
    }

    private static String chosen(Map<?, ?> args) {
        return arg(args, ScopeCheckValidator.OUTCOME, IntakeOutcome.ACCEPT_PLANNED.code());
    }
}
