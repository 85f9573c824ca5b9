package org.sluice.intake.jira;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sluice.work.rules.jira.RuleForm;

/** The forms of {@link IntakeCondition}. */
public final class IntakeConditionFactory extends RuleForm implements WorkflowPluginConditionFactory {

    private static final List<String> MINUTES = List.of("0", "15", "30", "60", "240");
    private static final String FIRST = "30";
    private static final String ANY = "any";

    /** Speaks the language of whoever edits the workflow. */
    public IntakeConditionFactory(I18nResolver texts) {
        super(texts);
    }

    @Override
    protected List<Choice> choices(Map<?, ?> args) {
        return List.of(
                new Choice(
                        IntakeCondition.AFTER,
                        text("sluice.rule.intake.after"),
                        text("sluice.rule.intake.after.hint"),
                        MINUTES.stream()
                                .map(minutes -> new Offer(minutes, text("sluice.rule.intake.minutes", minutes)))
                                .toList(),
                        arg(args, IntakeCondition.AFTER, FIRST)),
                new Choice(
                        IntakeCondition.OF,
                        text("sluice.rule.intake.of"),
                        text("sluice.rule.intake.of.hint"),
                        Stream.of(ANY, IntakeCondition.OWED)
                                .map(code -> new Offer(code, text("sluice.rule.intake.of." + code)))
                                .toList(),
                        arg(args, IntakeCondition.OF, ANY)));
    }

    @Override
    protected String sentence(Map<?, ?> args) {
        String minutes = arg(args, IntakeCondition.AFTER, FIRST);
        return arg(args, IntakeCondition.OF, ANY).equals(IntakeCondition.OWED)
                ? text("sluice.rule.intake.view.owed", minutes)
                : text("sluice.rule.intake.view", minutes);
    }
}
