package org.sluice.workbench.plugins.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.plugins.sample.EchoResource;
import org.sluice.workbench.plugins.sample.NoInjectResource;
import org.sluice.workbench.tracker.people.User;

/** Resources of a plugin over a real server: access, injection, strict JSON. */
public class RestTypeTest {
    private static final String SPRING =
            """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
                     http://www.eclipse.org/gemini/blueprint/schema/blueprint http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">
              <osgi:reference id="service" interface="java.lang.Runnable"/>
            </beans>
            """;
    private static final String MIGRATION = "<rest-migration key=\"m\"><rest-v2/></rest-migration>";
    private static final String REST =
            "<rest key=\"r\" path=\"/test\" version=\"1.0\"><package>org.sluice.workbench.plugins.sample</package></rest>";

    private final WebServer server = new WebServer(0, "/jira");
    private final Someone someone = new Someone();

    @Rule
    public final PluginStage stage = new PluginStage().with(new RestType(server, someone));

    @After
    public void stopServer() {
        server.close();
    }

    @Test
    public void shouldServeAResourceWithABeanOfItsPlugin() throws Exception {
        serve();

        assertThat(get("/1.0/echo/open").body()).isEqualTo("{\"word\":\"open\"}");
        assertThat(get("/latest/echo/open").statusCode()).isEqualTo(200);
    }

    @Test
    public void shouldLetOnlyLicensedUsersToAnUnannotatedMethod() throws Exception {
        serve();

        assertThat(get("/1.0/echo").statusCode()).isEqualTo(401);
        someone.is = Optional.of(user());
        assertThat(get("/1.0/echo").statusCode()).isEqualTo(403);
        assertThat(get("/1.0/echo").body()).contains("The caller may not use this resource.");
        someone.licensed = true;
        assertThat(get("/1.0/echo").statusCode()).isEqualTo(200);
    }

    @Test
    public void shouldKeepAdministratorsMethodsForAdministrators() throws Exception {
        serve();
        someone.is = Optional.of(user());
        someone.licensed = true;

        assertThat(get("/1.0/echo/admin").statusCode()).isEqualTo(403);
        someone.administrator = true;
        assertThat(get("/1.0/echo/admin").statusCode()).isEqualTo(200);
    }

    @Test
    public void shouldRefuseAPropertyThatTheFormDoesNotHave() throws Exception {
        serve();

        assertThat(post("{\"word\":\"x\"}", "application/json").statusCode()).isEqualTo(200);
        assertThat(post("{\"word\":\"x\",\"more\":1}", "application/json").statusCode())
                .isEqualTo(400);
        assertThat(post("{\"word\":", "application/json").statusCode()).isEqualTo(400);
    }

    @Test
    public void shouldRefuseABodyThatAForeignFormCouldSend() throws Exception {
        serve();

        assertThat(send(HttpRequest.newBuilder(uri("/1.0/echo/text"))
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("x")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    public void shouldKeepTheDetailsOfAFaultToItself() throws Exception {
        serve();

        HttpResponse<String> answer = get("/1.0/echo/fault");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("id").doesNotContain("private detail");
    }

    @Test
    public void shouldRefuseAConstructorWithoutInject() {
        stage.framework().publish(Runnable.class, (Runnable) () -> {});
        PluginJar jar = jar(MIGRATION, REST).classes(NoInjectResource.class);

        assertThatThrownBy(() -> stage.install(jar))
                .hasMessageContaining("lacks @Inject: " + NoInjectResource.class.getName());
    }

    @Test
    public void shouldRefuseAModuleThatDoesNotSayItIsMigrated() {
        stage.framework().publish(Runnable.class, (Runnable) () -> {});
        PluginJar jar = jar(REST).classes(EchoResource.class, EchoResource.Form.class);

        assertThatThrownBy(() -> stage.install(jar)).hasMessageContaining("needs <rest-migration>");
    }

    private void serve() {
        stage.framework().publish(Runnable.class, (Runnable) () -> {});
        stage.install(jar(MIGRATION, REST).classes(EchoResource.class, EchoResource.Form.class));
        server.start();
    }

    private static PluginJar jar(String... modules) {
        return PluginJar.withModules(modules)
                .imports("jakarta.ws.rs", "jakarta.ws.rs.core", "jakarta.inject")
                .imports("com.atlassian.plugins.rest.api.security.annotation")
                .header("Spring-Context", "*")
                .text("META-INF/spring/plugin.xml", SPRING);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    private HttpResponse<String> post(String body, String type) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri("/1.0/echo"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + "/jira/rest/test" + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static User user() {
        return new User("k", "n", "N", "n@example.org", true, "en");
    }

    /** A caller whose rights a test sets. */
    private static final class Someone implements AccessRules {
        private Optional<User> is = Optional.empty();
        private boolean licensed;
        private boolean administrator;

        @Override
        public Optional<User> caller() {
            return is;
        }

        @Override
        public boolean isLicensed(User user) {
            return licensed;
        }

        @Override
        public boolean isAdministrator(User user) {
            return administrator;
        }

        @Override
        public boolean isSystemAdministrator(User user) {
            return false;
        }
    }
}
