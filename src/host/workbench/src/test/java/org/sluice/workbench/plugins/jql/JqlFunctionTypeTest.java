package org.sluice.workbench.plugins.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.plugins.sample.Flag;
import org.sluice.workbench.plugins.sample.IssuesOfFunction;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.search.JqlException;
import org.sluice.workbench.search.JqlFunctions;
import org.sluice.workbench.search.JqlParser;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Issue;

/** A plugin's function in a query: its values, what it finds wrong, and what the descriptor has to say. */
public class JqlFunctionTypeTest {
    private static final String CLASS = IssuesOfFunction.class.getName();

    private final ImportedTracker home = new ImportedTracker();
    private final JqlFunctions functions = new JqlFunctions();
    private final PluginStage stage = new PluginStage().with(new JqlFunctionType(functions));

    @Rule
    public final RuleChain rules = RuleChain.outerRule(home).around(stage);

    private IssueSearch search;

    @Before
    public void importIssues() {
        Export export = new Export();
        List.of("SUP-1", "SUP-2", "SUP-3").forEach(export::issue);
        home.add(export);
        search = new IssueSearch(home.tracker(), ImportedTracker.CLOCK, ZoneOffset.UTC, functions);
    }

    @Test
    public void shouldFindWhatAPluginsFunctionStandsFor() {
        install(function("issuesOf", "<list>true</list>"));

        assertThat(found("issue in issuesOf(SUP, 2, 8)")).containsExactly("SUP-3", "SUP-2");
        assertThat(found("key in (SUP-1, ISSUESOF(SUP, 3, 3))")).containsExactly("SUP-3", "SUP-1");
        assertThat(found("key not in issuesOf(SUP, 2, 8)")).containsExactly("SUP-1");
        assertThat(found("key in issuesOf(SUP, 8, 8)")).isEmpty();
    }

    @Test
    public void shouldSayWhatTheFunctionFindsWrong() {
        install(function("issuesOf", "<list>true</list>"));

        assertThatThrownBy(() -> found("key in issuesOf(SUP)")).hasMessage("issuesOf takes a project and two numbers.");
        assertThatThrownBy(() -> found("key in issuesOf(LAB, 1, 11)"))
                .isInstanceOfSatisfying(JqlException.class, wrong -> assertThat(wrong.messages(Locale.ENGLISH))
                        .containsExactly("No project for key in issuesOf(LAB, 1, 11)", "No more than 10 issues."));
    }

    @Test
    public void shouldTellWhatTheFunctionWarnsOfBesideWhatIsFound() {
        install(function("issuesOf", "<list>true</list>"));

        assertThat(page("issue in issuesOf(SUP, 3, 2) OR issue in issuesOf(SUP, 3, 2)")
                        .warnings())
                .containsExactly("Nothing lies between 3 and 2.");
        assertThat(page("issue in issuesOf(SUP, 1, 2)").warnings()).isEmpty();
    }

    @Test
    public void shouldTakeAListOnlyWhereTheDescriptorSaysSo() {
        install(function("issuesOf", ""));

        assertThat(found("key = issuesOf(SUP, 2, 2)")).containsExactly("SUP-2");
        assertThatThrownBy(() -> found("key in issuesOf(SUP, 2, 2)"))
                .hasMessage("Operator 'in' does not support the non-list value 'issuesOf(SUP, 2, 2)' for field 'key'.");
    }

    @Test
    public void shouldRefuseAFunctionWithoutAName() {
        assertRefused("<jql-function key=\"f\" class=\"" + CLASS + "\"/>", "test.plugin:f (jql-function) lacks fname");
    }

    @Test
    public void shouldRefuseAClassThatIsNoFunction() {
        assertRefused(
                function("issuesOf", "").replace(CLASS, Flag.class.getName()),
                "test.plugin:f (jql-function) names a class that is no JqlFunction: " + Flag.class.getName());
    }

    @Test
    public void shouldRefuseANameThatIsTaken() {
        assertRefused(
                function("linkedIssues", ""),
                "test.plugin:f (jql-function) names a function that is there already: linkedIssues");
    }

    @Test
    public void shouldNotKnowAFunctionThatNobodyBrings() {
        assertThatThrownBy(() -> found("key = issuesOf(SUP, 1, 2)"))
                .hasMessage("Unable to find JQL function 'issuesOf(SUP, 1, 2)'.");
    }

    private void assertRefused(String module, String message) {
        assertThatThrownBy(() -> install(module))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(message);
    }

    private void install(String module) {
        stage.install(PluginJar.withModules(module)
                .classes(IssuesOfFunction.class, Flag.class)
                .imports(
                        "com.atlassian.jira",
                        "com.atlassian.jira.jql.operand",
                        "com.atlassian.jira.jql.query",
                        "com.atlassian.jira.plugin.jql.function",
                        "com.atlassian.jira.user",
                        "com.atlassian.jira.util",
                        "com.atlassian.plugin.web",
                        "com.atlassian.query.clause",
                        "com.atlassian.query.operand",
                        "com.atlassian.query.operator"));
    }

    private static String function(String name, String more) {
        return "<jql-function key=\"f\" class=\"" + CLASS + "\"><fname>" + name + "</fname>" + more + "</jql-function>";
    }

    private IssueSearch.Page page(String jql) {
        return search.page(Optional.of(home.user("admin")), new JqlParser().parse(jql), 0, 50);
    }

    private List<String> found(String jql) {
        return home.tracker().issues().byIds(page(jql).ids()).stream()
                .map(Issue::key)
                .toList();
    }
}
