package org.sluice.streams.jira;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sluice.work.rules.jira.RuleForm;

/** The forms of {@link SetStreamFunction}. */
public final class SetStreamFunctionFactory extends RuleForm implements WorkflowPluginFunctionFactory {

    /** Speaks the language of whoever edits the workflow. */
    public SetStreamFunctionFactory(I18nResolver texts) {
        super(texts);
    }

    @Override
    protected List<Choice> choices(Map<?, ?> args) {
        return List.of(new Choice(
                StreamCondition.STREAM,
                text("sluice.rule.stream"),
                text("sluice.rule.set-stream.hint"),
                Stream.of("urgent", "planned")
                        .map(code -> new Offer(code, text("sluice.rule.stream." + code)))
                        .toList(),
                arg(args, StreamCondition.STREAM, "urgent")));
    }

    @Override
    protected String sentence(Map<?, ?> args) {
        return text("sluice.rule.set-stream.view." + arg(args, StreamCondition.STREAM, "urgent"));
    }
}
