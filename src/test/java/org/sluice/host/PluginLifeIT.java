package org.sluice.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.sluice.testing.AdministratorSession;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.Await;
import org.sluice.workbench.testing.TestPostgreSql;
import org.sluice.workbench.testing.WorkbenchRule;

/**
 * The packaged plugin is switched on, disabled, enabled, upgraded and uninstalled while the host runs, and its figures are right
 * after it, on either database.
 */
@RunWith(Parameterized.class)
public class PluginLifeIT {
    private static final Map<String, String> SLUICE = Map.of("key", "org.sluice.jira");
    private static final Path LAKE =
            Path.of("src", "test", "resources", "org", "sluice", "insight", "lake-and-hush.json");
    private static final String OPEN = "/rest/sluice/1.0/insight/LAKE/open";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Rule
    public final WorkbenchRule workbench = new WorkbenchRule()
            .notStarted()
            .with("workbench.import", LAKE.toAbsolutePath().toString());

    private final boolean onPostgreSql;
    private AdministratorSession administrator;
    private int open;

    public PluginLifeIT(String database) {
        onPostgreSql = database.equals("PostgreSQL");
    }

    @Parameters(name = "{0}")
    public static List<String> databases() {
        return List.of("H2", "PostgreSQL");
    }

    @Before
    public void switchOn() {
        if (onPostgreSql) {
            workbench.process().option("workbench.db", TestPostgreSql.emptyUrl());
        }
        workbench.process().start();
        administrator = new AdministratorSession(workbench.baseUrl(), "admin", "admin");
        assertThat(administrator.tell("LAKE/switch-on", "{\"language\":\"en\"}").findValuesAsText("kind"))
                .containsExactlyInAnyOrder("ledger", "stream", "dashboard");
        SwitchedOn.ready(workbench.asAdmin(), "LAKE");
        open = open();
    }

    @Test
    public void shouldHaveTheRightFiguresAfterEachStepOfItsLife() throws IOException {
        make("Made while all is well");
        Await.until("one more open task", () -> open() == open + 1);

        manage("disable", SLUICE);
        assertThat(workbench.asAdmin().get(OPEN).status()).isEqualTo(404);
        make("Made while nobody was looking");
        manage("enable", SLUICE);
        readAgain();
        assertThat(open()).isEqualTo(open + 2);

        Path next = version("9.9.9");
        manage("install", Map.of("path", next.toString()));
        assertThat(open()).isEqualTo(open + 2);
        make("Made after the upgrade");
        Await.until("three more open tasks", () -> open() == open + 3);

        manage("uninstall", SLUICE);
        assertThat(workbench.asAdmin().get(OPEN).status()).isEqualTo(404);
        manage("install", Map.of("path", next.toString()));
        readAgain();
        assertThat(open()).isEqualTo(open + 3);

        workbench.process().restart();
        assertThat(workbench.asAdmin().get("/rest/sluice/1.0/settings/LAKE").status())
                .isEqualTo(200);
        assertThat(open()).isEqualTo(open + 3);
    }

    /** Presses a button of <em>Manage apps</em>. */
    private void manage(String deed, Map<String, String> fields) {
        HttpResponse<String> answer = administrator.form("/plugins/servlet/upm/" + deed, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private int open() {
        return workbench.asAdmin().get(OPEN).json().path("open").asInt(-1);
    }

    private void make(String summary) {
        assertThat(workbench
                        .asAdmin()
                        .post(
                                "/rest/api/2/issue",
                                "{\"fields\":{\"project\":{\"key\":\"LAKE\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\""
                                        + summary + "\"}}")
                        .status())
                .isEqualTo(201);
    }

    /** Events that were missed are found by the nightly check, or when somebody asks for it. */
    private void readAgain() {
        assertThat(workbench
                        .asAdmin()
                        .post("/rest/sluice/1.0/settings/LAKE/ledger", "{}")
                        .status())
                .isEqualTo(202);
        Await.until("the reading to end", () -> !SwitchedOn.ledger(workbench.asAdmin(), "LAKE")
                .path("reading")
                .asBoolean());
    }

    /** The packaged plugin under another version. */
    private Path version(String version) throws IOException {
        Path copy = folder.getRoot().toPath().resolve("sluice-" + version + ".jar");
        try (JarInputStream in = new JarInputStream(Files.newInputStream(Path.of(System.getProperty("sluice.jar"))))) {
            Manifest manifest = new Manifest(in.getManifest());
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(copy), manifest)) {
                for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    in.transferTo(out);
                    out.closeEntry();
                }
            }
        }
        return copy;
    }
}
