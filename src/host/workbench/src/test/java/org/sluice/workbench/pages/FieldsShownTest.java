package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.screens.FieldConfiguration;
import org.sluice.workbench.tracker.screens.FieldRule;

/** The form of an issue with fields of one's own: which are there, in which order, under which names. */
public class FieldsShownTest {
    private static final String EDIT = "/secure/EditIssue!default.jspa?id=1003";

    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Sample.fillUpTo(host, Sample.in(host), 3);
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldShowFieldsTabByTabInTheOrderOfTheScreen() {
        CustomField first = host.tracker().fields().add("First", "", FieldType.TEXT);
        CustomField second = host.tracker().fields().add("Second", "", FieldType.TEXT);
        var screens = host.tracker().layouts().screens();
        var tab = screens.addTab(screens.ofTab(10_000).orElseThrow(), "More <b>about</b> it");
        screens.addField(tab.id(), second.fieldId());
        screens.addField(tab.id(), first.fieldId());

        Document form = carla.page(EDIT);

        List<String> names = form.select("form.work-form [name^=customfield]").eachAttr("name");
        assertThat(names).containsExactly(second.fieldId(), first.fieldId());
        assertThat(form.select("h2.form-tab").eachText()).hasSize(2).endsWith("More <b>about</b> it");
        assertThat(form.select("h2.form-tab b")).isEmpty();
    }

    @Test
    public void shouldTakeNothingForAFieldThatIsHidden() {
        CustomField ward = shown("Ward", FieldType.TEXT);
        rule(ward, new FieldRule(false, true, ""));

        carla.browser()
                .post("/secure/EditIssue.jspa", Map.of("id", "1003", "summary", "New", ward.fieldId(), "smuggled"));

        assertThat(carla.page(EDIT).select("#" + ward.fieldId())).isEmpty();
        assertThat(carla.issue("DEMO-3").summary()).isEqualTo("New");
        assertThat(host.tracker().history().of(1003)).allSatisfy(group -> assertThat(group.items())
                .noneMatch(item -> item.field().equals("Ward")));
    }

    @Test
    public void shouldLeaveOutAFieldOfOtherProjects() {
        CustomField ward = shown("Ward", FieldType.TEXT);
        Project lab = host.tracker().projects().add("LAB", "Laboratory", Optional.empty());
        var contexts = host.tracker().contexts();
        contexts.update(contexts.of(ward).get(0).in(Set.of(lab.id()), Set.of()));

        assertThat(carla.page(EDIT).select("#" + ward.fieldId())).isEmpty();
        assertThat(carla.page("/secure/CreateIssueDetails!init.jspa?issuetype=1&pid=" + lab.id())
                        .select("#" + ward.fieldId()))
                .hasSize(1);
    }

    @Test
    public void shouldShowNameAndDescriptionOfAFieldAsText() {
        CustomField field = host.tracker().fields().add(Sample.TRICKY, Sample.TRICKY, FieldType.TEXT);
        host.tracker().layouts().screens().addField(10_000, field.fieldId());

        carla.fill(EDIT, field.fieldId(), Sample.TRICKY);
        Document form = carla.page(EDIT);

        assertThat(form.select("label[for=" + field.fieldId() + "] bdi").text()).isEqualTo(Sample.TRICKY);
        assertThat(form.select("#" + field.fieldId() + "-help").text()).isEqualTo(Sample.TRICKY);
        assertThat(form.select("#" + field.fieldId()).val()).isEqualTo(Sample.TRICKY);
        assertThat(form.select("#main script")).isEmpty();
        assertThat(carla.page("/browse/DEMO-3").select("#main script")).isEmpty();
    }

    private void rule(CustomField field, FieldRule rule) {
        host.tracker().layouts().configurations().rule(FieldConfiguration.DEFAULT, field.fieldId(), rule);
    }

    /** A field on the screen that everything has by default. */
    private CustomField shown(String name, FieldType type) {
        CustomField field = host.tracker().fields().add(name, "", type);
        host.tracker().layouts().screens().addField(10_000, field.fieldId());
        return field;
    }
}
