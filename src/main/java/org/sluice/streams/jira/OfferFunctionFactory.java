package org.sluice.streams.jira;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Map;
import org.sluice.work.rules.jira.RuleForm;

/** The forms of {@link OfferFunction}: there is nothing to choose but for whom it is skipped. */
public final class OfferFunctionFactory extends RuleForm implements WorkflowPluginFunctionFactory {

    /** Speaks the language of whoever edits the workflow. */
    public OfferFunctionFactory(I18nResolver texts) {
        super(texts);
    }

    @Override
    protected String sentence(Map<?, ?> args) {
        return text("sluice.rule.offer.view");
    }
}
