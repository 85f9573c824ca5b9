package org.sluice.workbench.garden;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.launch.Ending;
import org.sluice.workbench.launch.Home;
import org.sluice.workbench.launch.Options;
import org.sluice.workbench.launch.Site;
import org.sluice.workbench.pages.Browser;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;

/**
 * A whole workbench over HTTP, with a project whose only transition carries the garden's three rules. The garden itself is
 * not there until a test installs it.
 */
final class GardenHost extends ExternalResource {
    static final String[] ALL = {
        "action", "condition", "data", "function", "gadget", "item", "panel", "rest", "script", "tab", "tag"
    };
    private final TemporaryFolder folder;
    private final Properties properties = new Properties();
    private Ending ending = new Ending();
    private Site site;
    private Browser admin;
    private long dashboard;

    GardenHost(TemporaryFolder folder) {
        this.folder = folder;
    }

    @Override
    protected void before() throws IOException {
        Export export = new Export();
        export.issue("GARDEN-1").with("summary", "A seed of marigold");
        export.issue("GARDEN-2").with("summary", "A stone");
        export.issue("GARDEN-3").with("summary", "A seed of a weed");
        Path file = Files.writeString(folder.newFile("garden.json").toPath(), export.text());
        properties.setProperty("workbench.port", "0");
        properties.setProperty("workbench.home", folder.getRoot() + "/home");
        properties.setProperty("workbench.import", file.toString());
        start();
        end();
        giveRules();
        start();
    }

    @Override
    protected void after() {
        end();
    }

    void start() {
        Options options = Options.from(properties);
        site = Site.start(
                options, Home.at(options.home()), Path.of("target", "bundles"), ImportedTracker.CLOCK, ending);
        admin = new Browser("http://localhost:" + site.port() + "/jira")
                .loggedInAs("admin")
                .withWebSudo("admin");
    }

    void end() {
        ending.run();
        ending = new Ending();
    }

    Browser admin() {
        return admin;
    }

    Browser stranger() {
        return new Browser("http://localhost:" + site.port() + "/jira");
    }

    Path jar(int version) {
        return GardenJar.version(version, folder.getRoot().toPath());
    }

    /** Presses a button of <em>Manage apps</em>. */
    HttpResponse<String> manage(String deed) {
        return admin.post("/plugins/servlet/upm/" + deed, Map.of("key", GardenJar.KEY));
    }

    HttpResponse<String> manage(String deed, String module) {
        return admin.post("/plugins/servlet/upm/" + deed, Map.of("key", GardenJar.KEY, "module", module));
    }

    HttpResponse<String> installFrom(String path) {
        return admin.post("/plugins/servlet/upm/install", Map.of("path", path));
    }

    /** The parts of the garden that answer over HTTP now. */
    List<String> answering() {
        Map<String, BooleanSupplier> parts = new LinkedHashMap<>();
        parts.put("action", () -> says("/secure/admin/Garden!default.jspa", "<i>spring</i>"));
        parts.put("condition", () -> says("/rest/api/2/issue/GARDEN-1/transitions", "\"Plant\""));
        parts.put("data", () -> says("/browse/GARDEN-1", "WRM._unparsedData[\"" + GardenJar.KEY + ":scripts.seeds\"]"));
        parts.put("function", () -> says("/rest/api/2/search?jql=issue%20in%20inGarden()", "\"total\":1"));
        parts.put("gadget", () -> says("/secure/Dashboard.jspa?selectPageId=" + dashboard, GardenJar.KEY + ":gadget"));
        parts.put("item", () -> says("/plugins/servlet/upm", "id=\"garden-link\""));
        parts.put("panel", () -> says("/browse/GARDEN-1", "<p id=\"seed\">Marigold of"));
        parts.put("rest", () -> says("/rest/garden/1.0/journal", "\"words\""));
        parts.put("script", () -> says(script(), "Seeds from the script"));
        parts.put(
                "tab", () -> says("/browse/GARDEN-1?page=" + GardenJar.KEY + ":tab", "GARDEN-1 grows in: The garden"));
        parts.put("tag", () -> says("/browse/GARDEN-1", GardenJar.KEY + ":scripts/garden.js"));
        List<String> answering = new ArrayList<>();
        parts.forEach((part, answers) -> {
            if (answers.getAsBoolean()) {
                answering.add(part);
            }
        });
        return answering;
    }

    String get(String path) {
        return admin.get(path).body();
    }

    private boolean says(String path, String words) {
        return get(path).contains(words);
    }

    private static String script() {
        return "/download/resources/" + GardenJar.KEY + ":scripts/garden.js";
    }

    private void giveRules() {
        try (Database database = Database.open(folder.getRoot().toPath().resolve("home"))) {
            Tracker tracker = Tracker.over(database);
            Optional<String> owner = tracker.users().byName("admin").map(User::key);
            dashboard = tracker.dashboards().add("Beds", "", owner, "AA").id();
            String status = tracker.issues().byKey("GARDEN-1").orElseThrow().statusId();
            new Workflows(database)
                    .save(new Workflow(
                            "garden", false, "", GardenWorkflow.xml(status), Optional.empty(), Instant.EPOCH));
            Schemes schemes = new Schemes(database);
            Scheme scheme =
                    schemes.add(new Scheme(OptionalLong.empty(), "garden", "", Map.of(), Optional.of("garden")));
            schemes.use(tracker.projects().byKey("GARDEN").orElseThrow().id(), scheme.id());
        }
    }
}
