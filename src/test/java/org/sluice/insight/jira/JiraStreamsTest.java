package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.Switched.ByHand;
import org.sluice.platform.HostParts;
import org.sluice.work.StreamField;
import org.sluice.workbench.tracker.fields.FieldType;

/** Tests {@link JiraStreams}, {@link SelectFields} and {@link StreamWords} in a tracker, through Jira's own API. */
public class JiraStreamsTest {

    @Rule
    public final StreamSite site = new StreamSite();

    @Test
    public void shouldMakeASelectListNamedInTheLanguageAndGiveItToTheProject() {
        assertThat(site.streams().give(site.measured("LAKE"), "da")).isEmpty();

        CustomField field = site.field("Spor");
        assertThat(field.getDescription()).startsWith("Sluice: ");
        assertThat(site.options(field)).containsExactly("Akut", "Planlagt");
        assertThat(site.isIn(field, "LAKE")).isTrue();
        assertThat(site.isIn(field, "OPS")).isFalse();
        assertThat(site.memory.of(site.id("LAKE")).flatMap(StreamField::made)).contains(site.clock.instant());
    }

    @Test
    public void shouldGiveItOnceAndPutItOnTheScreensOfTheProjectOnce() {
        site.give("LAKE");
        assertThat(site.give("LAKE")).isEmpty();
        assertThat(site.all()).hasSize(1);

        assertThat(site.screens(site.field("Stream").getId())).hasSize(1);
        assertThat(site.lacks("LAKE")).isEmpty();
    }

    @Test
    public void shouldGiveTheSameFieldToASecondProject() {
        site.give("LAKE");

        site.streams().give(site.measured("OPS"), "sv");

        assertThat(site.all()).hasSize(1);
        assertThat(site.isIn(site.field("Stream"), "OPS")).isTrue();
        assertThat(site.memory.of(site.id("OPS"))).isEqualTo(site.memory.of(site.id("LAKE")));
    }

    @Test
    public void shouldTakeItFromOneProjectAndLeaveItToTheOther() {
        site.give("LAKE");
        site.give("OPS");

        site.take("LAKE");

        CustomField field = site.field("Stream");
        assertThat(site.isIn(field, "LAKE")).isFalse();
        assertThat(site.isIn(field, "OPS")).isTrue();
        assertThat(site.memory.of(site.id("LAKE"))).isEmpty();
    }

    @Test
    public void shouldTakeAwayAFieldThatNobodyUses() {
        site.give("LAKE");

        site.take("LAKE");

        assertThat(site.all()).isEmpty();
        assertThat(site.streams().give(site.measured("OPS"), "da")).isEmpty();
        assertThat(site.isIn(site.field("Spor"), "OPS")).isTrue();
    }

    @Test
    public void shouldLeaveTheFieldInItsLastProjectWhereTasksHoldSomethingInIt() {
        site.give("LAKE");
        CustomField field = site.field("Stream");
        site.hold(field, site.noted().urgent());

        site.take("LAKE");

        assertThat(site.isIn(site.field("Stream"), "LAKE")).isTrue();
        assertThat(site.options(field)).containsExactly("Urgent", "Planned");
        assertThat(site.memory.of(site.id("LAKE"))).isEmpty();
        assertThat(site.made("LAKE"))
                .contains(new Made(Made.STREAM, "Stream", "ada", Optional.of(field.getId()), true));
        assertThat(site.screens(field.getId())).isEmpty();

        site.letGo(field);
        site.give("LAKE");
        site.take("LAKE");

        assertThat(site.all()).isEmpty();
    }

    @Test
    public void shouldNotForgetWhatTasksOfAnotherProjectHoldWhereTheFieldIsNoMore() {
        site.give("LAKE");
        site.hold(site.field("Stream"), site.noted().urgent());
        site.give("OPS");
        site.take("LAKE");

        site.take("OPS");

        assertThat(site.fields("Stream")).hasSize(1);
        assertThat(site.made("OPS")).isPresent();
        assertThat(site.made("LAKE")).isEmpty();
    }

