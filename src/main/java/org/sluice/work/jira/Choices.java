package org.sluice.work.jira;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stage;

/** Turns what a project chose into columns, and back. */
final class Choices {

    private Choices() {}

    static void write(ProjectSettings settings, ChoiceColumns row) {
        row.setSwitchedOn(settings.on());
        row.setSetupLanguage(settings.language());
        row.setTeamField(settings.teamField().orElse(null));
        row.setNotSolved(joined(settings.notSolvedResolutions()));
        row.setUrgentJql(settings.historyUrgentJql());
        row.setStages(joined(settings.stages().entrySet().stream()
                .map(stage -> stage.getKey() + "=" + stage.getValue().name())
                .toList()));
        row.setCountSubTasks(settings.countSubTasks());
        row.setCountArchived(settings.countArchived());
        row.save();
    }

    static ProjectSettings read(ChoiceColumns row) {
        return new ProjectSettings(
                row.isSwitchedOn(),
                Optional.ofNullable(row.getSetupLanguage()).orElse(ProjectSettings.OFF.language()),
                Optional.ofNullable(row.getTeamField()),
                Set.copyOf(words(row.getNotSolved())),
                Optional.ofNullable(row.getUrgentJql()).orElse(""),
                words(row.getStages()).stream()
                        .map(stage -> stage.split("="))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> Stage.valueOf(pair[1]))),
                row.isCountSubTasks(),
                row.isCountArchived());
    }

    private static @Nullable String joined(Collection<String> words) {
        return words.isEmpty() ? null : String.join(" ", words.stream().sorted().toList());
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.split(" "));
    }
}
