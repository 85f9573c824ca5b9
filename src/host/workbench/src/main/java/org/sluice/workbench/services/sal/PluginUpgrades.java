package org.sluice.workbench.services.sal;

import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the upgrade tasks of a plugin whose build is later than the one that its data has reached, in the order of builds,
 * each once: the build is kept in the settings of everybody. One that fails or has something to say is tried again at the
 * next start, and those after it wait.
 */
public final class PluginUpgrades {
    private static final Logger log = LoggerFactory.getLogger(PluginUpgrades.class);
    private final PluginSettings settings;

    public PluginUpgrades(PluginSettings settings) {
        this.settings = settings;
    }

    public void run(String pluginKey, List<PluginUpgradeTask> tasks) {
        List<PluginUpgradeTask> due = tasks.stream()
                .filter(task -> pluginKey.equals(task.getPluginKey()))
                .filter(task -> task.getBuildNumber() > build(pluginKey))
                .sorted(Comparator.comparingInt(PluginUpgradeTask::getBuildNumber))
                .toList();
        for (PluginUpgradeTask task : due) {
            if (!succeeds(task)) {
                return;
            }
            settings.put(name(pluginKey), Integer.toString(task.getBuildNumber()));
            log.info("Plugin {} is upgraded to build {}", pluginKey, task.getBuildNumber());
        }
    }

    private static boolean succeeds(PluginUpgradeTask task) {
        try {
            Collection<Message> wrong = task.doUpgrade();
            if (wrong == null || wrong.isEmpty()) {
                return true;
            }
            wrong.forEach(message -> log.error(
                    "Upgrade task {} of {}: {}", task.getBuildNumber(), task.getPluginKey(), message.getKey()));
        } catch (Exception e) {
            log.error("Upgrade task {} of {} failed", task.getBuildNumber(), task.getPluginKey(), e);
        }
        return false;
    }

    private int build(String pluginKey) {
        return settings.get(name(pluginKey)) instanceof String build ? Integer.parseInt(build) : 0;
    }

    private static String name(String pluginKey) {
        return pluginKey + ":build";
    }
}