    @Test
    public void shouldKeepItOnSharedScreensUntilTheLastProjectIsUndone() {
        site.give("LAKE");
        site.give("OPS");
        String id = site.field("Stream").getId();
        int both = site.screens(id).size();

        site.take("LAKE");

        assertThat(site.screens(id)).hasSizeLessThanOrEqualTo(both).isNotEmpty();
        assertThat(site.memory.screens(site.id("LAKE"))).isEmpty();
        site.hold(site.field("Stream"), site.noted().urgent());
        site.take("OPS");
        assertThat(site.screens(id)).isEmpty();
    }

    @Test
    public void shouldUseAFieldOfThatNameAndThoseOptionsThatIsThere() {
        site.somebodys("spår", FieldType.SELECT, "Planerat", "Akut", "Later");

        site.give("LAKE");

        assertThat(site.all()).hasSize(1);
        StreamField used = site.memory.of(site.id("LAKE")).orElseThrow();
        assertThat(site.option(used.urgent())).isEqualTo("Akut");
        assertThat(site.option(used.planned())).isEqualTo("Planerat");
        assertThat(used.made()).isEmpty();
        assertThat(site.made("LAKE")).map(Made::added).contains(false);
        assertThat(site.lacks("LAKE")).as("screens of somebody else's field").isEmpty();

        site.take("LAKE");

        assertThat(site.isIn(site.field("spår"), "LAKE")).isTrue();
    }

    @Test
    public void shouldNotUseAFieldThatIsSomethingElse() {
        site.somebodys("Stream", FieldType.TEXT);
        site.somebodys("Spor", FieldType.SELECT, "Nord", "Syd");

        site.give("LAKE");

        assertThat(site.fields("Stream (Sluice)")).hasSize(1);
        assertThat(site.options(site.field("Spor"))).containsExactly("Nord", "Syd");
    }

    @Test
    public void shouldGoOnWithWhatTheEndOfTheServerLeft() {
        CustomField field = site.somebodys("Stream", FieldType.SELECT, "Urgent");
        site.jira
                .get(CustomFieldManager.class)
                .updateCustomField(field.getIdAsLong(), "Stream", "Sluice: whether …", null);

        site.give("LAKE");

        assertThat(site.all()).hasSize(1);
        assertThat(site.options(site.field("Stream"))).containsExactly("Urgent", "Planned");
        assertThat(site.memory.site().flatMap(StreamField::made)).isPresent();
    }

    @Test
    public void shouldMakeItAnewWhenSomebodyDeletedIt() throws Exception {
        site.give("LAKE");
        String first = site.noted().id();
        site.jira.get(CustomFieldManager.class).removeCustomField(site.field("Stream"));
        assertThat(site.lacks("LAKE")).contains(ByHand.STREAM);

        site.give("LAKE");

        assertThat(site.noted().id()).isNotEqualTo(first);
        assertThat(site.isIn(site.field("Stream"), "LAKE")).isTrue();
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
        assertThat(without.lacks(site.measured("LAKE"))).contains(ByHand.STREAM);
        assertThat(site.all()).isEmpty();
    }

    @Test
    public void shouldRememberWhatItCouldNotTake() {
        site.give("LAKE");
        JiraStreams without = site.streams(new HostParts() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                throw new NoClassDefFoundError(type.getName());
            }
        });

        without.take(site.measured("LAKE"));

        assertThat(site.memory.of(site.id("LAKE"))).isPresent();
    }

    @Test
    public void shouldSayThatTheFieldHasToBePutOnTheScreensByHand() {
        JiraStreams without = site.streams(site.instead(IssueTypeScreenSchemeManager.class, Optional.empty()));

        assertThat(without.give(site.measured("LAKE"), "en")).contains(ByHand.SCREENS);
        assertThat(without.lacks(site.measured("LAKE"))).contains(ByHand.SCREENS);
        assertThat(site.lacks("LAKE")).contains(ByHand.SCREENS);
        assertThat(site.isIn(site.field("Stream"), "LAKE")).isTrue();
        assertThat(site.give("LAKE")).isEmpty();
        assertThat(site.screens(site.field("Stream").getId())).hasSize(1);
        assertThat(site.lacks("LAKE")).isEmpty();
    }
}
