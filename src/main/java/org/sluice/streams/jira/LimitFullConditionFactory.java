package org.sluice.streams.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import org.sluice.work.rules.jira.RuleForm;

/** The forms of {@link LimitFullCondition}. */
public final class LimitFullConditionFactory extends RuleForm implements WorkflowPluginConditionFactory {

    private final ConstantsManager constants;
    private final Standings standings;

    /** Speaks the language of whoever edits the workflow, and offers the statuses of the site. */
    public LimitFullConditionFactory(I18nResolver texts, ConstantsManager constants, Standings standings) {
        super(texts);
        this.constants = constants;
        this.standings = standings;
    }

    @Override
    protected List<Choice> choices(Map<?, ?> args) {
        return List.of(new Choice(
                LimitFullCondition.STATUS,
                text("sluice.rule.full.status"),
                text("sluice.rule.full.status.hint"),
                constants.getStatuses().stream()
                        .map(status -> new Offer(status.getId(), status.getNameTranslation()))
                        .toList(),
                arg(args, LimitFullCondition.STATUS, "")));
    }

    @Override
    protected String sentence(Map<?, ?> args) {
        return text("sluice.rule.full.view", standings.name(arg(args, LimitFullCondition.STATUS, "?")));
    }
}
