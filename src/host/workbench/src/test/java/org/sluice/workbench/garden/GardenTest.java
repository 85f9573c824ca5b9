package org.sluice.workbench.garden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;
import org.sluice.workbench.testing.Await;

/** A plugin is uploaded, works, is disabled, enabled, upgraded and uninstalled, all from <em>Manage apps</em>. */
public class GardenTest {
    private static final String PLANT = "{\"transition\":{\"id\":\"11\"}}";

    private final TemporaryFolder folder = new TemporaryFolder();
    private final GardenHost host = new GardenHost(folder);

    @Rule
    public final RuleChain rules = RuleChain.outerRule(folder).around(host);

    @Test
    public void shouldTakeEveryModuleInAndOutOfService() throws IOException {
        assertThat(host.answering()).isEmpty();

        HttpResponse<String> uploaded = host.admin()
                .upload("/plugins/servlet/upm/install", "plugin", "garden.jar", Files.readAllBytes(host.jar(1)));
        assertThat(uploaded.body()).contains("Garden is installed.");
        assertThat(host.answering()).containsExactly(GardenHost.ALL);

        assertThat(host.manage("disable").body()).contains("Garden is disabled.");
        assertThat(host.answering()).isEmpty();

        assertThat(host.manage("enable").body()).contains("Garden is enabled.");
        assertThat(host.answering()).containsExactly(GardenHost.ALL);

        assertThat(host.installFrom(host.jar(2).toString()).body()).contains("Garden is installed.", "2.0.0");
        assertThat(host.answering()).containsExactly(GardenHost.ALL);
        assertThat(host.get("/browse/GARDEN-1")).contains("Marigold of 2").doesNotContain("Marigold of 1");

        assertThat(host.manage("uninstall").body()).contains("is uninstalled. Its data stays.");
        assertThat(host.answering()).isEmpty();
    }

    @Test
    public void shouldUpgradeOnceAndTellOfStartAndStop() {
        host.installFrom(host.jar(1).toString());
        assertThat(journal()).startsWith("model 1 after 0", "build 1", "start");
        awaitWord("job", 1);

        host.manage("disable");
        host.manage("enable");
        awaitWord("job", 2);
        assertThat(journal())
                .filteredOn(word -> !word.equals("job"))
                .containsExactly("model 1 after 0", "build 1", "start", "stop", "start");

        host.installFrom(host.jar(2).toString());
        awaitWord("job", 3);
        host.end();
        host.start();
        awaitWord("job", 4);
        host.manage("uninstall");
        host.installFrom(host.jar(2).toString());

        assertThat(journal())
                .filteredOn(word -> !word.equals("job"))
                .endsWith("stop", "model 2 after 1", "build 2", "start", "stop", "start", "stop", "start");
    }

    @Test
    public void shouldLetIssuesThroughItsRulesAndHearOfIt() {
        host.installFrom(host.jar(1).toString());

        HttpResponse<String> stone = plant("GARDEN-2");
        assertThat(stone.statusCode()).isEqualTo(400);
        assertThat(stone.body()).contains("There is no seed in it.");

        assertThat(plant("GARDEN-1").statusCode()).isEqualTo(204);
        assertThat(journal()).contains("planted GARDEN-1", "event 13 of GARDEN-1");
    }

    @Test
    public void shouldTakePartWhenAUserIsAnonymized() {
        host.installFrom(host.jar(1).toString());
        String survey = "/secure/admin/user/AnonymizeUser!identify.jspa?username=rita";
        assertThat(host.get(survey))
                .contains(
                        "Beds of the garden",
                        "Chairs of the garden",
                        "The tag of the garden",
                        "The sign of the garden");

        host.admin().post("/secure/admin/user/AnonymizeUser.jspa", Map.of("username", "rita", "newOwner", "admin"));
        Await.until("the end", () -> host.get("/rest/api/2/user/anonymization/progress")
                .contains("COMPLETED"));
        assertThat(journal())
                .containsSubsequence("beds of rita to JIRAUSER10000", "forget rita", "tag of rita", "sign of rita");

        host.manage("disable");
        assertThat(host.get("/rest/api/2/user/anonymization?userKey=anton&expand=affectedEntities"))
                .doesNotContain("of the garden");
    }

