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

/** The forms of {@link ReasonValidator}. */
public final class ReasonValidatorFactory extends RuleForm implements WorkflowPluginValidatorFactory {

    private final FlowFields fields;

    /** Speaks the language of whoever edits the workflow, and offers the fields that can hold a reason. */
    public ReasonValidatorFactory(I18nResolver texts, FlowFields fields) {
        super(texts);
        this.fields = fields;
    }

    @Override
    protected List<Choice> choices(Map<?, ?> args) {
        List<Offer> offers = new ArrayList<>();
        offers.add(ofFlow(fields.name(FlowField.REASON)));
        fields.ofKinds(FlowFields.SAYING).forEach(field -> offers.add(new Offer(field.getId(), field.getName())));
        return List.of(
                new Choice(
                        ReasonValidator.FIELD,
                        text("sluice.rule.reason.field"),
                        text("sluice.rule.reason.field.hint"),
                        offers,
                        arg(args, ReasonValidator.FIELD, "")),
                new Choice(
                        ReasonValidator.OF,
                        text("sluice.rule.reason.of"),
                        text("sluice.rule.reason.of.hint"),
                        List.of(
                                new Offer("", text("sluice.rule.reason.of.any")),
                                new Offer(ReasonValidator.STREAM, text("sluice.rule.reason.of.stream"))),
                        arg(args, ReasonValidator.OF, "")));
    }

    @Override
    protected String sentence(Map<?, ?> args) {
        String field = arg(args, ReasonValidator.FIELD, "");
        String name = (field.isEmpty() ? fields.name(FlowField.REASON) : fields.name(field)).orElse("?");
        return arg(args, ReasonValidator.OF, "").equals(ReasonValidator.STREAM)
                ? text("sluice.rule.reason.view.stream", name)
                : text("sluice.rule.reason.view", name);
    }

    @Override
    protected Optional<String> obstacle(ActionDescriptor transition, Map<?, ?> args) {
        return obstacle(transition, fields.id(arg(args, ReasonValidator.FIELD, ""), FlowField.REASON), fields);
    }
}
