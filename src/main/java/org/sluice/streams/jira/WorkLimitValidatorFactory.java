package org.sluice.streams.jira;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.streams.domain.FlowField;
import org.sluice.work.rules.jira.RuleForm;

/** The forms of {@link WorkLimitValidator}. */
public final class WorkLimitValidatorFactory extends RuleForm implements WorkflowPluginValidatorFactory {

    private final FlowFields fields;

    /** Speaks the language of whoever edits the workflow, and offers the fields that can hold a reason. */
    public WorkLimitValidatorFactory(I18nResolver texts, FlowFields fields) {
        super(texts);
        this.fields = fields;
    }

    @Override
    protected List<Choice> choices(Map<?, ?> args) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(WorkLimitValidator.COMMENT, text("sluice.rule.limit.comment")));
        offers.add(ofFlow(fields.name(FlowField.REASON)));
        fields.ofKinds(FlowFields.SAYING).forEach(field -> offers.add(new Offer(field.getId(), field.getName())));
        return List.of(new Choice(
                WorkLimitValidator.REASON,
                text("sluice.rule.limit.reason"),
                text("sluice.rule.limit.reason.hint"),
                offers,
                arg(args, WorkLimitValidator.REASON, WorkLimitValidator.COMMENT)));
    }

    @Override
    protected String sentence(Map<?, ?> args) {
        String reason = arg(args, WorkLimitValidator.REASON, "");
        return reason.equals(WorkLimitValidator.COMMENT)
                ? text("sluice.rule.limit.view.comment")
                : text(
                        "sluice.rule.limit.view",
                        (reason.isEmpty() ? fields.name(FlowField.REASON) : fields.name(reason)).orElse("?"));
    }

    @Override
    protected Optional<String> obstacle(ActionDescriptor transition, Map<?, ?> args) {
        return obstacle(
                transition,
                fields.id(arg(args, WorkLimitValidator.REASON, ""), FlowField.REASON)
                        .filter(id -> !id.equals(WorkLimitValidator.COMMENT)),
                fields);
    }
}
