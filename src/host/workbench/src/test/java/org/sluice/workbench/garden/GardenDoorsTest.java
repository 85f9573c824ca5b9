package org.sluice.workbench.garden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

/** A plugin's rules at every door: whichever way an issue comes or goes, the validator is asked. */
public class GardenDoorsTest {
    private static final String NO_SEED = "There is no seed in it.";
    private static final String SEED = "1";
    private static final String STONE = "2";

    private final TemporaryFolder folder = new TemporaryFolder();
    private final GardenHost host = new GardenHost(folder);

    @Rule
    public final RuleChain rules = RuleChain.outerRule(folder).around(host);

    @Before
    public void install() {
        host.installFrom(host.jar(1).toString());
    }

    /** In Jira a plugin's tables have a transaction of their own: what a rule wrote there before it failed stays. */
    @Test
    public void shouldUndoAllButWhatARuleHasWrittenWhenItFails() {
        HttpResponse<String> answer =
                host.admin().json("POST", "/rest/api/2/issue/GARDEN-3/transitions", "{\"transition\":{\"id\":\"11\"}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Weeds are pulled up.").doesNotContain("Exception");
        assertThat(host.get("/rest/api/2/issue/GARDEN-3?fields=status&expand=changelog"))
                .doesNotContain("In Progress")
                .contains("\"histories\":[]");
        assertThat(host.get("/rest/garden/1.0/journal"))
                .contains("planted GARDEN-3")
                .doesNotContain("of GARDEN-3");
    }

    @Test
    public void shouldAskTheValidatorForEachIssueOfABulkChange() {
        Document choose = Jsoup.parse(host.admin()
                .post(
                        "/secure/views/bulkedit/BulkChooseOperation.jspa",
                        Map.of("operation", "transition", "ids", id(SEED) + "," + id(STONE)))
                .body());

        String transition = choose.select("#transition option").stream()
                .filter(option -> option.text().startsWith("Plant"))
                .map(Element::val)
                .findFirst()
                .orElseThrow();
        Document screen = send(choose, Map.of("transition", transition));
        Document done = send(screen, Map.of());

        assertThat(done.select("#bulk-done p:last-child").text()).isEqualTo("GARDEN-1");
        assertThat(done.select("#bulk-refused li").eachText()).containsExactly("GARDEN-2: " + NO_SEED);
    }

    @Test
    public void shouldAskTheValidatorWhenAnIssueIsMade() {
        String made =
                "{\"fields\":{\"project\":{\"key\":\"GARDEN\"},\"issuetype\":{\"name\":\"%s\"},\"summary\":\"%s\"}}";
        String type =
                Jsoup.parse(host.get("/browse/GARDEN-1")).select("#type-val").text();

        HttpResponse<String> stone = host.admin().json("POST", "/rest/api/2/issue", made.formatted(type, "A pebble"));
        HttpResponse<String> seed = host.admin().json("POST", "/rest/api/2/issue", made.formatted(type, "A seed"));

        assertThat(stone.statusCode()).isEqualTo(400);
        assertThat(stone.body()).contains(NO_SEED);
        assertThat(seed.statusCode()).as(seed.body()).isEqualTo(201);
    }

    @Test
    public void shouldAskTheValidatorForACopy() {
        Document stone = send(host.admin().page(copying(STONE)), Map.of());
        Document seed = send(host.admin().page(copying(SEED)), Map.of());

        assertThat(stone.text()).contains(NO_SEED);
        assertThat(seed.text()).contains("CLONE - A seed of marigold", "GARDEN-4");
    }

    @Test
    public void shouldAskTheValidatorForWhatComesByMail() throws IOException {
        Document form = host.admin().page("/secure/admin/EditMailHandler!default.jspa");
        send(form, Map.of("name", "Garden", "reporter", "admin"));
        put("stone.eml", "A stone");
        put("seed.eml", "A seed of poppy");

        host.admin().post("/secure/admin/CollectMail.jspa", Map.of());

        Document list = host.admin().page("/secure/admin/IncomingMailServers.jspa");
        assertThat(list.select(".mail-failed tbody td").eachText())
                .startsWith("stone.eml")
                .anyMatch(text -> text.contains(NO_SEED));
        assertThat(host.get("/browse/GARDEN-4")).contains("A seed of poppy");
    }

    private String id(String number) {
        return copying(number).replaceFirst(".*id=", "");
    }

    /** Where the page of an issue leads to for a copy of it. */
    private String copying(String number) {
        return host.admin()
                .page("/browse/GARDEN-" + number)
                .select("#clone-issue")
                .attr("href")
                .replaceFirst("^/jira", "");
    }

    private void put(String name, String subject) throws IOException {
        Path in = Files.createDirectories(folder.getRoot().toPath().resolve("home/mail/in"));
        Files.writeString(
                in.resolve(name),
                "From: admin@example.com\r\nSubject: " + subject + "\r\nMessage-ID: <" + name
                        + "@example.org>\r\n\r\nText");
    }

    /** Sends the page's form as it stands, but for what is named. */
    private Document send(Document page, Map<String, String> typed) {
        Element form = page.selectFirst("form.work-form, #mail-handler");
        assertThat(form).as(page.text()).isNotNull();
        Map<String, String> fields = new HashMap<>();
        form.select("input[name]:not([type=checkbox]), textarea[name]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("select[name]:not([multiple])").forEach(choice -> {
            Element chosen = choice.selectFirst("option[selected]");
            fields.put(choice.attr("name"), (chosen == null ? choice.selectFirst("option") : chosen).val());
        });
        fields.putAll(typed);
        return Jsoup.parse(host.admin()
                .post(form.attr("action").replaceFirst("^/jira", ""), fields)
                .body());
    }
}
