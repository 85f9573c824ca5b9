package org.sluice.workbench.tracker.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.testing.EmptyDatabase;

/** Field configurations, what they demand, and how each goes its own way. */
public class FieldConfigurationsTest {
    private Database database;
    private FieldConfigurations configurations;

    @Before
    public void open() {
        database = EmptyDatabase.open();
        configurations = new FieldConfigurations(database);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void shouldBeginANewOneAsTheDefaultOneIsAndThenPartFromIt() {
        FieldRule asked = new FieldRule(true, false, "Which <ward>?");
        configurations.rule(FieldConfiguration.DEFAULT, "labels", asked);

        FieldConfiguration strict = configurations.add("Strict", "For wards");
        configurations.rule(strict.id(), "duedate", new FieldRule(true, false, ""));
        configurations.rule(FieldConfiguration.DEFAULT, "labels", FieldRule.OPTIONAL);

        assertThat(now(strict.id()).of("labels")).isEqualTo(asked);
        assertThat(now(strict.id()).required()).contains("summary", "labels", "duedate");
        assertThat(now(FieldConfiguration.DEFAULT).required())
                .contains("summary")
                .doesNotContain("labels", "duedate");
        assertThat(now(strict.id()).description()).isEqualTo("For wards");
    }

    @Test
    public void shouldListThemByName() {
        configurations.add("Wards", "");
        configurations.add("Clinics", "");

        assertThat(configurations.all())
                .extracting(FieldConfiguration::name)
                .startsWith("Clinics")
                .endsWith("Wards")
                .hasSize(3);
    }

    @Test
    public void shouldHoldTheLastWordAboutAField() {
        configurations.rule(1, "labels", new FieldRule(true, false, "One"));
        configurations.rule(1, "labels", new FieldRule(false, true, "Two"));
        configurations.rule(1, "labels", new FieldRule(false, true, "Two"));

        assertThat(now(1).of("labels")).isEqualTo(new FieldRule(false, true, "Two"));
        assertThat(rows("field_id = 'labels'")).isEqualTo(1);
    }

    @Test
    public void shouldTakeItsRulesAway() {
        long strict = configurations.add("Strict", "").id();

        configurations.remove(strict);

        assertThat(configurations.byId(strict)).isEmpty();
        assertThat(rows("configuration_id = " + strict)).isZero();
        assertThat(now(FieldConfiguration.DEFAULT).required()).contains("summary");
    }

    @Test
    public void shouldRefuseANameTwiceAndKeepTheFirst() {
        configurations.add("Strict", "first");

        assertThatThrownBy(() -> configurations.add("Strict", "second")).isInstanceOf(RuntimeException.class);
        assertThat(configurations.all())
                .extracting(FieldConfiguration::description)
                .contains("first")
                .doesNotContain("second");
    }

    @Test
    public void shouldSeeWhatAnotherWroteOnlyAfterForgetting() {
        now(1);
        new FieldConfigurations(database).rule(1, "labels", new FieldRule(true, false, ""));

        assertThat(now(1).required()).doesNotContain("labels");
        configurations.forget();
        assertThat(now(1).required()).contains("labels");
    }

    private FieldConfiguration now(long id) {
        return configurations.byId(id).orElseThrow();
    }

    private int rows(String where) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM field_configuration_item WHERE <where>")
                        .define("where", where)
                        .mapTo(Integer.class)
                        .one());
    }
}
