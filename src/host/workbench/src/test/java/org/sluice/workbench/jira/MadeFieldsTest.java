package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;

/** A plugin makes a select list of its own, gives it to a project, issues hold its options, and it is taken away again. */
public class MadeFieldsTest {
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
    }

    @Test
    public void shouldMakeASelectListThatIssuesOfItsProjectCanHold() throws Exception {
        CustomField field = made(in("SUP"));
        List<Option> options =
                jira.get(OptionsManager.class).createOptions(config(field), null, 0L, List.of("Fast", "Slow"));
        String fast = options.get(0).getOptionId().toString();

        assertThat(errors("SUP-1", field, fast)).containsOnlyKeys(field.getId());
        show(field, "SUP-1");
        assertThat(errors("SUP-1", field, fast)).isEmpty();
        assertThat(errors("LAB-1", field, fast)).containsOnlyKeys(field.getId());
        jira.service().update(jira.user("rita"), validated("SUP-1", field, fast));

        assertThat(field.getValue(jira.issue("SUP-1"))).isEqualTo(options.get(0));
        assertThat(place.items("SUP-1").get(0).to()).contains(fast);
        assertThat(field.getRelevantConfig(jira.issue("SUP-1"))).isEqualTo(config(field));
        assertThat(field.getRelevantConfig(jira.issue("LAB-1"))).isNull();
        assertThat(field.getAssociatedProjectObjects())
                .extracting(Project::getKey)
                .containsExactly("SUP");
    }

    @Test
    public void shouldGiveAFieldToOneMoreProjectAndTakeItBack() throws Exception {
        CustomField field = made(in("SUP"));
        FieldConfigScheme scheme = field.getConfigurationSchemes().get(0);

        FieldConfigScheme both = schemes().addAssociatedContexts(scheme, Set.of(in("LAB")), field);

        assertThat(both.getAssociatedProjectObjects())
                .extracting(Project::getKey)
                .containsOnly("SUP", "LAB");
        assertThat(both.getContexts()).hasSize(2);
        assertThat(field.isInScope(place.project("LAB").id(), "1")).isTrue();
        assertThat(schemes().getRelevantConfigScheme(project("LAB"), field)).isEqualTo(both);
        assertThat(schemes().isRelevantForIssueContext(jira.issue("LAB-1"), field))
                .isTrue();
        FieldConfigScheme one = schemes().removeAssociatedContexts(both, Set.of(in("SUP")), field);
        assertThat(one.getAssociatedProjectIds())
                .containsExactly(place.project("LAB").id());
        assertThat(schemes().removeAssociatedContexts(one, Set.of(in("LAB")), field))
                .isNull();
        assertThat(field.getConfigurationSchemes()).isEmpty();
    }

    @Test
    public void shouldHaveOtherOptionsInAnotherContext() throws Exception {
        CustomField field = made(GlobalIssueContext.getInstance());
        FieldConfigScheme lab = schemes().createDefaultScheme(field, List.of(in("LAB")), allTypes());
        jira.get(OptionsManager.class).createOption(config(field), null, null, "Everywhere");
        jira.get(OptionsManager.class).createOption(lab.getOneAndOnlyConfig(), null, null, "Lab");

        assertThat(options(field.getRelevantConfig(jira.issue("LAB-1"))))
                .extracting(Option::getValue)
                .containsExactly("Lab");
        assertThat(options(field.getRelevantConfig(jira.issue("SUP-1"))))
                .extracting(Option::getValue)
                .containsExactly("Everywhere");
        assertThat(lab.isInContext(jira.issue("LAB-1"))).isTrue();
        assertThat(lab.isInContext(jira.issue("SUP-1"))).isFalse();
        assertThat(field.isGlobal()).isTrue();
        assertThatThrownBy(() -> schemes().createDefaultScheme(field, List.of(in("LAB")), allTypes()))
                .hasMessageContaining("one at most");
    }

    @Test
    public void shouldOrderChangeAndRemoveOptions() throws Exception {
        FieldConfig config = config(made(GlobalIssueContext.getInstance()));
        OptionsManager manager = jira.get(OptionsManager.class);
        Option last = manager.createOption(config, null, 0L, "Last");
        Option first = manager.createOption(config, null, 0L, "First");
        manager.setValue(last, "Slow");
        manager.disableOption(last);

        assertThat(options(config)).extracting(Option::getValue).containsExactly("First", "Slow");
        assertThat(options(config).getOptionForValue("slow", null).getDisabled())
                .isTrue();
        assertThat(options(config).getOptionById(last.getOptionId()).getSequence())
                .isEqualTo(1);
        assertThat(options(config).getRelatedFieldConfig()).isEqualTo(config);
        assertThat(first.getRelatedCustomField()).isEqualTo(config);
        manager.enableOption(last);
        assertThat(manager.findByOptionValue("SLOW").get(0).getDisabled()).isFalse();
        manager.deleteOptionAndChildren(first);
        assertThat(options(config).getRootOptions()).containsExactly(last);
    }

    @Test
    public void shouldTakeAFieldAwayOnce() throws Exception {
        CustomField field = made(GlobalIssueContext.getInstance());
        jira.get(OptionsManager.class).createOption(config(field), null, 0L, "Urgent");
        fields().updateCustomField(field.getIdAsLong(), "Pace", "", null);
        assertThat(fields().getCustomFieldObjectsByNameIgnoreCase("pace")).containsExactly(field);

        fields().removeCustomField(field);

        assertThat(fields().getCustomFieldObject(field.getId())).isNull();
        assertThatThrownBy(() -> fields().removeCustomField(field)).isInstanceOf(RemoveException.class);
    }

    @Test
    public void shouldKnowOnlyJirasOwnTypesAndSearchers() {
        assertThat(fields().getCustomFieldType(TYPES + "select").getKey()).isEqualTo(TYPES + "select");
        assertThat(fields().getCustomFieldType("org.example:select")).isNull();
        assertThat(fields().getCustomFieldSearcher(TYPES + "multiselectsearcher"))
                .isEqualTo(fields().getDefaultSearcher(fields().getCustomFieldType(TYPES + "select")));
        assertThat(fields().getCustomFieldSearcher("select")).isNull();
    }

    @Test
    public void shouldRefuseAFieldThatIsNowhere() {
        for (List<JiraContextNode> nowhere : List.of(List.<JiraContextNode>of())) {
            assertThatThrownBy(() -> fields().createCustomField("Pace", "", select(), null, nowhere, allTypes()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> fields().createCustomField(
                                "Pace", "", select(), null, List.of(GlobalIssueContext.getInstance()), List.of()))
                .hasMessageContaining("null for all of them");
    }

    private CustomField made(JiraContextNode where) throws Exception {
        return fields().createCustomField(
                        "Pace",
                        "Fast or slow",
                        select(),
                        fields().getCustomFieldSearcher(TYPES + "multiselectsearcher"),
                        List.of(where),
                        allTypes());
    }

    private com.atlassian.jira.issue.customfields.CustomFieldType<?, ?> select() {
        return fields().getCustomFieldType(TYPES + "select");
    }

    private void show(CustomField field, String issue) {
        FieldScreen screen = jira.get(IssueTypeScreenSchemeManager.class)
                .getFieldScreenScheme(jira.issue(issue))
                .getFieldScreen(IssueOperations.EDIT_ISSUE_OPERATION);
        screen.getTab(0).addFieldScreenLayoutItem(field.getId());
    }

    private Map<String, String> errors(String issue, CustomField field, String typed) {
        return validated(issue, field, typed).getErrorCollection().getErrors();
    }

    private IssueService.UpdateValidationResult validated(String issue, CustomField field, String typed) {
        return jira.service()
                .validateUpdate(
                        jira.user("rita"),
                        place.id(issue),
                        jira.inputs().addCustomFieldValue(field.getIdAsLong(), typed));
    }

    private static FieldConfig config(CustomField field) {
        return field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
    }

    private Options options(FieldConfig config) {
        return jira.get(OptionsManager.class).getOptions(config);
    }

    private JiraContextNode in(String key) {
        return new ProjectContext(project(key).getId(), jira.get(ProjectManager.class));
    }

    private Project project(String key) {
        return jira.get(ProjectManager.class).getProjectObjByKey(key);
    }

    private static List<IssueType> allTypes() {
        return Collections.singletonList(null);
    }

    private CustomFieldManager fields() {
        return jira.get(CustomFieldManager.class);
    }

    private FieldConfigSchemeManager schemes() {
        return jira.get(FieldConfigSchemeManager.class);
    }
}
