package org.sluice.workbench.anonymizing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.anonymizing.handlers.Operation;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.people.User;

/** One at a time, nobody themselves, and what was cut short is finished when it is asked for again. */
public class CutShortTest {
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
    public void shouldFinishWhatTheEndOfTheHostCutShortBetweenKeyAndName() {
        new Traces(place, place.user("rita")).leave();
        noted.during = () -> {
            if (noted.told.get(noted.told.size() - 1).startsWith("key")) {
                clinic.anonymizations.stop();
            }
        };
        assertThat(clinic.anonymize("rita").status()).isEqualTo(Task.Status.IN_PROGRESS);

        Clinic after = new Clinic(place);
        Task cut = after.anonymizations.last().orElseThrow();
        assertThat(cut.status()).isEqualTo(Task.Status.INTERRUPTED);
        assertThat(after.begin("anton")).isEmpty();
        assertThat(after.anonymizations.unlock()).isTrue();
        assertThat(after.anonymizations.unlock()).isFalse();

        Task again = after.again("rita", cut.userKey(), cut.userName());

        assertThat(again.errors()).isEmpty();
        assertThat(again.rerun()).isTrue();
        assertThat(after.remains("rita", "Person rita")).isEmpty();
    }

    @Test
    public void shouldFinishUnderTheSameKeyWhatHadItsNewKeyAlready() {
        new Traces(place, place.user("rita")).leave();
        clinic.anonymize("rita");
        String key = place.tracker().users().search("jirauser", 1).get(0).key();
        place.tracker().database().jdbi().useHandle(handle -> {
            handle.execute("UPDATE issue_comment SET author_key = 'rita', body = '[~rita] forgot'");
            handle.execute("DELETE FROM anonymization_task");
        });

        Task again = clinic.again(key, "rita", "rita");

        assertThat(again.errors()).isEmpty();
        assertThat(noted.told)
                .contains("forget rita", "forget " + key)
                .endsWith("name rita to " + key.toLowerCase(Locale.ROOT));
        assertThat(clinic.remains("rita")).isEmpty();
        assertThat(place.tracker().users().byKey(key)).isPresent();
    }

    @Test
    public void shouldAnonymizeNobodyThemselves() {
        Task task = clinic.anonymize("admin");

        assertThat(task.errors()).containsEntry(Operation.GENERAL, List.of("You can’t anonymize yourself."));
        assertThat(clinic.look("admin").success()).isFalse();
        assertThat(place.user("admin").active()).isTrue();
        assertThat(noted.told).isEmpty();
    }

    @Test
    public void shouldSayThatThereIsNoSuchUser() {
        Validation found = clinic.anonymizations.validate(clinic.admin(), "nobody", Optional.empty(), true);

        assertThat(found.errors()).containsEntry(Operation.GENERAL, List.of("There is no user with the key “nobody”."));
        assertThat(found.affected()).isEmpty();
    }

    @Test
    public void shouldAskForANewOwnerWhoIsThere() {
        place.tracker().users().add(new User("gone", "gone", "Gone", "gone@example.org", false, ""));

        assertThat(faultOf(Optional.empty())).contains("choose a new owner");
        for (String owner : List.of("gone", "nobody", "rita")) {
            assertThat(faultOf(Optional.of(owner))).contains("another active user");
        }
        assertThat(noted.told).isEmpty();
        assertThat(place.user("rita").active()).isTrue();
    }

    @Test
    public void shouldDoOneAtATime() {
        assertThat(clinic.begin("rita")).isPresent();
        assertThat(clinic.begin("anton")).isEmpty();
        assertThat(clinic.anonymizations.unlock()).isFalse();

        clinic.work();

        assertThat(clinic.begin("anton")).isPresent();
    }

    private String faultOf(Optional<String> owner) {
        clinic.anonymizations.schedule(clinic.admin(), "rita", owner, Optional.empty());
        return String.join(" ", clinic.work().errors().get(Operation.USER_TRANSFER_OWNERSHIP_PLUGIN_POINTS));
    }
}
