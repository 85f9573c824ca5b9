package org.sluice.workbench.pages.administration;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.plugins.i18n.Translations;

/** The plugins that run, each with its modules. A plugin that does not start stops the host, so all here are enabled. */
final class PluginsPage {
    private final AdminFrame frame;
    private final Supplier<List<InstalledPlugin>> installed;
    private final Translations translations;

    PluginsPage(AdminFrame frame, Supplier<List<InstalledPlugin>> installed, Translations translations) {
        this.frame = frame;
        this.installed = installed;
        this.translations = translations;
    }

    Answer show(Visit visit) {
        List<PluginRow> rows = installed.get().stream()
                .map(plugin -> PluginRow.of(plugin, translations, visit.locale()))
                .toList();
        return frame.page(visit.context(), "plugins", "admin_plugins_menu", "upm-admin-link", Map.of("plugins", rows));
    }
}
