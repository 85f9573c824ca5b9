package org.sluice.workbench.services.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.osgi.StartFailure;

/**
 * The version that the data of each plugin's tables has. A task that leads to a later one runs once, in the order of
 * versions; the version is kept after each, so that the next start goes on where one failed. New tables are at version 0.
 */
public final class ModelVersions {
    private static final Logger log = LoggerFactory.getLogger(ModelVersions.class);
    private final Function<String, Object> reading;
    private final BiConsumer<String, String> writing;

    private ModelVersions(Function<String, Object> reading, BiConsumer<String, String> writing) {
        this.reading = reading;
        this.writing = writing;
    }

    static ModelVersions forgotten() {
        Map<String, String> versions = new ConcurrentHashMap<>();
        return new ModelVersions(versions::get, versions::put);
    }

    /** Versions that are kept with everybody's settings, where Jira has them. */
    public static ModelVersions keptIn(PluginSettings settings) {
        return new ModelVersions(settings::get, settings::put);
    }

    void upgrade(String prefix, List<ActiveObjectsUpgradeTask> tasks, ActiveObjects ao) {
        tasks.stream()
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .filter(task -> task.getModelVersion().isNewerThan(now(prefix)))
                .forEachOrdered(task -> run(prefix, task, ao));
    }

    private void run(String prefix, ActiveObjectsUpgradeTask task, ActiveObjects ao) {
        ModelVersion before = now(prefix);
        try {
            task.upgrade(before, ao);
        } catch (RuntimeException e) {
            throw new StartFailure(
                    task.getClass().getName() + " cannot upgrade the tables " + prefix + "… from version " + before
                            + " to " + task.getModelVersion() + ": " + e.getMessage(),
                    e);
        }
        writing.accept(key(prefix), task.getModelVersion().toString());
        log.info("The tables {}… are upgraded from version {} to {}", prefix, before, task.getModelVersion());
    }

    private ModelVersion now(String prefix) {
        return ModelVersion.valueOf(reading.apply(key(prefix)) instanceof String kept ? kept : "0");
    }

    private static String key(String prefix) {
        return prefix + "#";
    }
}
