package org.sluice.workbench.anonymizing;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.anonymize.AffectedEntityType;
import java.util.List;
import java.util.Locale;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.anonymizing.handlers.Operation;
import org.sluice.workbench.operations.WorkPlace;

/** Plugins take part in the documented order, and what goes wrong with them costs what it should. */
public class HandlersTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private final Noted noted = new Noted();
    private Clinic clinic;

    @Before
    public void open() {
        clinic = new Clinic(place);
        clinic.plugins.addAll(noted.all());
    }

    @Test
    public void shouldTransferThenAnonymizeThenChangeKeyAndName() {
        Task task = clinic.anonymize("rita");

        String key = newKey();
        assertThat(task.errors()).isEmpty();
        assertThat(noted.told)
                .containsExactly(
                        "transfer rita to anton",
                        "forget rita",
                        "key rita to " + key,
                        "name rita to " + key.toLowerCase(Locale.ROOT));
    }

    @Test
    public void shouldStopWhenATransferFails() {
        noted.fault = "transfer";

        Task task = clinic.anonymize("rita");

        assertThat(task.errors())
                .containsOnlyKeys(Operation.USER_TRANSFER_OWNERSHIP_PLUGIN_POINTS)
                .containsValue(List.of("User profile: The bed is locked"));
        assertThat(task.status()).isEqualTo(Task.Status.COMPLETED);
        assertThat(noted.told).hasSize(1);
        assertThat(place.user("rita").active()).isTrue();
    }

    @Test
    public void shouldGoOnWhenAnythingElseFailsOrThrows() {
        noted.fault = "forget";
        noted.during = () -> {
            if (noted.told.get(noted.told.size() - 1).startsWith("key")) {
                throw new NoSuchMethodError("getBed");
            }
        };

        Task task = clinic.anonymize("rita");

        assertThat(task.errors())
                .containsOnlyKeys(Operation.USER_ANONYMIZE_PLUGIN_POINTS, Operation.USER_KEY_CHANGE_PLUGIN_POINTS);
        assertThat(task.errors().get(Operation.USER_KEY_CHANGE_PLUGIN_POINTS))
                .containsExactly("User profile failed: getBed");
        assertThat(noted.told).hasSize(4);
        assertThat(clinic.remains("rita")).isEmpty();
    }

    @Test
    public void shouldShowWhatHandlersTellAndLeaveOutOneThatCannot() {
        Validation found = clinic.look("rita");

        assertThat(found.affected().get(AffectedEntityType.TRANSFER_OWNERSHIP))
                .extracting(entity -> entity.getDescription() + " " + entity.getNumberOfOccurrences())
                .contains("Beds 3");
        assertThat(noted.told).isEmpty();
    }

    @Test
    public void shouldTellHowFarItIsWhileItRuns() {
        noted.during = () -> {
            Task now = clinic.anonymizations.last().orElseThrow();
            assertThat(now.status()).isEqualTo(Task.Status.IN_PROGRESS);
            assertThat(now.subTask()).isEqualTo("Anonymizing user in: User profile");
            assertThat(now.progress()).isBetween(0, 99);
        };

        Task over = clinic.anonymize("rita");

        assertThat(over.errors()).isEmpty();
        assertThat(over.progress()).isEqualTo(100);
    }

    private String newKey() {
        return place.tracker().users().search("jirauser", 1).get(0).key();
    }
}
