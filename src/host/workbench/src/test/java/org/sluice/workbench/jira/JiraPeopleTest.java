package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.people.User;

/** Users, groups and who is logged in, as Jira's API has them. */
public class JiraPeopleTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldFindUsersByKeyAndByName() {
        UserManager users = JiraOver.of(home).get(UserManager.class);

        ApplicationUser admin = users.getUserByName("ADMIN");

        assertThat(admin.getUsername()).isEqualTo("admin");
        assertThat(users.getUserByKey(admin.getKey())).isEqualTo(admin);
        assertThat(users.getUserByName("nobody")).isNull();
        assertThat(users.getUserByKey(null)).isNull();
    }

    @Test
    public void shouldShowSomebodyWhoIsGoneByKeyAndInactive() {
        ApplicationUser gone = JiraOver.of(home).get(UserManager.class).getUserByKeyEvenWhenUnknown("JIRAUSER99");

        assertThat(gone.getDisplayName()).isEqualTo("JIRAUSER99");
        assertThat(gone.isActive()).isFalse();
    }

    @Test
    public void shouldFindActiveUsersByAllOfTheirFullNameOrAddress() {
        home.tracker().users().add(new User("k1", "karl", "Karl Holm", "karl@example.org", true, "da"));
        home.tracker().users().add(new User("k2", "karlh", "Karl Holm", "holm@example.org", true, "da"));
        home.tracker().users().add(new User("k3", "left", "Karl Holm", "karl@example.org", false, "da"));
        UserSearchService search = JiraOver.of(home).get(UserSearchService.class);

        assertThat(search.findUsersByFullName("karl HOLM"))
                .extracting(ApplicationUser::getKey)
                .containsExactly("k1", "k2");
        assertThat(search.findUsersByEmail("KARL@example.org"))
                .extracting(ApplicationUser::getKey)
                .containsExactly("k1");
        assertThat(search.findUsersByFullName("Karl")).isEmpty();
        assertThat(search.findUsersByEmail(null)).isEmpty();
    }

    @Test
    public void shouldKnowWhoIsInWhichGroup() {
        JiraComponents jira = JiraOver.of(home);
        ApplicationUser admin = jira.get(UserManager.class).getUserByName("admin");
        GroupManager groups = jira.get(GroupManager.class);

        assertThat(groups.isUserInGroup(admin, "jira-administrators")).isTrue();
        assertThat(groups.isUserInGroup(admin, "gardeners")).isFalse();
        assertThat(groups.isUserInGroup(null, "jira-administrators")).isFalse();
        assertThat(groups.getGroupNamesForUser(admin)).contains("jira-software-users");
    }

    @Test
    public void shouldWorkForNobodyUntilToldForWhom() {
        JiraComponents jira = JiraOver.of(home);
        JiraAuthenticationContext context = jira.get(JiraAuthenticationContext.class);
        ApplicationUser admin = jira.get(UserManager.class).getUserByName("admin");
        assertThat(context.isLoggedInUser()).isFalse();

        context.setLoggedInUser(admin);

        assertThat(context.getLoggedInUser()).isEqualTo(admin);
        context.clearLoggedInUser();
        assertThat(context.getLoggedInUser()).isNull();
    }

    @Test
    public void shouldSpeakAUsersLanguage() {
        home.tracker().users().add(new User("maja", "maja", "Maja Lind", "maja@example.org", true, "sv"));
        JiraComponents jira = JiraOver.of(home);
        ApplicationUser maja = jira.get(UserManager.class).getUserByName("maja");

        I18nHelper texts = jira.get(I18nHelper.BeanFactory.class).getInstance(maja);

        assertThat(texts.getText("greeting", "Maja")).isEqualTo("sv Maja");
        assertThat(texts.getText("unknown.key")).isEqualTo("unknown.key");
        assertThat(texts.isKeyDefined("unknown.key")).isFalse();
        assertThat(jira.get(LocaleManager.class).getLocaleFor(null)).isEqualTo(Locale.ENGLISH);
        assertThat(jira.get(TimeZoneManager.class).getTimeZoneforUser(maja).getRawOffset())
                .isZero();
    }
}
