package org.sluice.workbench.tracker.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** Where custom fields are, and what they offer there. */
public class FieldContextsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private CustomField stream;
    private long sup;
    private long lab;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1");
        export.issue("LAB-1").with("project", Export.named("10010", "Lab").put("key", "LAB"));
        home.add(export);
        sup = home.tracker().projects().byKey("SUP").orElseThrow().id();
        lab = home.tracker().projects().byKey("LAB").orElseThrow().id();
        stream = home.tracker().fields().add("Stream", "", FieldType.SELECT);
    }

    @Test
    public void shouldBeginWithOneContextForAllProjectsAndTypes() {
        assertThat(contexts().of(stream)).hasSize(1);
        assertThat(contexts().relevant(stream, sup, "1"))
                .map(FieldContext::name)
                .contains("Default Configuration Scheme for Stream");
        assertThat(home.tracker().fields().all()).containsExactly(stream);
    }

    @Test
    public void shouldPreferTheContextThatNamesTheProject() {
        FieldContext inLab = contexts().add(stream, "Lab", Set.of(lab), Set.of("1"));
        FieldOption slow = home.tracker().options().add(inLab, "Slow");
        FieldOption urgent = home.tracker().options().add(stream, "Urgent");

        assertThat(contexts().relevant(stream, lab, "1")).contains(inLab);
        assertThat(contexts().relevant(stream, lab, "2")).isEmpty();
        assertThat(contexts().inProject(stream, lab)).contains(inLab);
        assertThat(contexts().relevant(stream, sup, "2"))
                .map(FieldContext::isGlobal)
                .contains(true);
        assertThat(home.tracker().options().of(inLab)).containsExactly(slow);
        assertThat(home.tracker().options().of(stream)).containsExactly(urgent, slow);
    }

    @Test
    public void shouldBeNowhereElseWithoutAContextForAll() {
        CustomField bed = home.tracker().fields().add("Bed", "", FieldType.TEXT, Set.of(lab), Set.of());

        assertThat(contexts().relevant(bed, lab, "1")).isPresent();
        assertThat(contexts().relevant(bed, sup, "1")).isEmpty();
    }

    @Test
    public void shouldKeepWhatIsChanged() {
        FieldContext context = contexts().of(stream).get(0);
        contexts().update(context.in(Set.of(sup), Set.of("1", "2")).beginningWith(List.of("b", "a")));
        home.tracker().forget();

        FieldContext now = contexts().byId(context.id()).orElseThrow();
        assertThat(now.projectIds()).containsExactly(sup);
        assertThat(now.typeIds()).containsExactlyInAnyOrder("1", "2");
        assertThat(now.defaults()).containsExactly("b", "a");
        contexts().remove(now);
        assertThat(contexts().of(stream)).isEmpty();
    }

    @Test
    public void shouldArrangeRenameDisableAndRemoveOptions() {
        FieldOptions options = home.tracker().options();
        FieldOption first = options.add(stream, "First");
        FieldOption second = options.add(stream, "Second");
        options.arrange(List.of(second.id(), first.id()));
        options.rename(first, "Last");
        options.disable(second, true);

        assertThat(options.of(stream)).extracting(FieldOption::value).containsExactly("Second", "Last");
        assertThat(options.byId(second.id()).orElseThrow().disabled()).isTrue();
        options.remove(second);
        assertThat(options.of(stream)).extracting(FieldOption::value).containsExactly("Last");
    }

    @Test
    public void shouldTakeAFieldAwayWithAllThatHangsOnIt() {
        CustomField shown = home.field("Ward", FieldType.SELECT);
        home.tracker().options().add(shown, "North");
        assertThat(home.tracker().layouts().screens().with(shown.fieldId())).hasSize(1);
        home.tracker().fields().rename(shown, "Wards", "Which");
        assertThat(home.tracker().fields().byId(shown.id()).orElseThrow().description())
                .isEqualTo("Which");

        home.tracker().fields().remove(shown);
        home.tracker().forget();

        assertThat(home.tracker().fields().byId(shown.id())).isEmpty();
        assertThat(contexts().of(shown)).isEmpty();
        assertThat(home.tracker().layouts().screens().with(shown.fieldId())).isEmpty();
    }

    private FieldContexts contexts() {
        return home.tracker().contexts();
    }
}
