package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.projects.Project;

/** What a form about the contexts of a field is refused, and what it leaves as it was. */
public class FieldContextPagesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private WardForms forms;
    private Project project;
    private CustomField ward;

    @Before
    public void open() {
        project = Sample.in(host);
        ward = host.tracker().fields().add("Ward", "", FieldType.MULTI_SELECT);
        forms = new WardForms(host, host.admin().withWebSudo("admin"), ward);
    }

    @Test
    public void shouldNotGiveAFieldToAllProjectsBecauseTheChosenOneIsGone() {
        forms.save(ward, Map.of("contextId", WardForms.id(forms.first(ward)), "projects", "" + project.id()));

        HttpResponse<String> gone =
                forms.save(ward, Map.of("contextId", WardForms.id(forms.first(ward)), "projects", "777"));

        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(forms.first(ward).projectIds()).containsExactly(project.id());
    }

    @Test
    public void shouldNotGiveAFieldToAllIssueTypesBecauseTheChosenOneIsGone() {
        forms.save(ward, Map.of("contextId", WardForms.id(forms.first(ward)), "types", "1"));

        HttpResponse<String> gone =
                forms.save(ward, Map.of("contextId", WardForms.id(forms.first(ward)), "types", "777"));

        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(forms.first(ward).typeIds()).containsExactly("1");
    }

    @Test
    public void shouldKeepOptionsAndDefaultsWhenAContextMoves() {
        FieldOption north = host.tracker().options().add(ward, "North");
        forms.begin(ward, Long.toString(north.id()));

        forms.save(
                ward,
                Map.of("contextId", WardForms.id(forms.first(ward)), "projects", "" + project.id(), "types", "1"));

        assertThat(forms.first(ward).defaults()).containsExactly(Long.toString(north.id()));
        assertThat(forms.values()).containsExactly("North");
    }

    @Test
    public void shouldHaveOneContextForAllProjectsAtMost() {
        HttpResponse<String> second = forms.save(ward, Map.of("name", "Again"));

        assertThat(WardForms.fault(second)).contains("has at most one");
        assertThat(host.tracker().contexts().of(ward)).hasSize(1);
    }

    @Test
    public void shouldNameANewContextItselfWhereNobodyDoes() {
        forms.save(ward, Map.of("projects", "" + project.id(), "name", "x".repeat(256)));

        assertThat(host.tracker().contexts().of(ward))
                .extracting(FieldContext::name)
                .endsWith("Configuration Scheme for Ward");
    }

    @Test
    public void shouldNotReachTheContextOfAnotherField() {
        CustomField other = host.tracker().fields().add("Bed", "", FieldType.SELECT);
        host.tracker().options().add(other, "One");

        assertThat(forms.save(ward, Map.of("contextId", WardForms.id(forms.first(other))))
                        .statusCode())
                .isEqualTo(404);
        assertThat(forms.post(
                                "ManageConfigurationScheme!remove.jspa",
                                ward,
                                Map.of("contextId", WardForms.id(forms.first(other))))
                        .statusCode())
                .isEqualTo(404);
        FieldOption one = host.tracker().options().of(other).get(0);
        assertThat(forms.change(one, "delete", "").statusCode()).isEqualTo(404);
        assertThat(host.tracker().options().of(other)).containsExactly(one);
    }
}
