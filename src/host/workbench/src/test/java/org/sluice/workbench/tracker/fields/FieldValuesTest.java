package org.sluice.workbench.tracker.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.option;
import static org.sluice.workbench.testing.Export.person;

import java.time.Instant;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** What issues hold in custom fields, by the column of its type and in its order. */
public class FieldValuesTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Before
    public void importValues() {
        Export export = new Export()
                .name("customfield_10100", "Wards")
                .name("customfield_10101", "Beds")
                .name("customfield_10102", "Due")
                .name("customfield_10103", "Doctors");
        export.issue("SUP-1")
                .withList("customfield_10100", option("10402", "South"), option("10401", "North"))
                .with("customfield_10101", 12.5)
                .with("customfield_10102", "2026-03-01")
                .withList("customfield_10103", person("dorte"), person("anton"));
        export.issue("SUP-2").with("customfield_10101", 0);
        export.issue("SUP-3");
        home.add(export);
    }

    @Test
    public void shouldKeepSeveralOptionsInTheOrderOfTheIssue() {
        assertThat(values("SUP-1", 10_100))
                .extracting(value -> value.optionId().orElseThrow())
                .containsExactly(10_402L, 10_401L);
    }

    @Test
    public void shouldKeepSeveralPeopleInTheOrderOfTheIssue() {
        assertThat(values("SUP-1", 10_103))
                .extracting(value -> value.userKey().orElseThrow())
                .containsExactly("dorte", "anton");
    }

    @Test
    public void shouldFillOnlyTheColumnOfTheType() {
        FieldValue beds = values("SUP-1", 10_101).get(0);

        assertThat(beds.number()).contains(12.5);
        assertThat(beds.text()).isEmpty();
        assertThat(beds.instant()).isEmpty();
        assertThat(beds.optionId()).isEmpty();
        assertThat(beds.userKey()).isEmpty();
    }

    @Test
    public void shouldTellZeroFromNothing() {
        assertThat(values("SUP-2", 10_101).get(0).number()).contains(0.0);
        assertThat(home.tracker().values().of(home.issue("SUP-3").id())).isEmpty();
    }

    @Test
    public void shouldKeepADayAsItsMidnight() {
        assertThat(values("SUP-1", 10_102).get(0).instant()).contains(Instant.parse("2026-03-01T00:00:00Z"));
    }

    @Test
    public void shouldGiveManyIssuesByIssueAndField() {
        long first = home.issue("SUP-1").id();
        long second = home.issue("SUP-2").id();
        long third = home.issue("SUP-3").id();

        assertThat(home.tracker().values().ofIssues(List.of(first, second, third)))
                .containsOnlyKeys(first, second)
                .hasEntrySatisfying(second, held -> assertThat(held).containsOnlyKeys(10_101L));
    }

    @Test
    public void shouldOfferOptionsOfTheirFieldOnly() {
        CustomField wards = home.tracker().fields().byId(10_100).orElseThrow();
        CustomField team = home.tracker().fields().add("Team", "Who", FieldType.SELECT);
        FieldOption first = home.tracker().options().add(team, "First line");

        assertThat(home.tracker().options().of(team)).containsExactly(first);
        assertThat(home.tracker().options().of(wards))
                .extracting(FieldOption::value)
                .containsExactly("North", "South");
        assertThat(first.disabled()).isFalse();
        assertThat(home.tracker().options().byId(77)).isEmpty();
    }

    @Test
    public void shouldNotSeeAWrittenFieldBeforeItForgets() {
        home.tracker().fields().all();
        home.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO custom_field (id, name, description, type_key) VALUES (7, 'Late', '', ?)",
                        FieldType.TEXT.key()));

        assertThat(home.tracker().fields().byFieldId("customfield_7")).isEmpty();
        home.tracker().forget();
        assertThat(home.tracker().fields().byFieldId("customfield_7"))
                .map(CustomField::type)
                .contains(FieldType.TEXT);
    }

    @Test
    public void shouldKnowWhichTypesHaveOptions() {
        assertThat(FieldType.values())
                .filteredOn(FieldType::hasOptions)
                .containsExactly(FieldType.SELECT, FieldType.RADIO, FieldType.MULTI_SELECT, FieldType.CHECKBOXES);
        assertThat(FieldType.SELECT.isMultiOption()).isFalse();
    }

    private List<FieldValue> values(String key, long field) {
        return home.tracker().values().of(home.issue(key).id()).get(field);
    }
}
