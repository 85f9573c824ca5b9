package org.sluice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Whatever the descriptor and the templates name exists. Jira would say so only where it is used, often with a blank. */
public class DescriptorTest {

    private static final String KEY = "org.sluice.jira";

    /** What Jira itself puts into the context of an action's template; no getter of ours is called in one. */
    private static final Set<String> GIVEN_BY_JIRA = Set.of("i18n", "webResourceManager", "baseurl", "req", "action");

    /** Jira's own page for a new task: where <em>Urgent now</em> leads when its script is not there. */
    private static final String CREATE = "CreateIssue";
    /** Texts, lists and maps of the forms of rules, and a page's own key: nothing that has to be allowed. */
    private static final Set<String> PLAIN = Set.of(
            "sentence", "note", "skipped", "fields", "field", "option", "skippable", "skips", "skip", "projectKey");

    private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?([a-zA-Z]\\w*)");
    private static final Pattern TEXT_CALL = Pattern.compile("getText\\(\\s*['\"]([^'\"]+)['\"]");
    private static final Pattern REQUIRED = Pattern.compile("requireResource\\(\\s*\"([^\"]+)\"");

    private final Descriptor descriptor = Descriptor.read();
    private final Map<String, String> english = TextsTest.PLUGIN.english();

    @Test
    public void shouldKeepItsKey() {
        assertThat(descriptor.root().getAttribute("key")).isEqualTo(KEY);
    }

    @Test
    public void shouldGiveEachModuleItsOwnKey() {
        List<String> keys = descriptor.modules().stream()
                .map(module -> module.getAttribute("key"))
                .toList();

        assertThat(keys).hasSizeGreaterThan(5).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    public void shouldNameClassesThatExist() {
        assertThat(descriptor.classes()).hasSizeGreaterThan(5).allSatisfy(DescriptorTest::load);
    }

    /** Jira writes both into each workflow that has the rule, and nothing rewrites them: a line that is here stays for good. */
    @Test
    public void shouldCallRulesAsWorkflowsHaveStoredThem() {
        List<String> rules = Stream.of("condition", "validator", "function")
                .flatMap(kind -> descriptor.all("workflow-" + kind).stream()
                        .map(module -> module.getAttribute("key") + "="
                                + module.getElementsByTagName(kind + "-class")
                                        .item(0)
                                        .getTextContent()))
                .toList();

        assertThat(rules)
                .containsExactlyInAnyOrderElementsOf(
                        Repository.texts("src/test/resources/org/sluice/architecture", "stored-rules.txt")
                                .lines()
                                .filter(line -> line.contains("="))
                                .toList());
    }

    @Test
    public void shouldNamePackagesOfRestThatHoldResources() {
        assertThat(descriptor.all("package")).isNotEmpty().allSatisfy(named -> assertThat(Repository.texts(
                        "src/main/java/" + named.getTextContent().replace('.', '/'), ".java"))
                .contains("@Path("));
    }

    @Test
    public void shouldNameFilesThatExist() {
        List<String> files = descriptor.files();

        assertThat(files)
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> assertThat(Descriptor.ships(file)).as(file).isTrue());
    }

    @Test
    public void shouldNameTextsThatExist() {
        assertThat(descriptor.textKeys()).hasSizeGreaterThan(5).allSatisfy(key -> assertThat(english)
                .containsKey(key));
    }

    @Test
    public void shouldNameModulesOfItsOwnThatExist() {
        List<String> own = descriptor.references().stream()
                .filter(reference -> reference.startsWith(KEY + ":"))
                .map(reference -> reference.substring(KEY.length() + 1))
                .toList();

        assertThat(own).isNotEmpty().allSatisfy(key -> assertThat(descriptor.modules())
                .extracting(module -> module.getAttribute("key"))
                .contains(key));
    }

    @Test
    public void shouldNameGadgetsThatTheFrontEndBuilds() {
        String entries = Repository.texts("src/main/frontend/tools", "entries.mjs");

        assertThat(descriptor.all("amd-module")).isNotEmpty().allSatisfy(module -> assertThat(entries)
                .contains("\"" + module.getTextContent() + "\""));
    }

    @Test
    public void shouldLeadToActionsThatExist() {
        List<String> aliases = descriptor.all("action").stream()
                .map(action -> action.getAttribute("alias"))
                .toList();

        assertThat(descriptor.actionLinks()).isNotEmpty().allSatisfy(link -> assertThat(
                        link.equals(CREATE) || aliases.contains(link))
                .as(link)
                .isTrue());
    }

    @Test
    public void shouldAskForTextsThatExistInTemplates() {
        String templates = Repository.texts("src/main/resources", ".vm");

        assertThat(TEXT_CALL.matcher(templates).results().map(call -> call.group(1)))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(english).containsKey(key));
    }

    @Test
    public void shouldRequireResourcesThatExistInTemplates() {
        String templates = Repository.texts("src/main/resources", ".vm");

        assertThat(REQUIRED.matcher(templates).results().map(call -> call.group(1)))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(descriptor.modules())
                        .extracting(module -> KEY + ":" + module.getAttribute("key"))
                        .contains(key));
    }

    /**
     * What our own context providers put there has names that begin with our own, and is a text. An own object in a template needs its
     * getters in a velocity-allowlist module, and this test has to walk them then.
     */
    @Test
    public void shouldShowOnlyWhatJiraGivesInTemplates() {
        String templates = Repository.texts("src/main/resources", ".vm");

        assertThat(REFERENCE
                        .matcher(templates)
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !name.startsWith("sluice")))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(name).matches(given -> GIVEN_BY_JIRA.contains(given) || PLAIN.contains(given)));
        assertThat(descriptor.all("velocity-allowlist")).isEmpty();
    }

    @Test
    public void shouldAskForTextsThatExistInScripts() {
        String scripts = Repository.texts("src/main/frontend/src", ".ts", ".tsx");

        List<String> keys =
                TEXT_CALL.matcher(scripts).results().map(call -> call.group(1)).toList();

        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(keys).filteredOn(key -> !english.containsKey(key)).isEmpty();
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, DescriptorTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("The descriptor names a class that does not exist: " + name, e);
        }
    }
}
