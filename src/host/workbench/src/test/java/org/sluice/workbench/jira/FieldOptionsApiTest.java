package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.FieldType;

/** Plugins put options where they want them, and lose those of contexts that are gone. */
public class FieldOptionsApiTest {
    @Rule
    public final WardField ward = new WardField();

    @Test
    public void shouldForgetTheOptionsOfAContextThatIsGone() {
        FieldConfigScheme lab = ward.ofLab();
        Option bed = ward.options().createOption(lab.getOneAndOnlyConfig(), null, null, "Bed");

        ward.schemes().removeFieldConfigScheme(lab.getId());

        assertThat(ward.schemes().getFieldConfigScheme(lab.getId())).isNull();
        assertThat(ward.options().findByOptionId(bed.getOptionId())).isNull();
        assertThat(ward.options().findByOptionValue("bed")).isEmpty();
        assertThatThrownBy(() -> ward.options().getOptions(lab.getOneAndOnlyConfig()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void shouldForgetTheOptionsOfAContextThatLosesItsLastProject() {
        FieldConfigScheme lab = ward.ofLab();
        Option bed = ward.options().createOption(lab.getOneAndOnlyConfig(), null, null, "Bed");

        ward.schemes().removeAssociatedContexts(lab, Set.of(ward.in("LAB")), ward.itself());

        assertThat(ward.options().findByOptionId(bed.getOptionId())).isNull();
    }

    @Test
    public void shouldPutAnOptionWhereItIsWantedAndNoFurther() {
        FieldConfig config = ward.scheme().getOneAndOnlyConfig();
        ward.options().createOption(config, null, 7L, "Last");
        ward.options().createOption(config, null, -1L, "First");
        ward.options().createOptions(config, null, 1L, List.of("Second", "Third"));

        assertThat(ward.options().getOptions(config))
                .extracting(Option::getValue)
                .containsExactly("First", "Second", "Third", "Last");
        assertThat(ward.options().getOptions(config))
                .extracting(Option::getSequence)
                .containsExactly(0L, 1L, 2L, 3L);
        assertThat(ward.options().getOptions(config).getOptionForValue("first", 1L))
                .isNull();
        assertThat(ward.options().getOptions(config).getOptionById(77L)).isNull();
    }

    @Test
    public void shouldRefuseOptionsWhereThereCanBeNone() {
        CustomField text = ward.another("Note", FieldType.TEXT);
        FieldConfig config = text.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        Option north = ward.options().createOption(ward.scheme().getOneAndOnlyConfig(), null, null, "North");

        assertThatThrownBy(() -> ward.options().createOption(config, null, null, "One"))
                .hasMessageContaining(text.getId());
        assertThatThrownBy(() -> ward.options()
                        .createOption(ward.scheme().getOneAndOnlyConfig(), north.getOptionId(), null, "Below"))
                .isInstanceOf(UnsupportedOperationException.class);
        ward.options().deleteOptionAndChildren(north);
        assertThatThrownBy(() -> ward.options().setValue(north, "South")).isInstanceOf(IllegalArgumentException.class);
        assertThat(ward.options().findByOptionId(null)).isNull();
    }
}
