package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.plugin.web.Condition;
import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** The class that plugins' actions extend: input, commands, user, conditions. */
public class ActionSupportTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JiraComponents jira;

    @Before
    public void importOneIssue() {
        Export export = new Export();
        export.issue("SUP-1");
        home.add(export);
        jira = JiraOver.of(home);
    }

    @After
    public void logOut() {
        jira.get(JiraAuthenticationContext.class).clearLoggedInUser();
    }

    @Test
    public void shouldCheckTheInputBeforeTheActionItself() throws Exception {
        Planting action = new Planting();

        assertThat(action.execute()).isEqualTo("input");
        assertThat(action.getErrors()).containsEntry("bed", "Which bed?");
        assertThat(action.getReasons()).containsExactly(ErrorCollection.Reason.VALIDATION_FAILED);
        assertThat(action.hasAnyErrors()).isTrue();

        Planting valid = new Planting();
        valid.bed = 3;
        assertThat(valid.execute()).isEqualTo("success");
    }

    @Test
    public void shouldRunTheNamedCommand() throws Exception {
        Planting action = new Planting();
        action.setCommand("water");

        assertThat(action.execute()).isEqualTo("watered");
    }

    @Test
    public void shouldKnowItsUserAndLanguage() {
        Planting action = new Planting();
        assertThat(action.getLoggedInUser()).isNull();
        assertThat(action.isAdministrator()).isFalse();

        logIn();

        assertThat(action.getLoggedInUser().getName()).isEqualTo("admin");
        assertThat(action.isSystemAdministrator()).isTrue();
        assertThat(action.getText("greeting", "Ada")).isEqualTo("en Ada");
    }

    @Test
    public void shouldDecideByBuiltInConditions() throws Exception {
        Condition admin = builtIn("UserIsAdminCondition");
        Condition loggedIn = builtIn("UserLoggedInCondition");
        Condition projectAdmin = builtIn("HasProjectPermissionCondition");
        projectAdmin.init(Map.of("permission", "project"));
        assertThat(admin.shouldDisplay(page())).isFalse();
        assertThat(loggedIn.shouldDisplay(page())).isFalse();
        assertThat(projectAdmin.shouldDisplay(page())).isFalse();

        logIn();

        assertThat(admin.shouldDisplay(page())).isTrue();
        assertThat(loggedIn.shouldDisplay(page())).isTrue();
        assertThat(projectAdmin.shouldDisplay(page())).isTrue();
    }

    private void logIn() {
        jira.get(JiraAuthenticationContext.class)
                .setLoggedInUser(jira.get(UserManager.class).getUserByName("admin"));
    }

    private Map<String, Object> page() {
        Map<String, Object> context = new HashMap<>();
        context.put(
                "helper", new JiraHelper(null, jira.get(ProjectManager.class).getProjectByCurrentKey("SUP"), Map.of()));
        return context;
    }

    private static Condition builtIn(String name) throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName("com.atlassian.jira.plugin.webfragment.conditions." + name)
                .getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Condition) constructor.newInstance();
    }

    /** A page that wants to know a bed. */
    public static class Planting extends JiraWebActionSupport {
        private static final long serialVersionUID = 1L;
        private int bed;

        @Override
        protected void doValidation() {
            if (bed == 0) {
                addError("bed", "Which bed?", Reason.VALIDATION_FAILED);
            }
        }

        public String doWater() {
            return "watered";
        }
    }
}
