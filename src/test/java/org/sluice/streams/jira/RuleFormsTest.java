package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.work.rules.jira.RuleForm;
import org.sluice.workbench.tracker.fields.FieldType;

/** Tests the forms of the rules; a text is its key, and what it is filled with. */
public class RuleFormsTest {

    @Rule
    public final TrackedJira jira = new TrackedJira(new SetClock(instant("2026-03-10")), WiredRules.TABLES);

    private WiredRules rules;
    private String why;

    @Before
    public void wire() {
        rules = new WiredRules(jira, new SetClock(instant("2026-03-10")));
        why = jira.tracker.fields().add("Why <b>", "", FieldType.TEXT).fieldId();
    }

    @Test
    public void shouldStoreWhatWasOffered() {
        assertThat(condition().getDescriptorParams(form("stream", "planned")))
                .isEqualTo(Map.of("stream", "planned", "skip", ""));
        Map<String, Object> skipping = form("reason", why);
        skipping.put("skip", new String[] {"mail", "moon", "bulk"});
        assertThat(limit().getDescriptorParams(skipping)).isEqualTo(Map.of("reason", why, "skip", "bulk,mail"));
    }

    @Test
    public void shouldRefuseWhatWasNotOffered() {
        assertThatThrownBy(() -> condition().getDescriptorParams(form("stream", "sideways")))
                .hasMessage("sluice.rule.not-offered sluice.rule.stream sideways");
        assertThatThrownBy(() -> limit().getDescriptorParams(form("reason", "customfield_1")))
                .hasMessageContaining("customfield_1");
        assertThatThrownBy(() -> setStream().getDescriptorParams(form("stream", "none")))
                .hasMessageContaining("none");
    }

    @Test
    public void shouldShowInTheFormWhatWasChosen() {
        ValidatorDescriptor rule = validator(Map.of("reason", why, "skip", "clone"));

        Map<String, Object> shown = shown(limit(), "edit-parameters", rule);

        assertThat(String.valueOf(shown.get("fields"))).contains("Why <b>");
        assertThat(chosen(of(of(shown, "fields").get(0), "options"))).containsExactly(why);
        assertThat(chosen(of(shown, "skips"))).containsExactly("clone");
        assertThat(chosen(of(limit().getVelocityParams("input-parameters", validator(Map.of())), "skips")))
                .isEmpty();
    }

    /** Jira looks into nothing else that a template is given, and leaves a blank instead. */
    @Test
    public void shouldGiveTemplatesNothingButTextsAndListsAndMapsOfTheOldestKinds() {
        List<Object> given = new ArrayList<>();
        shown(limit(), "edit-parameters", validator(Map.of("reason", why, "skip", "clone")))
                .values()
                .forEach(value -> gather(value, given));

        assertThat(given)
                .<Class<?>>map(Object::getClass)
                .containsOnly(ArrayList.class, HashMap.class, String.class, Boolean.class);
    }

