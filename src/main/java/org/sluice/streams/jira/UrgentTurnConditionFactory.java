package org.sluice.streams.jira;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sluice.platform.HostParts;
import org.sluice.platform.RoleHolders;
import org.sluice.work.rules.jira.RuleForm;

/** The forms of {@link UrgentTurnCondition}. */
public final class UrgentTurnConditionFactory extends RuleForm implements WorkflowPluginConditionFactory {

    private final HostParts parts;

    /** Speaks the language of whoever edits the workflow, and offers the project roles of the site. */
    public UrgentTurnConditionFactory(I18nResolver texts, HostParts parts) {
        super(texts);
        this.parts = parts;
    }

    @Override
    protected List<Choice> choices(Map<?, ?> args) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer("", text("sluice.rule.turn.role.none")));
        RoleHolders.names(parts).forEach((id, name) -> offers.add(new Offer(Long.toString(id), name)));
        return List.of(new Choice(
                UrgentTurnCondition.ROLE,
                text("sluice.rule.turn.role"),
                text("sluice.rule.turn.role.hint"),
                offers,
                arg(args, UrgentTurnCondition.ROLE, "")));
    }

    @Override
    protected String sentence(Map<?, ?> args) {
        String role = arg(args, UrgentTurnCondition.ROLE, "");
        return role.isEmpty()
                ? text("sluice.rule.turn.view")
                : text(
                        "sluice.rule.turn.view.role",
                        RoleHolders.names(parts).entrySet().stream()
                                .filter(known -> known.getKey().toString().equals(role))
                                .map(Map.Entry::getValue)
                                .findFirst()
                                .orElse("?"));
    }
}
