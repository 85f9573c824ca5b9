package org.sluice.workbench.pages.administration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.plugins.life.InstalledPlugin;

/**
 * A plugin in the list of plugins; its modules are those with a key, in the order of the descriptor.
 *
 * @param configureUrl where its settings are, without the context path; empty when it names none, or cannot answer
 * @param failure why it is not enabled, when somebody wanted it to be
 */
public record PluginRow(
        String key,
        String name,
        String version,
        String vendor,
        String description,
        String configureUrl,
        boolean enabled,
        String failure,
        List<ModuleRow> modules) {
    static PluginRow of(InstalledPlugin plugin, Translations translations, Locale locale) {
        var info = plugin.descriptor().info();
        return new PluginRow(
                plugin.descriptor().key(),
                plugin.descriptor().name(),
                plugin.version(),
                info.getOrDefault("vendor", ""),
                info.getOrDefault("description", ""),
                plugin.enabled() ? info.getOrDefault("configure.url", "") : "",
                plugin.enabled(),
                plugin.failure(),
                plugin.descriptor().modules().stream()
                        .filter(module -> !module.key().isEmpty())
                        .map(module -> new ModuleRow(
                                module.key(),
                                module.type(),
                                label(module, translations, locale),
                                plugin.enabled() && !plugin.switchedOff().contains(module.key()),
                                InstalledPlugin.canSwitch(module.type())))
                        .toList());
    }

    private static String label(ModuleElement module, Translations translations, Locale locale) {
        return Stream.of(module.attribute("i18n-name-key"), module.textKey("label"), module.textKey("description"))
                .flatMap(Optional::stream)
                .findFirst()
                .map(key -> translations.text(locale, key))
                .or(() -> module.attribute("name"))
                .orElse("");
    }

    /** How many of its modules are in service. */
    public long modulesEnabled() {
        return modules.stream().filter(ModuleRow::enabled).count();
    }

    /**
     * A module of a plugin; the label is empty for one that nobody sees.
     *
     * @param switchable whether it can be disabled alone
     */
    public record ModuleRow(String key, String type, String label, boolean enabled, boolean switchable) {}
}
