package org.sluice.intake.jira;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.work.rules.jira.RuleForm;

/** The forms of {@link IntakeCondition}. */
public final class IntakeConditionFactory extends RuleForm implements WorkflowPluginConditionFactory {

    private static final List<String> MINUTES = List.of("0", "15", "30", "60", "240");
    private static final String FIRST = "30";
    private static final String PASSED_ON = IntakeOutcome.PASS_ON.code();
    private static final String WISH = IntakeOutcome.WISH.code();

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
                        Stream.of(IntakeCondition.ANY, IntakeCondition.OWED, PASSED_ON, WISH)
                                .map(code -> new Offer(code, text("sluice.rule.intake.of." + code)))
                                .toList(),
                        arg(args, IntakeCondition.OF, IntakeCondition.ANY)));
    }

    @Override
    protected String sentence(Map<?, ?> args) {
        String minutes = arg(args, IntakeCondition.AFTER, FIRST);
        String of = arg(args, IntakeCondition.OF, IntakeCondition.ANY);
        return of.equals(IntakeCondition.ANY)
                ? text("sluice.rule.intake.view", minutes)
                : text("sluice.rule.intake.view." + of, minutes);
    }
}
