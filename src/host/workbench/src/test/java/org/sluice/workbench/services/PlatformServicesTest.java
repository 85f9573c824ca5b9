package org.sluice.workbench.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.jira.JiraComponents;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.people.User;

/** The services that a plugin can import, each under its interface. */
public class PlatformServicesTest {
    private static final HostFacts HOST = new HostFacts(URI.create("http://localhost:2990/jira"), "11.3.1", "1130001");

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private final CurrentUser currentUser = new CurrentUser();
    private final Sessions sessions = new Sessions(ImportedTracker.CLOCK);
    private PlatformServices services;

    @Before
    public void start() {
        I18nResources texts = new I18nResources().withHostTexts("/workbench/i18n/pages");
        JiraComponents jira = new JiraComponents(
                home.tracker(),
                Operations.over(home.tracker(), Clock.systemUTC()),
                new IssueSearch(home.tracker(), ImportedTracker.CLOCK, ZoneOffset.UTC),
                currentUser,
                texts,
                ZoneOffset.UTC);
        services =
                new PlatformServices(home.tracker(), jira, currentUser, texts, sessions, HOST, ImportedTracker.CLOCK);
    }

    @After
    public void stop() {
        services.close();
    }

    @Test
    public void shouldRegisterEachServiceUnderAnInterfaceThatItHas() {
        services.services().forEach((type, service) -> {
            assertThat(type.isInterface()).as(type.getName()).isTrue();
            assertThat(service).isInstanceOf(type);
        });
    }

    @Test
    public void shouldTellWhereTheHostIs() {
        ApplicationProperties host = get(ApplicationProperties.class);

        assertThat(host.getBaseUrl(UrlMode.CANONICAL)).isEqualTo("http://localhost:2990/jira");
        assertThat(host.getBaseUrl(UrlMode.RELATIVE)).isEqualTo("/jira");
        assertThat(host.getBaseUrl(UrlMode.AUTO)).isEqualTo("http://localhost:2990/jira");
        assertThat(host.getPlatformId()).isEqualTo("jira");
        assertThat(host.getVersion()).isEqualTo("11.3.1");
        assertThat(get(LoginUriProvider.class).getLoginUri(URI.create("/secure/Garden.jspa?bed=3")))
                .isEqualTo(URI.create("http://localhost:2990/jira/login.jsp?permissionViolation=true"
                        + "&os_destination=%2Fsecure%2FGarden.jspa%3Fbed%3D3"));
    }

    @Test
    public void shouldKnowWhoAsks() {
        UserManager users = get(UserManager.class);
        User admin = home.user("admin");
        assertThat(users.getRemoteUser()).isNull();
        assertThat(users.getRemoteUserKey()).isNull();

        try (CurrentUser.Scope scope = currentUser.as(admin)) {
            assertThat(scope).isNotNull();
            assertThat(users.getRemoteUser().getUsername()).isEqualTo("admin");
            assertThat(users.isSystemAdmin(users.getRemoteUserKey())).isTrue();
        }
        assertThat(users.isAdmin(new UserKey("JIRAUSER99"))).isFalse();
        assertThat(users.getUserProfile("admin").getUserKey()).isEqualTo(new UserKey(admin.key()));
        assertThat(users.isUserInGroup(new UserKey(admin.key()), "jira-administrators"))
                .isTrue();
    }

    @Test
    public void shouldSpeakTheCallersLanguage() {
        home.tracker().users().add(new User("maja", "maja", "Maja Lind", "", true, "sv"));
        LocaleResolver locales = get(LocaleResolver.class);
        FakeRequest page = new FakeRequest();

        assertThat(locales.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(locales.getLocale(page.request())).isEqualTo(Locale.forLanguageTag("sv"));
        assertThat(locales.getLocale(new UserKey("maja"))).isEqualTo(Locale.forLanguageTag("sv"));
        assertThat(locales.getSupportedLocales()).hasSize(3).contains(locales.getApplicationLocale());
    }

    @Test
    public void shouldPutTheTextOfAMessageIntoAnother() {
        I18nResolver texts = get(I18nResolver.class);
        Message inner = texts.createMessage("no.such.text");

        assertThat(texts.getText(inner)).isEqualTo("no.such.text");
        assertThat(texts.getText("another.that.is.not", inner)).isEqualTo("another.that.is.not");
        assertThat(texts.getRawText("no.such.text")).isEqualTo("no.such.text");
    }

    @Test
    public void shouldTellListenersThatAPluginIsThere() {
        EnabledPlugins listener = new EnabledPlugins();
        get(EventPublisher.class).register(listener);

        services.pluginEnabled("org.example.garden");

        assertThat(listener.keys).containsExactly("org.example.garden");
    }

    @Test
    public void shouldAskForThePasswordAgainBeforeAdministration() {
        WebSudoManager webSudo = get(WebSudoManager.class);
        FakeRequest page = new FakeRequest();
        assertThat(webSudo.canExecuteRequest(page.request())).isFalse();
        assertThatThrownBy(() -> webSudo.willExecuteWebSudoRequest(page.request()))
                .isInstanceOf(WebSudoSessionException.class);

        webSudo.enforceWebSudoProtection(page.request(), page.response());
        assertThat(page.redirects())
                .containsExactly("/jira/secure/admin/WebSudoAuthenticate.jspa?webSudoDestination="
                        + "%2Fsecure%2FGarden.jspa%3Fbed%3D3");

        sessions.startWebSudo(page.request());
        webSudo.willExecuteWebSudoRequest(page.request());
        assertThat(webSudo.canExecuteRequest(page.request())).isTrue();
    }

    private <T> T get(Class<T> type) {
        return type.cast(services.services().get(type));
    }

    /** Remembers plugins by key. */
    public static final class EnabledPlugins {
        private final List<String> keys = new ArrayList<>();

        @EventListener
        public void on(PluginEnabledEvent event) {
            keys.add(event.getPlugin().getKey());
        }
    }
}
