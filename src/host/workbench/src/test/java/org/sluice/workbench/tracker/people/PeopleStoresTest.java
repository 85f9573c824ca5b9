package org.sluice.workbench.tracker.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;

/** Users and groups as the stores keep, change and find them. */
public class PeopleStoresTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldFindANameWhateverItsCaseButAKeyExactly() {
        User karl = add("Karl.Nymark", "Karl Nymark");

        assertThat(users().byName("karl.NYMARK")).contains(karl);
        assertThat(users().byKey("Karl.Nymark")).contains(karl);
        assertThat(users().byKey("karl.nymark")).isEmpty();
    }

    @Test
    public void shouldSeeAtOnceSomebodyWhoWasAskedForBefore() {
        assertThat(users().byKey("karl")).isEmpty();

        User karl = add("karl", "Karl Nymark");

        assertThat(users().byKey("karl")).contains(karl);
    }

    @Test
    public void shouldSeeAChangeAtOnce() {
        add("karl", "Karl Nymark");
        users().byKey("karl");
        User renamed = new User("karl", "karl.n", "Karl N.", "k@example.com", false, "da");

        users().update(renamed);

        assertThat(users().byKey("karl")).contains(renamed);
        assertThat(users().byName("KARL.N")).contains(renamed);
        assertThat(users().byName("karl")).isEmpty();
    }

    @Test
    public void shouldRefuseTwoOfOneName() {
        add("karl", "Karl Nymark");

        assertThatThrownBy(() -> users().add(new User("other", "KARL", "Karl", "", true, "")))
                .hasMessageContaining("app_user");
        assertThat(users().byKey("other")).isEmpty();
    }

    @Test
    public void shouldLetInWithTheLastPasswordOnly() {
        users().add(new User("karl", "karl", "Karl", "", true, ""), "first");
        users().setPassword("karl", "second");

        assertThat(users().authenticate("karl", "first")).isEmpty();
        assertThat(users().authenticate("KARL", "second"))
                .map(in -> in.user().key())
                .contains("karl");
    }

    @Test
    public void shouldTellPasswordsOfManySignsApart() {
        users().add(new User("karl", "karl", "Karl", "", true, ""), "æ\ud83e\uddd1 ");

        assertThat(users().authenticate("karl", "æ\ud83e\uddd1 ")).isPresent();
        assertThat(users().authenticate("karl", "æ\ud83e\uddd1")).isEmpty();
    }

    @Test
    public void shouldFindManyKeysAtOnceAndLeaveOutTheUnknown() {
        add("karl", "Karl Nymark");

        assertThat(users().byKeys(List.of("karl", "nobody"))).containsOnlyKeys("karl");
        assertThat(users().byKeys(List.of())).isEmpty();
    }

    @Test
    public void shouldSearchNamesWordsAndMailByTheirBeginning() {
        add("kn", "Karl Nymark");
        add("ba", "Bodil Karlsen");
        add("xx", "Emil Storm");

        assertThat(found("KARL", 10)).containsExactly("ba", "kn");
        assertThat(found("nym", 10)).containsExactly("kn");
        assertThat(found("xx@ex", 10)).containsExactly("xx");
        assertThat(found("arl", 10)).isEmpty();
        assertThat(found("karl", 1)).containsExactly("ba");
    }

    @Test
    public void shouldTakeSignsOfPatternsForThemselves() {
        add("kn", "Karl Nymark");

        assertThat(found("%", 10)).isEmpty();
        assertThat(found("k_", 10)).isEmpty();
    }

    @Test
    public void shouldListMembersByTheNameThatIsRead() {
        User second = add("a", "Zoe Lund");
        User first = add("b", "Abel Holm");
        groups().create("radiology");
        groups().add("radiology", second);
        groups().add("radiology", first);
        groups().add("radiology", first);

        assertThat(groups().members("radiology")).containsExactly(first, second);
        assertThat(groups().isMember(first, "radiology")).isTrue();
        assertThat(groups().members("nowhere")).isEmpty();
    }

    @Test
    public void shouldListGroupsByName() {
        groups().create("radiology");
        groups().create("anaesthesia");

        assertThat(groups().all())
                .containsExactly("anaesthesia", Groups.ADMINISTRATORS, Groups.SOFTWARE_USERS, "radiology");
    }

    @Test
    public void shouldRefuseAGroupThatIsThereAndAMemberOfNone() {
        assertThatThrownBy(() -> groups().create(Groups.ADMINISTRATORS)).hasMessageContaining("user_group");
        assertThatThrownBy(() -> groups().add("nowhere", home.user("admin"))).hasMessageContaining("membership");
        assertThat(groups().of(home.user("admin"))).doesNotContain("nowhere");
    }

    @Test
    public void shouldKnowWhichGroupsGiveAccess() {
        assertThat(groups().withApplicationAccess("jira-software")).containsExactly(Groups.SOFTWARE_USERS);
        assertThat(groups().withApplicationAccess("")).containsExactly(Groups.SOFTWARE_USERS);
        assertThat(groups().withApplicationAccess("jira-core")).isEmpty();
    }

    private List<String> found(String text, int limit) {
        return users().search(text, limit).stream().map(User::key).toList();
    }

    private User add(String name, String displayName) {
        User user = new User(name, name, displayName, name + "@example.com", true, "");
        users().add(user);
        return user;
    }

    private Users users() {
        return home.tracker().users();
    }

    private Groups groups() {
        return home.tracker().groups();
    }
}
