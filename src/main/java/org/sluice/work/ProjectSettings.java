package org.sluice.work;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a project has chosen.
 *
 * <ul>
 *   <li>{@code language}: of everything that set-up names once;
 *   <li>{@code teamField}: the select-list field that holds the owning team, none when the project itself is the team;
 *   <li>{@code notSolvedResolutions}: resolutions, by id, that end a task without solving it;
 *   <li>{@code historyUrgentJql}: tasks that it finds count as urgent, the others as planned; blank: no streams;
 *   <li>{@code stages}: what a status means where the project says otherwise than its category.
 * </ul>
 */
public record ProjectSettings(
        boolean on,
        String language,
        Optional<String> teamField,
        Set<String> notSolvedResolutions,
        String historyUrgentJql,
        Map<String, Stage> stages,
        boolean countSubTasks,
        boolean countArchived) {

    /** A project that Sluice does not measure. */
    public static final ProjectSettings OFF =
            new ProjectSettings(false, "en", Optional.empty(), Set.of(), "", Map.of(), false, false);

    /** Keeps its own copies. */
    public ProjectSettings {
        notSolvedResolutions = Set.copyOf(notSolvedResolutions);
        stages = Map.copyOf(stages);
    }

    /** The same choices, measured or not. */
    public ProjectSettings on(boolean switchedOn) {
        return new ProjectSettings(
                switchedOn,
                language,
                teamField,
                notSolvedResolutions,
                historyUrgentJql,
                stages,
                countSubTasks,
                countArchived);
    }

    /** What has to be read again when these settings take the place of others. */
    public Reread after(ProjectSettings before) {
        if (!on) {
            return Reread.NOTHING;
        }
        if (!before.on || !before.teamField.equals(teamField) || !before.stages.equals(stages)) {
            return Reread.HISTORY;
        }
        return before.historyUrgentJql.equals(historyUrgentJql) ? Reread.NOTHING : Reread.STREAMS;
    }
}
