package org.sluice.streams.jira;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Map;
import org.sluice.work.rules.jira.RuleForm;

/** The forms of {@link PausePlannedFunction}: there is nothing to choose but for whom it is skipped. */
public final class PausePlannedFunctionFactory extends RuleForm implements WorkflowPluginFunctionFactory {

    /** Speaks the language of whoever edits the workflow. */
    public PausePlannedFunctionFactory(I18nResolver texts) {
        super(texts);
    }

    @Override
    protected String sentence(Map<?, ?> args) {
        return text("sluice.rule.pause-planned.view");
    }
}
