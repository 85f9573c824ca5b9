package org.sluice.intake.jira;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.work.rules.jira.RuleForm;

/** The forms of {@link RecordOutcomeFunction}. */
public final class RecordOutcomeFunctionFactory extends RuleForm implements WorkflowPluginFunctionFactory {

    /** Speaks the language of whoever edits the workflow. */
    public RecordOutcomeFunctionFactory(I18nResolver texts) {
        super(texts);
    }

    @Override
    protected List<Choice> choices(Map<?, ?> args) {
        return List.of(new Choice(
                RecordOutcomeFunction.OUTCOME,
                text("sluice.rule.scope.outcome"),
                text("sluice.rule.record.outcome.hint"),
                Stream.concat(
                                Arrays.stream(IntakeOutcome.values()).map(IntakeOutcome::code),
                                Stream.of(RecordOutcomeFunction.STARTED, RecordOutcomeFunction.CHANGED))
                        .map(code -> new Offer(code, text("sluice.intake.outcome." + code)))
                        .toList(),
                chosen(args)));
    }

    /** What is said of a task is kept whoever says it. */
    @Override
    protected boolean isSkippable() {
        return false;
    }

    @Override
    protected String sentence(Map<?, ?> args) {
        return text("sluice.rule.record.view", text("sluice.intake.outcome." + chosen(args)));
    }

    private static String chosen(Map<?, ?> args) {
        return arg(args, RecordOutcomeFunction.OUTCOME, IntakeOutcome.ACCEPT_PLANNED.code());
    }
}
