package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** A plugin makes a select list of its own, issues hold its options, and it is taken away again. */
public class MadeFieldsTest {
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldMakeASelectListThatIssuesCanHold() throws Exception {
        CustomField field = made();
        Option urgent = option(field, "Urgent");
        option(field, "Planned");
        Export export = new Export();
        export.issue("SUP-1");
        home.add(export);
        long issue = home.issue("SUP-1").id();

        Operations.over(home.tracker(), ImportedTracker.CLOCK)
                .edit()
                .edit(Optional.of(home.user("admin")), issue, Map.of(field.getId(), List.of(text(urgent))))
                .get();

        assertThat(home.tracker()
                        .options()
                        .of(home.tracker().fields().byId(field.getIdAsLong()).orElseThrow()))
                .extracting(option -> option.value())
                .containsExactly("Urgent", "Planned");
        assertThat(home.tracker().history().of(issue).get(0).items().get(0).to())
                .contains(text(urgent));
    }

    @Test
    public void shouldTakeAFieldAwayOnce() throws Exception {
        CustomField field = made();
        option(field, "Urgent");

        fields().removeCustomField(field);

        assertThat(fields().getCustomFieldObject(field.getId())).isNull();
        assertThatThrownBy(() -> fields().removeCustomField(field)).isInstanceOf(RemoveException.class);
    }

    @Test
    public void shouldKnowOnlyJirasOwnTypesAndSearchers() {
        assertThat(fields().getCustomFieldType(TYPES + "select").getKey()).isEqualTo(TYPES + "select");
        assertThat(fields().getCustomFieldType("org.example:select")).isNull();
        assertThat(fields().getCustomFieldSearcher(TYPES + "multiselectsearcher"))
                .isNotNull();
        assertThat(fields().getCustomFieldSearcher("select")).isNull();
    }

    @Test
    public void shouldSayThatFieldsAreThereForAllProjectsAndTypesOnly() {
        assertThatThrownBy(() -> fields().createCustomField(
                                "Stream",
                                "",
                                fields().getCustomFieldType(TYPES + "select"),
                                null,
                                List.of(),
                                allTypes()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private CustomField made() throws Exception {
        return fields().createCustomField(
                        "Stream",
                        "Urgent or planned",
                        fields().getCustomFieldType(TYPES + "select"),
                        fields().getCustomFieldSearcher(TYPES + "multiselectsearcher"),
                        List.of(GlobalIssueContext.getInstance()),
                        allTypes());
    }

    private static List<IssueType> allTypes() {
        return Collections.singletonList(null);
    }

    private Option option(CustomField field, String value) {
        FieldConfig config = field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        return JiraOver.of(home).get(OptionsManager.class).createOption(config, null, 1L, value);
    }

    private CustomFieldManager fields() {
        return JiraOver.of(home).get(CustomFieldManager.class);
    }

    private static String text(Option option) {
        return option.getOptionId().toString();
    }
}
