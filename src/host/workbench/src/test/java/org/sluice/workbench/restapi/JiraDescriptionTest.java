package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.sluice.workbench.testing.JiraDescription;

/** All that is served of Jira's REST is in the table of the published description, and answers are held against it. */
public class JiraDescriptionTest {
    private final JiraDescription description = new JiraDescription();

    @Test
    public void shouldKnowEveryCallThatIsServed() {
        List<String> served = JiraRestApplication.RESOURCES.stream()
                .flatMap(JiraDescriptionTest::calls)
                .toList();

        assertThat(served).hasSizeGreaterThan(50).allSatisfy(call -> {
            String[] parts = call.split(" ", -1);
            assertThat(description.find(parts[0], parts[1])).as(call).isPresent();
        });
    }

    @Test
    public void shouldSayWhyAnAnswerDeparts() {
        assertThat(description.departures()).isNotEmpty().allSatisfy(departure -> assertThat(departure.reason())
                .isNotBlank());
    }

    @Test
    public void shouldNoticeAStatusAndPropertiesThatAreNotDescribed() throws JsonProcessingException {
        JsonNode comment = json("{\"id\": \"1\", \"body\": \"x\"}");

        assertThat(description.surprises("POST", "issue/SUP-1/comment", comment, 201, comment))
                .isEmpty();
        assertThat(description.surprises("POST", "issue/SUP-1/comment", comment, 200, comment))
                .containsExactly("POST issue/{}/comment: status 200");
        assertThat(description.surprises("POST", "issue/SUP-1/comment", json("{\"text\": \"x\"}"), 201, comment))
                .containsExactly("POST issue/{}/comment: property sent text");
        assertThat(description.surprises("GET", "issue/SUP-1/comment/1", json(""), 200, json("{\"writer\": \"rita\"}")))
                .containsExactly("GET issue/{}/comment/{}: property writer");
        assertThat(description.surprises(
                        "GET", "priority", json(""), 200, json("[{\"id\": \"1\"}, {\"colour\": \"red\"}]")))
                .containsExactly("GET priority: property colour");
        assertThat(description.surprises("GET", "issue/SUP-1", json(""), 404, json("{\"error\": \"none\"}")))
                .containsExactly("GET issue/{}: property error");
    }

    @Test
    public void shouldTakeACallForTheOneThatNamesMostOfItsPath() {
        assertThat(description.find("POST", "issue/bulk")).hasToString("Optional[POST issue/bulk]");
        assertThat(description.find("GET", "issue/SUP-1")).hasToString("Optional[GET issue/{}]");
        assertThat(description.find("GET", "issue/SUP-1/nothing")).isEmpty();
    }

    private static Stream<String> calls(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods()).flatMap(method -> Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value() + " " + path(resource, method)));
    }

    private static String path(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String whole = resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        return whole.replaceAll("\\{[^}]*\\}", "{}");
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
