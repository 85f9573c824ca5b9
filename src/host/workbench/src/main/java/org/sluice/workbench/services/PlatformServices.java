package org.sluice.workbench.services;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.plugin.event.events.PluginDisabledEvent;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.jira.JiraComponents;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.services.cache.NamedCaches;
import org.sluice.workbench.services.cluster.NodeLocks;
import org.sluice.workbench.services.events.Events;
import org.sluice.workbench.services.jobs.Jobs;
import org.sluice.workbench.services.jobs.ThreadAlarm;
import org.sluice.workbench.services.sal.SalApplication;
import org.sluice.workbench.services.sal.SalLanguages;
import org.sluice.workbench.services.sal.SalLogin;
import org.sluice.workbench.services.sal.SalSettings;
import org.sluice.workbench.services.sal.SalTexts;
import org.sluice.workbench.services.sal.SalTimeZones;
import org.sluice.workbench.services.sal.SalUsers;
import org.sluice.workbench.services.sal.SalWebSudo;
import org.sluice.workbench.tracker.Tracker;

/** What Jira offers beside its own services; the table of contents of this package. Closing it ends the jobs. */
public final class PlatformServices implements AutoCloseable {
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();
    private final Events events = new Events();
    private final ThreadAlarm alarm;
    private final Jobs jobs;

    public PlatformServices(
            Tracker tracker,
            JiraComponents jira,
            CurrentUser currentUser,
            Translations translations,
            Sessions sessions,
            HostFacts host,
            Clock clock) {
        this.alarm = new ThreadAlarm(clock);
        this.jobs = new Jobs(tracker.database().jdbi(), clock, alarm);
        services.put(SchedulerService.class, jobs);
        services.put(EventPublisher.class, events);
        services.put(ClusterLockService.class, new NodeLocks());
        services.put(CacheManager.class, new NamedCaches());
        services.put(PluginSettingsFactory.class, new SalSettings(tracker.settings()));
        services.put(ApplicationProperties.class, new SalApplication(host));
        services.put(LoginUriProvider.class, new SalLogin(host));
        services.put(WebSudoManager.class, new SalWebSudo(sessions));
        people(jira, currentUser, translations);
    }

    /** Interface to instance. */
    public Map<Class<?>, Object> services() {
        return Map.copyOf(services);
    }

    /** Tells whoever listens that a plugin is there with all its modules and tables. */
    public void pluginEnabled(String key) {
        events.publish(new PluginEnabledEvent(() -> key));
    }

    /** Tells whoever listens that a plugin is out of service. */
    public void pluginDisabled(String key) {
        events.publish(new PluginDisabledEvent(() -> key));
    }

    /** Listeners and runners of jobs whose classes fit: what a plugin has left behind goes on being called, as in Jira. */
    public List<Object> leftBehind(Predicate<Class<?>> classes) {
        return Stream.concat(events.listeners().stream(), jobs.runners().stream())
                .filter(one -> classes.test(one.getClass()))
                .toList();
    }

    @Override
    public void close() {
        jobs.close();
        alarm.close();
    }

    private void people(JiraComponents jira, CurrentUser currentUser, Translations translations) {
        com.atlassian.jira.user.util.UserManager users = jira.get(com.atlassian.jira.user.util.UserManager.class);
        LocaleResolver locales = new SalLanguages(currentUser, jira.get(LocaleManager.class), users);
        services.put(LocaleResolver.class, locales);
        services.put(I18nResolver.class, new SalTexts(translations, locales));
        services.put(
                UserManager.class,
                new SalUsers(
                        currentUser, users, jira.get(GroupManager.class), jira.get(GlobalPermissionManager.class)));
        services.put(
                TimeZoneManager.class, new SalTimeZones(jira.get(com.atlassian.jira.timezone.TimeZoneManager.class)));
    }
}
