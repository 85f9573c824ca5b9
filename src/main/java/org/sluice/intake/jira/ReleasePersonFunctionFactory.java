package org.sluice.intake.jira;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Map;
import org.sluice.work.rules.jira.RuleForm;

/** The forms of {@link ReleasePersonFunction}. */
public final class ReleasePersonFunctionFactory extends RuleForm implements WorkflowPluginFunctionFactory {

    /** Speaks the language of whoever edits the workflow. */
    public ReleasePersonFunctionFactory(I18nResolver texts) {
        super(texts);
    }

    @Override
    protected String sentence(Map<?, ?> args) {
        return text("sluice.rule.release.view");
    }
}
