package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.fields.FieldType;

/** Plugins put options where they want them, and lose those of contexts that are gone. */
public class FieldOptionsApiTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;
    private CustomField ward;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
        ward = fields().getCustomFieldObject(
                        place.field("Ward", FieldType.SELECT).fieldId());
    }

    @Test
    public void shouldForgetTheOptionsOfAContextThatIsGone() {
        FieldConfigScheme lab = lab();
        Option bed = options().createOption(lab.getOneAndOnlyConfig(), null, null, "Bed");

        schemes().removeFieldConfigScheme(lab.getId());

        assertThat(schemes().getFieldConfigScheme(lab.getId())).isNull();
        assertThat(options().findByOptionId(bed.getOptionId())).isNull();
        assertThat(options().findByOptionValue("bed")).isEmpty();
        assertThatThrownBy(() -> options().getOptions(lab.getOneAndOnlyConfig()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void shouldForgetTheOptionsOfAContextThatLosesItsLastProject() {
        FieldConfigScheme lab = lab();
        Option bed = options().createOption(lab.getOneAndOnlyConfig(), null, null, "Bed");

        schemes().removeAssociatedContexts(lab, Set.of(in("LAB")), ward);

        assertThat(options().findByOptionId(bed.getOptionId())).isNull();
    }

    @Test
    public void shouldPutAnOptionWhereItIsWantedAndNoFurther() {
        FieldConfig config = scheme().getOneAndOnlyConfig();
        options().createOption(config, null, 7L, "Last");
        options().createOption(config, null, -1L, "First");
        options().createOptions(config, null, 1L, List.of("Second", "Third"));

        assertThat(options().getOptions(config))
                .extracting(Option::getValue)
                .containsExactly("First", "Second", "Third", "Last");
        assertThat(options().getOptions(config)).extracting(Option::getSequence).containsExactly(0L, 1L, 2L, 3L);
        assertThat(options().getOptions(config).getOptionForValue("first", 1L)).isNull();
        assertThat(options().getOptions(config).getOptionById(77L)).isNull();
    }

    @Test
    public void shouldRefuseOptionsWhereThereCanBeNone() {
        CustomField text = fields().getCustomFieldObject(
                        place.field("Note", FieldType.TEXT).fieldId());
        FieldConfig config = text.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        Option north = options().createOption(scheme().getOneAndOnlyConfig(), null, null, "North");

        assertThatThrownBy(() -> options().createOption(config, null, null, "One"))
                .hasMessageContaining(text.getId());
        assertThatThrownBy(() ->
                        options().createOption(scheme().getOneAndOnlyConfig(), north.getOptionId(), null, "Below"))
                .isInstanceOf(UnsupportedOperationException.class);
        options().deleteOptionAndChildren(north);
        assertThatThrownBy(() -> options().setValue(north, "South")).isInstanceOf(IllegalArgumentException.class);
        assertThat(options().findByOptionId(null)).isNull();
    }

    private FieldConfigScheme lab() {
        return schemes().createDefaultScheme(ward, List.of(in("LAB")), java.util.Collections.singletonList(null));
    }

    private FieldConfigScheme scheme() {
        return ward.getConfigurationSchemes().get(0);
    }

    private JiraContextNode in(String key) {
        return new ProjectContext(place.project(key).id(), jira.get(ProjectManager.class));
    }

    private CustomFieldManager fields() {
        return jira.get(CustomFieldManager.class);
    }

    private OptionsManager options() {
        return jira.get(OptionsManager.class);
    }

    private FieldConfigSchemeManager schemes() {
        return jira.get(FieldConfigSchemeManager.class);
    }
}
