package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;

/** Files of issues by REST: sent as parts, told by name and size, and taken away. */
public class AttachmentRestTest extends RestAtWork {
    private static final String FILES = "issue/SUP-1/attachments";

    @Test
    public void shouldAttachEachFileThatWasSent() {
        JiraRest.Answer answer =
                attach(new TreeMap<>(Map.of("a.txt", bytes("four"), "blå skærm.png", bytes("sixsix"))));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().findValuesAsText("filename")).containsExactly("a.txt", "blå skærm.png");
        assertThat(answer.body().findValuesAsText("size")).containsExactly("4", "6");
        JsonNode picture = answer.body().get(1);
        assertThat(picture.path("mimeType").asText()).isEqualTo("image/png");
        assertThat(picture.path("author").path("name").asText()).isEqualTo("rita");
        assertThat(picture.path("created").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]{12}[+]\\d{4}");
        assertThat(picture.path("self").asText())
                .isEqualTo(rest.root() + "attachment/" + picture.path("id").asText());
        assertThat(picture.path("content").asText()).endsWith("/bl%C3%A5%20sk%C3%A6rm.png");
        assertThat(place.history("SUP-1")).hasSize(2).allMatch(item -> item.startsWith("Attachment:"));
    }

    @Test
    public void shouldTellOneFileAndTakeItAway() {
        String id = id(attach(Map.of("a.txt", bytes("four"))));

        JsonNode one = rest.get("attachment/" + id).body();
        int removed = rest.delete("attachment/" + id).status();

        assertThat(one.path("filename").asText()).isEqualTo("a.txt");
        assertThat(one.path("size").asLong()).isEqualTo(4);
        assertThat(one.has("id")).isFalse();
        assertThat(removed).isEqualTo(204);
        assertThat(rest.get("attachment/" + id).status()).isEqualTo(404);
        assertThat(rest.delete("attachment/" + id).status()).isEqualTo(404);
    }

    @Test
    public void shouldShowFilesWithTheIssueAndInASearchOnlyWhenAsked() {
        attach(Map.of("a.txt", bytes("four")));

        assertThat(rest.get("issue/SUP-1")
                        .body()
                        .at("/fields/attachment/0/filename")
                        .asText())
                .isEqualTo("a.txt");
        assertThat(rest.get("search?jql=key=SUP-1")
                        .body()
                        .at("/issues/0/fields")
                        .has("attachment"))
                .isFalse();
        assertThat(rest.get("search?jql=key=SUP-1&fields=attachment")
                        .body()
                        .at("/issues/0/fields/attachment/0/size")
                        .asInt())
                .isEqualTo(4);
        assertThat(rest.get("issue/SUP-2").body().at("/fields/attachment")).isEmpty();
    }

    @Test
    public void shouldWantTheHeaderThatNoFormCanSend() {
        assertThat(rest.postFiles(FILES, "file", Map.of("a.txt", bytes("four"))).status())
                .isEqualTo(403);
        assertThat(rest.postWith(FILES, "{}", "Content-Type", "application/json", "X-Atlassian-Token", "no-check")
                        .status())
                .isEqualTo(415);
        assertThat(place.tracker().attachments().of(place.id("SUP-1"))).isEmpty();
    }

    @Test
    public void shouldRefuseWhatIsNoFile() {
        JiraRest.Answer other =
                rest.postFiles(FILES, "picture", Map.of("a.txt", bytes("four")), "X-Atlassian-Token", "no-check");

        assertThat(other.status()).isEqualTo(400);
        assertThat(other.body().at("/errors/file").asText())
                .isEqualTo("No file was sent. Send each as a part called “file”.");
    }

    @Test
    public void shouldRefuseAFileThatIsTooLargeAndAllThatCameWithIt() {
        byte[] large = new byte[(10 << 20) + 1];

        JiraRest.Answer answer = attach(new TreeMap<>(Map.of("a.txt", bytes("four"), "film.mp4", large)));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().at("/errors/file").asText()).contains("“film.mp4” is too large");
        assertThat(place.tracker().attachments().of(place.id("SUP-1"))).isEmpty();
        assertThat(rest.get("attachment/meta").body().path("uploadLimit").asLong())
                .isEqualTo(10 << 20);
    }

    @Test
    public void shouldKeepOnlyTheLastPartOfANameAndNoNameThatHarms() {
        assertThat(attach(Map.of("../../etc/passwd", bytes("x"))).body().findValuesAsText("filename"))
                .containsExactly("passwd");
        assertThat(attach(Map.of("C:/ward/list.csv", bytes("x"))).body().findValuesAsText("filename"))
                .containsExactly("list.csv");
        assertThat(attach(Map.of("a/..", bytes("x"))).status()).isEqualTo(400);
        assertThat(attach(Map.of("a/", bytes("x"))).status()).isEqualTo(400);
        assertThat(attach(Map.of("<script>.txt", bytes("x")))
                        .body()
                        .at("/errors/attachment")
                        .asText())
                .isEqualTo("The file name “<script>.txt” holds <, which no file name may have. Rename the file.");
        assertThat(attach(Map.of("x".repeat(256), bytes("x"))).status()).isEqualTo(400);
    }

    @Test
    public void shouldLetOnlyThoseAttachAndRemoveWhoMay() {
        String ritas = id(attach(Map.of("a.txt", bytes("four"))));
        rest.as(place.as("anton"));
        assertThat(rest.delete("attachment/" + ritas).status()).isEqualTo(403);
        place.revoke("CREATE_ATTACHMENTS");
        assertThat(attach(Map.of("b.txt", bytes("four"))).status()).isEqualTo(403);
        rest.as(Optional.empty());
        assertThat(attach(Map.of("b.txt", bytes("four"))).status()).isEqualTo(401);
        assertThat(rest.delete("attachment/" + ritas).status()).isEqualTo(401);
    }

    @Test
    public void shouldTellNothingOfFilesOfIssuesThatOneDoesNotSee() {
        String id = id(attach(Map.of("secret.txt", bytes("four"))));
        rest.as(place.as("olga"));

        assertThat(rest.get("attachment/" + id).status()).isEqualTo(403);
        assertThat(rest.get("attachment/" + id).body().toString()).doesNotContain("secret", "SUP");
        assertThat(rest.delete("attachment/" + id).status()).isEqualTo(403);
        assertThat(attach(Map.of("b.txt", bytes("x"))).status()).isEqualTo(404);
        assertThat(rest.get("attachment/99").status()).isEqualTo(404);
    }

    private JiraRest.Answer attach(Map<String, byte[]> files) {
        return rest.postFiles(FILES, "file", files, "X-Atlassian-Token", "no-check");
    }

    private static String id(JiraRest.Answer answer) {
        return List.copyOf(answer.body().findValuesAsText("id")).get(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
