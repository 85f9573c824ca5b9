package org.sluice.streams.jira;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import org.sluice.work.rules.jira.RuleForm;

/** The forms of {@link StreamCondition}. */
public final class StreamConditionFactory extends RuleForm implements WorkflowPluginConditionFactory {

    /** Speaks the language of whoever edits the workflow. */
    public StreamConditionFactory(I18nResolver texts) {
        super(texts);
    }

    @Override
    protected List<Choice> choices(Map<?, ?> args) {
        return List.of(new Choice(
                StreamCondition.STREAM,
                text("sluice.rule.stream"),
                text("sluice.rule.stream.hint"),
                StreamCode.ALL.stream()
                        .map(code -> new Offer(code, text("sluice.rule.stream." + code)))
                        .toList(),
                arg(args, StreamCondition.STREAM, "urgent")));
    }

    @Override
    protected String sentence(Map<?, ?> args) {
        return text("sluice.rule.stream.view." + arg(args, StreamCondition.STREAM, "none"));
    }
}