    private static void gather(Object value, List<Object> given) {
        given.add(value);
        if (value instanceof List<?> list) {
            list.forEach(each -> gather(each, given));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> gather(each, given));
        }
    }

    @Test
    @SuppressWarnings("unchecked") // OSWorkflow is older than generics.
    public void shouldSayWhatARuleDoesAndThatNobodyCanFillAnythingIn() {
        ValidatorDescriptor rule = validator(Map.of("reason", why, "skip", "bulk,portal"));

        assertThat(shown(limit(), "view", rule))
                .containsEntry("sentence", "sluice.rule.limit.view Why <b>")
                .containsEntry("note", "sluice.rule.no-screen")
                .containsEntry("skipped", "sluice.rule.skipped sluice.rule.skip.bulk, sluice.rule.skip.portal");
        ((ActionDescriptor) rule.getParent()).setView("fieldscreen");
        assertThat(shown(limit(), "view", rule)).containsEntry("note", "");
        assertThat(shown(grounds(), "view", validator(Map.of("field", "customfield_1"))))
                .containsEntry("sentence", "sluice.rule.grounds.view ?");
        ConditionDescriptor condition = new ConditionDescriptor();
        condition.getArgs().put("stream", "urgent");
        assertThat(shown(condition(), "view", condition)).containsEntry("sentence", "sluice.rule.stream.view.urgent");
    }

    @Test
    @SuppressWarnings("unchecked") // OSWorkflow is older than generics.
    public void shouldSayInTheFormThatTheFieldIsNotOnTheScreen() {
        FieldScreen screen = new FieldScreenImpl(jira.get(FieldScreenManager.class));
        screen.setName("Start");
        screen.store();
        ValidatorDescriptor rule = validator(Map.of("reason", why));
        assertThat(shown(limit(), "edit-parameters", rule)).containsEntry("note", "sluice.rule.no-screen");
        ((ActionDescriptor) rule.getParent()).setView("fieldscreen");
        ((ActionDescriptor) rule.getParent())
                .getMetaAttributes()
                .put("jira.fieldscreen.id", screen.getId().toString());

        assertThat(shown(limit(), "edit-parameters", rule)).containsEntry("note", "sluice.rule.not-on-screen Why <b>");
        assertThat(shown(limit(), "view", rule)).containsEntry("note", "sluice.rule.not-on-screen Why <b>");
        assertThat(shown(new ReasonValidatorFactory(rules.texts, rules.fields), "view", named(rule, "field")))
                .containsEntry("note", "sluice.rule.not-on-screen Why <b>")
                .containsEntry("sentence", "sluice.rule.reason.view Why <b>");
        screen.addTab("Start").addFieldScreenLayoutItem(why);
        assertThat(shown(limit(), "edit-parameters", rule)).containsEntry("note", "");
        rule.getArgs().put("reason", "comment");
        assertThat(shown(limit(), "edit-parameters", rule)).containsEntry("note", "");
        assertThat(shown(condition(), "input-parameters", new ConditionDescriptor()))
                .containsEntry("note", "");
    }

    @SuppressWarnings("unchecked") // OSWorkflow is older than generics.
    private ValidatorDescriptor named(ValidatorDescriptor rule, String argument) {
        ValidatorDescriptor other = validator(Map.of(argument, why));
        other.setParent(rule.getParent());
        return other;
    }

    @Test
    public void shouldOfferTheStatusesThatATransitionCanLeadTo() {
        LimitFullConditionFactory form =
                new LimitFullConditionFactory(rules.texts, jira.get(ConstantsManager.class), rules.standings);

        jira.bringIn(InventedExport.text(1));
        String any = form.choices(Map.of()).get(0).offered().get(0).value();

        assertThat(form.getDescriptorParams(form("status", any))).isEqualTo(Map.of("status", any, "skip", ""));
        assertThat(form.sentence(Map.of("status", "gone"))).isEqualTo("sluice.rule.full.view gone");
        assertThatThrownBy(() -> form.getDescriptorParams(form("status", "gone")))
                .hasMessageContaining("gone");
    }

    @Test
    @SuppressWarnings("unchecked") // OSWorkflow is older than generics.
    public void shouldOfferTheRolesOfTheSiteBesideWhoeverIsOnUrgent() {
        UrgentTurnConditionFactory form = new UrgentTurnConditionFactory(rules.texts, jira.parts());
        ProjectRole role =
                jira.get(ProjectRoleManager.class).getProjectRoles().iterator().next();
        ConditionDescriptor rule = new ConditionDescriptor();
        rule.getArgs().put("role", role.getId().toString());

        assertThat(form.getDescriptorParams(form("role", ""))).isEqualTo(Map.of("role", "", "skip", ""));
        assertThat(chosen(of(of(shown(form, "edit-parameters", rule), "fields").get(0), "options")))
                .containsExactly(role.getId().toString());
        assertThat(form.sentence(Map.of())).isEqualTo("sluice.rule.turn.view");
        assertThat(shown(form, "view", rule))
                .containsEntry("sentence", "sluice.rule.turn.view.role " + role.getName())
                .containsEntry("note", "");
        assertThat(form.sentence(Map.of("role", "4711"))).isEqualTo("sluice.rule.turn.view.role ?");
        assertThatThrownBy(() -> form.getDescriptorParams(form("role", "4711"))).hasMessageContaining("4711");
    }

    @Test
    public void shouldAskNothingButForWhomItIsSkippedWhereThereIsNothingToChoose() {
        Map<RuleForm, String> forms = Map.of(
                new PausePlannedFunctionFactory(rules.texts), "sluice.rule.pause-planned.view",
                new OfferFunctionFactory(rules.texts), "sluice.rule.offer.view");

        forms.forEach((form, sentence) -> {
            assertThat(shown(form, "input-parameters", new FunctionDescriptor()))
                    .containsEntry("fields", List.of());
            assertThat(form.getDescriptorParams(form("skip", "bulk"))).isEqualTo(Map.of("skip", "bulk"));
            assertThat(shown(form, "view", new FunctionDescriptor()))
                    .containsEntry("sentence", sentence)
                    .containsEntry("skipped", "");
        });
    }

    @Test
    public void shouldSayIntoWhichStreamATaskComesAndForWhatAReasonIsGiven() {
        assertThat(new SetStreamFunctionFactory(rules.texts).sentence(Map.of("stream", "urgent")))
                .isEqualTo("sluice.rule.set-stream.view.urgent");
        ReasonValidatorFactory reason = new ReasonValidatorFactory(rules.texts, rules.fields);
        assertThat(reason.sentence(Map.of("field", why, "of", "stream")))
                .isEqualTo("sluice.rule.reason.view.stream Why <b>");
        Map<String, Object> asked = form("field", why);
        asked.put("of", new String[] {"stream"});
        assertThat(reason.getDescriptorParams(asked)).isEqualTo(Map.of("field", why, "of", "stream", "skip", ""));
    }

    private static Map<String, Object> shown(WorkflowPluginFactory factory, String template, AbstractDescriptor rule) {
        return new HashMap<>(factory.getVelocityParams(template, rule));
    }

    private static Map<String, Object> form(String name, String value) {
        return new HashMap<>(Map.of(name, new String[] {value}));
    }

    @SuppressWarnings("unchecked") // OSWorkflow is older than generics.
    private static ValidatorDescriptor validator(Map<String, String> args) {
        ValidatorDescriptor rule = new ValidatorDescriptor();
        rule.getArgs().putAll(args);
        rule.setParent(new ActionDescriptor());
        return rule;
    }

    private static List<?> of(Object shown, String name) {
        return (List<?>) Objects.requireNonNull(((Map<?, ?>) shown).get(name), name);
    }

    private static List<String> chosen(List<?> offered) {
        return offered.stream()
                .map(Map.class::cast)
                .filter(offer -> Boolean.TRUE.equals(offer.get("chosen")))
                .map(offer -> String.valueOf(offer.get("value")))
                .toList();
    }

    private WorkflowPluginFactory condition() {
        return new StreamConditionFactory(rules.texts);
    }

    private WorkflowPluginFactory setStream() {
        return new SetStreamFunctionFactory(rules.texts);
    }

    private WorkflowPluginFactory limit() {
        return new WorkLimitValidatorFactory(rules.texts, rules.fields);
    }

    private WorkflowPluginFactory grounds() {
        return new GroundsValidatorFactory(rules.texts, rules.fields);
    }
}
