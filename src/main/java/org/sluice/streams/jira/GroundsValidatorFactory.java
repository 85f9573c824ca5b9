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

/** The forms of {@link GroundsValidator}. */
public final class GroundsValidatorFactory extends RuleForm implements WorkflowPluginValidatorFactory {

    private final FlowFields fields;

    /** Speaks the language of whoever edits the workflow, and offers the fields with something to tick. */
    public GroundsValidatorFactory(I18nResolver texts, FlowFields fields) {
        super(texts);
        this.fields = fields;
    }

    @Override
    protected List<Choice> choices(Map<?, ?> args) {
        List<Offer> offers = new ArrayList<>();
        offers.add(ofFlow(fields.name(FlowField.URGENT_GROUNDS)));
        fields.ofKinds(FlowFields.TICKED).forEach(field -> offers.add(new Offer(field.getId(), field.getName())));
        return List.of(new Choice(
                GroundsValidator.FIELD,
                text("sluice.rule.grounds.field"),
                text("sluice.rule.grounds.field.hint"),
                offers,
                arg(args, GroundsValidator.FIELD, "")));
    }

    @Override
    protected String sentence(Map<?, ?> args) {
        String field = arg(args, GroundsValidator.FIELD, "");
        return text(
                "sluice.rule.grounds.view",
                (field.isEmpty() ? fields.name(FlowField.URGENT_GROUNDS) : fields.name(field)).orElse("?"));
    }

    @Override
    protected Optional<String> obstacle(ActionDescriptor transition, Map<?, ?> args) {
        return obstacle(transition, fields.id(arg(args, GroundsValidator.FIELD, ""), FlowField.URGENT_GROUNDS), fields);
    }
}
