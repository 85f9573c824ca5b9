package org.sluice.workbench.pages.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.plugins.life.ManagedPlugins;
import org.sluice.workbench.tracker.people.User;

/** The plugins of this home, each with its modules, and what can be done to them while the host runs. */
final class PluginsPage {
    static final String ADDRESS = "/plugins/servlet/upm";
    /** What brings foreign code into the host or takes it away is for system administrators. */
    private static final Set<String> FOR_SYSTEM_ADMINISTRATORS = Set.of("install", "uninstall");

    private static final Set<String> DEEDS =
            Set.of("install", "enable", "disable", "uninstall", "enable-module", "disable-module");

    private final AdminFrame frame;
    private final ManagedPlugins plugins;
    private final PluginDeeds deeds;
    private final Translations translations;
    private final Predicate<User> systemAdministrators;

    PluginsPage(
            AdminFrame frame, ManagedPlugins plugins, Translations translations, Predicate<User> systemAdministrators) {
        this.frame = frame;
        this.plugins = plugins;
        this.deeds = new PluginDeeds(plugins);
        this.translations = translations;
        this.systemAdministrators = systemAdministrators;
    }

    Answer show(Visit visit) {
        String done = visit.text("done");
        return page(visit, DEEDS.contains(done) ? done : "", "");
    }

    /** Does what a button says, then shows the list anew; a plugin that cannot be enabled is told with its reason. */
    Answer perform(Visit visit) {
        String deed = visit.variable("deed");
        if (FOR_SYSTEM_ADMINISTRATORS.contains(deed) && !systemAdministrators.test(visit.person())) {
            throw Refused.forbidden();
        }
        try {
            String key = deeds.perform(deed, visit);
            return Answer.redirect(
                    ADDRESS + "?done=" + deed + "&key=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
        } catch (StartFailure refused) {
            return frame.refused(page(visit, "", refused.getMessage()));
        }
    }

    private Answer page(Visit visit, String done, String failure) {
        List<PluginRow> rows = plugins.all().stream()
                .map(plugin -> PluginRow.of(plugin, translations, visit.locale()))
                .toList();
        String key = visit.text("key");
        String name = rows.stream()
                .filter(row -> row.key().equals(key))
                .map(PluginRow::name)
                .findFirst()
                .orElse(key);
        Map<String, Object> model = Map.of(
                "plugins",
                rows,
                "done",
                done,
                "about",
                name,
                "failure",
                failure,
                "installs",
                systemAdministrators.test(visit.person()));
        return frame.page(visit.context(), "plugins", "admin_plugins_menu", "upm-admin-link", model);
    }
}
