package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.Switched.ByHand;
import org.sluice.platform.HostParts;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.work.StreamField;
import org.sluice.work.jira.StreamProjectRow;
import org.sluice.work.jira.StreamRow;
import org.sluice.workbench.testing.AoRule;
import org.sluice.workbench.tracker.fields.FieldType;

/** Tests {@link JiraStreams}, {@link SelectFields} and {@link StreamWords} in a tracker, through Jira's own API. */
public class JiraStreamsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, List.of());

    @Rule
    public final AoRule tables = new AoRule(StreamRow.class, StreamProjectRow.class);

    private StreamSite site;

    @Before
    public void bringInProjects() throws IOException {
        site = new StreamSite(jira, tables.ao(), clock, folder.getRoot().toPath());
    }

    @Test
    public void shouldMakeASelectListNamedInTheLanguageAndGiveItToTheProject() {
        assertThat(site.streams().give(site.measured("LAKE"), "da")).isEmpty();

        CustomField field = site.fields("Spor").get(0);
        assertThat(field.getDescription()).startsWith("Sluice: ");
        assertThat(site.options(field)).containsExactly("Akut", "Planlagt");
        assertThat(site.isIn(field, "LAKE")).isTrue();
        assertThat(site.isIn(field, "OPS")).isFalse();
        assertThat(site.memory.of(site.measured("LAKE").id()).flatMap(StreamField::made))
                .contains(clock.instant());
    }

    @Test
    public void shouldGiveItOnceAndPutItOnTheScreensOfTheProjectOnce() {
        site.streams().give(site.measured("LAKE"), "en");
        assertThat(site.streams().give(site.measured("LAKE"), "en")).isEmpty();
        assertThat(site.all()).hasSize(1);

        assertThat(site.screens(site.fields("Stream").get(0).getId())).hasSize(1);
    }

    @Test
    public void shouldGiveTheSameFieldToASecondProject() {
        site.streams().give(site.measured("LAKE"), "en");

        site.streams().give(site.measured("OPS"), "sv");

        assertThat(site.all()).hasSize(1);
        assertThat(site.isIn(site.fields("Stream").get(0), "OPS")).isTrue();
        assertThat(site.memory.of(site.measured("OPS").id()))
                .isEqualTo(site.memory.of(site.measured("LAKE").id()));
    }

    @Test
    public void shouldTakeItFromOneProjectAndLeaveItToTheOther() {
        site.streams().give(site.measured("LAKE"), "en");
        site.streams().give(site.measured("OPS"), "en");

        site.streams().take(site.measured("LAKE"));

        CustomField field = site.fields("Stream").get(0);
        assertThat(site.isIn(field, "LAKE")).isFalse();
        assertThat(site.isIn(field, "OPS")).isTrue();
        assertThat(site.memory.of(site.measured("LAKE").id())).isEmpty();
    }

    @Test
    public void shouldTakeAwayAFieldThatNobodyUses() {
        site.streams().give(site.measured("LAKE"), "en");

        site.streams().take(site.measured("LAKE"));

        assertThat(site.all()).isEmpty();
        assertThat(site.streams().give(site.measured("OPS"), "da")).isEmpty();
        assertThat(site.isIn(site.fields("Spor").get(0), "OPS")).isTrue();
    }

    @Test
    public void shouldLeaveTheFieldInItsLastProjectWhereTasksHoldSomethingInIt() {
        site.streams().give(site.measured("LAKE"), "en");
        CustomField field = site.fields("Stream").get(0);
        site.hold(field, site.memory.site().orElseThrow().urgent());

        site.streams().take(site.measured("LAKE"));

        assertThat(site.isIn(site.fields("Stream").get(0), "LAKE")).isTrue();
        assertThat(site.options(field)).containsExactly("Urgent", "Planned");
        assertThat(site.memory.of(site.measured("LAKE").id())).isEmpty();
        assertThat(site.streams().made(site.measured("LAKE").id(), "ada"))
                .contains(new Made(Made.STREAM, "Stream", "ada", Optional.of(field.getId())));
        assertThat(site.screens(field.getId())).isEmpty();

        site.letGo(field);
        site.streams().give(site.measured("LAKE"), "en");
        site.streams().take(site.measured("LAKE"));

        assertThat(site.all()).isEmpty();
    }

    @Test
    public void shouldNotForgetWhatTasksOfAnotherProjectHoldWhereTheFieldIsNoMore() {
        site.streams().give(site.measured("LAKE"), "en");
        site.hold(site.fields("Stream").get(0), site.memory.site().orElseThrow().urgent());
        site.streams().give(site.measured("OPS"), "en");
        site.streams().take(site.measured("LAKE"));

        site.streams().take(site.measured("OPS"));

        assertThat(site.fields("Stream")).hasSize(1);
        assertThat(site.streams().made(site.measured("OPS").id(), "ada")).isPresent();
        assertThat(site.streams().made(site.measured("LAKE").id(), "ada")).isEmpty();
    }

    @Test
    public void shouldKeepItOnSharedScreensUntilTheLastProjectIsUndone() {
        site.streams().give(site.measured("LAKE"), "en");
        site.streams().give(site.measured("OPS"), "en");
        String id = site.fields("Stream").get(0).getId();
        int both = site.screens(id).size();

        site.streams().take(site.measured("LAKE"));

        assertThat(site.screens(id)).hasSizeLessThanOrEqualTo(both).isNotEmpty();
        assertThat(site.memory.screens(site.measured("LAKE").id())).isEmpty();
        site.hold(site.fields("Stream").get(0), site.memory.site().orElseThrow().urgent());
        site.streams().take(site.measured("OPS"));
        assertThat(site.screens(id)).isEmpty();
    }

    @Test
    public void shouldUseAFieldOfThatNameAndThoseOptionsThatIsThere() {
        site.somebodys("spår", FieldType.SELECT, "Planerat", "Akut", "Later");

        site.streams().give(site.measured("LAKE"), "en");

        assertThat(site.all()).hasSize(1);
        StreamField used = site.memory.of(site.measured("LAKE").id()).orElseThrow();
        assertThat(site.option(used.urgent())).isEqualTo("Akut");
        assertThat(site.option(used.planned())).isEqualTo("Planerat");
        assertThat(used.made()).isEmpty();
        assertThat(site.memory.added(site.measured("LAKE").id())).isFalse();

        site.streams().take(site.measured("LAKE"));

        assertThat(site.isIn(site.fields("spår").get(0), "LAKE")).isTrue();
    }

    @Test
    public void shouldNotUseAFieldThatIsSomethingElse() {
        site.somebodys("Stream", FieldType.TEXT);
        site.somebodys("Spor", FieldType.SELECT, "Nord", "Syd");

        site.streams().give(site.measured("LAKE"), "en");

        assertThat(site.fields("Stream (Sluice)")).hasSize(1);
        assertThat(site.options(site.fields("Spor").get(0))).containsExactly("Nord", "Syd");
    }

    @Test
    public void shouldGoOnWithWhatTheEndOfTheServerLeft() {
        CustomField field = site.somebodys("Stream", FieldType.SELECT, "Urgent");
        jira.get(CustomFieldManager.class).updateCustomField(field.getIdAsLong(), "Stream", "Sluice: whether …", null);

        site.streams().give(site.measured("LAKE"), "en");

        assertThat(site.all()).hasSize(1);
        assertThat(site.options(site.fields("Stream").get(0))).containsExactly("Urgent", "Planned");
        assertThat(site.memory.site().flatMap(StreamField::made)).isPresent();
    }

    @Test
    public void shouldMakeItAnewWhenSomebodyDeletedIt() throws Exception {
        site.streams().give(site.measured("LAKE"), "en");
        String first = site.memory.site().orElseThrow().id();
        jira.get(CustomFieldManager.class)
                .removeCustomField(site.fields("Stream").get(0));

        site.streams().give(site.measured("LAKE"), "en");

        assertThat(site.memory.site().orElseThrow().id()).isNotEqualTo(first);
        assertThat(site.isIn(site.fields("Stream").get(0), "LAKE")).isTrue();
    }

    @Test
    public void shouldSayWhenThisJiraDoesNotLetIt() {
        JiraStreams without = site.streams(new HostParts() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return Optional.empty();
            }
        });

        assertThat(without.give(site.measured("LAKE"), "en")).contains(ByHand.STREAM);
        assertThat(site.all()).isEmpty();
    }

    @Test
    public void shouldRememberWhatItCouldNotTake() {
        site.streams().give(site.measured("LAKE"), "en");
        JiraStreams without = site.streams(new HostParts() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                throw new NoClassDefFoundError(type.getName());
            }
        });

        without.take(site.measured("LAKE"));

        assertThat(site.memory.of(site.measured("LAKE").id())).isPresent();
    }

    @Test
    public void shouldSayThatTheFieldHasToBePutOnTheScreensByHand() {
        JiraStreams without = site.streams(site.instead(IssueTypeScreenSchemeManager.class, Optional.empty()));

        assertThat(without.give(site.measured("LAKE"), "en")).contains(ByHand.SCREENS);
        assertThat(site.isIn(site.fields("Stream").get(0), "LAKE")).isTrue();
        assertThat(site.streams().give(site.measured("LAKE"), "en")).isEmpty();
        assertThat(site.screens(site.fields("Stream").get(0).getId())).hasSize(1);
    }
}