    @Test
    public void shouldOfferNoTransitionWhileThePluginOfAConditionIsDisabled() {
        host.installFrom(host.jar(1).toString());
        host.manage("disable");

        assertThat(host.get("/rest/api/2/issue/GARDEN-1/transitions")).contains("\"transitions\":[]");
        assertThat(plant("GARDEN-1").statusCode()).isEqualTo(400);

        host.manage("enable");
        assertThat(plant("GARDEN-1").statusCode()).isEqualTo(204);
    }

    @Test
    public void shouldFailATransitionWhoseValidatorOrFunctionIsDisabledAlone() {
        host.installFrom(host.jar(1).toString());
        for (String module : List.of("validator", "after")) {
            host.manage("disable-module", module);

            assertThat(host.get("/rest/api/2/issue/GARDEN-1/transitions")).contains("\"Plant\"");
            HttpResponse<String> refused = plant("GARDEN-1");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body())
                    .contains("its workflow has a rule (", "whose app is disabled or not installed")
                    .doesNotContain("Could not", "load");
            assertThat(host.get("/rest/api/2/issue/GARDEN-1?fields=status")).doesNotContain("In Progress");

            host.manage("enable-module", module);
        }
        assertThat(plant("GARDEN-1").statusCode()).isEqualTo(204);
    }

    @Test
    public void shouldRememberOverARestartWhatWasDisabled() {
        host.installFrom(host.jar(1).toString());
        assertThat(host.manage("disable-module", "panel").body()).contains("A module of Garden is disabled.");

        host.end();
        host.start();
        assertThat(host.answering())
                .doesNotContain("panel")
                .contains("rest", "condition")
                .hasSize(GardenHost.ALL.length - 1);

        host.manage("disable");
        host.end();
        host.start();
        assertThat(host.answering()).isEmpty();

        host.manage("enable");
        host.manage("enable-module", "panel");
        assertThat(host.answering()).containsExactly(GardenHost.ALL);
    }

    /** Of the first plugin of all, the machine's own linkage keeps the classes once; no object does, and it does not grow. */
    @Test
    public void shouldLetGoOfTheClassesOfAPluginThatIsGone() {
        host.installFrom(host.jar(1).toString());
        host.manage("uninstall");

        host.installFrom(host.jar(1).toString());
        assertThat(host.answering()).containsExactly(GardenHost.ALL);
        plant("GARDEN-1");
        WeakReference<?> upgraded = classLoader();
        host.installFrom(host.jar(2).toString());
        assertThat(host.answering()).contains("rest", "panel", "action");
        WeakReference<?> uninstalled = classLoader();
        host.manage("uninstall");

        assertThat(upgraded).isNotSameAs(uninstalled);
        Memory.awaitCollected("the classes of the version before", upgraded);
        Memory.awaitCollected("the classes of the plugin", uninstalled);
    }

    private static WeakReference<?> classLoader() {
        return (WeakReference<?>) System.getProperties().get("garden");
    }

    private HttpResponse<String> plant(String issue) {
        return host.admin().json("POST", "/rest/api/2/issue/" + issue + "/transitions", PLANT);
    }

    private void awaitWord(String word, int times) {
        Await.until(
                word + " " + times + " times",
                () -> journal().stream().filter(word::equals).count() == times);
    }

    private List<String> journal() {
        try {
            JsonNode words = new ObjectMapper()
                    .readTree(host.get("/rest/garden/1.0/journal"))
                    .path("words");
            return StreamSupport.stream(words.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("No journal", e);
        }
    }
}
