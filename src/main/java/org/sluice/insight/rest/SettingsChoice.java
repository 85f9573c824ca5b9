package org.sluice.insight.rest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.Catalogue;
import org.sluice.platform.Refusal;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stage;
import org.sluice.work.SystemFields;

/**
 * Lays a form over the settings that were; refuses what this Jira does not have, naming the field.
 *
 * <p>A project that has never chosen starts with the resolutions that usually solve nothing.
 */
public final class SettingsChoice {

    private static final Set<String> LANGUAGES = Set.of("en", "da", "sv");

    private final Catalogue catalogue;

    /** Looks up in the catalogue what the form names. */
    public SettingsChoice(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    ProjectSettings over(ProjectSettings before, SettingsForm form) {
        return new ProjectSettings(
                Optional.ofNullable(form.on()).orElse(before.on()),
                language(before, form.language()),
                teamField(before, form.teamField()),
                notSolved(before, form.notSolvedResolutions()),
                Optional.ofNullable(form.historyUrgentJql())
                        .map(jql -> UrgentQuery.checked(catalogue, jql))
                        .orElse(before.historyUrgentJql()),
                stages(before, form.statuses()),
                Optional.ofNullable(form.countSubTasks()).orElse(before.countSubTasks()),
                Optional.ofNullable(form.countArchived()).orElse(before.countArchived()));
    }

    TeamFieldsDto teamFields() {
        return TeamFieldsDto.of(catalogue.teamFields());
    }

    private static String language(ProjectSettings before, @Nullable String language) {
        if (language != null && !LANGUAGES.contains(language)) {
            throw Refusal.badInput("language", "sluice.error.unknown-language", language);
        }
        return Optional.ofNullable(language).orElse(before.language());
    }

    private Optional<String> teamField(ProjectSettings before, @Nullable String field) {
        if (field == null) {
            return before.teamField();
        }
        if (field.isBlank()) {
            return Optional.empty();
        }
        Catalogue.Named chosen = catalogue.selectFields().stream()
                .filter(one -> one.id().equals(field))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput("teamField", "sluice.error.unknown-team-field", field));
        if (SystemFields.include(chosen.name())) {
            throw Refusal.badInput("teamField", "sluice.error.team-field-name", chosen.name());
        }
        if (catalogue.holdsStream(chosen)) {
            throw Refusal.badInput("teamField", "sluice.error.team-field-stream", chosen.name());
        }
        if (!catalogue.onlyFieldCalled(chosen.name())) {
            throw Refusal.badInput("teamField", "sluice.error.team-field-twice", chosen.name());
        }
        return Optional.of(field);
    }

    private Set<String> notSolved(ProjectSettings before, @Nullable Set<String> resolutions) {
        if (resolutions == null) {
            return before.equals(ProjectSettings.OFF) ? catalogue.usuallyNotSolved() : before.notSolvedResolutions();
        }
        Set<String> ids = new HashSet<>();
        for (String resolution : resolutions) {
            ids.add(catalogue
                    .resolutionId(resolution)
                    .orElseThrow(() ->
                            Refusal.badInput("notSolvedResolutions", "sluice.error.unknown-resolution", resolution)));
        }
        if (!ids.isEmpty() && ids.size() == catalogue.resolutions().size()) {
            throw Refusal.badInput("notSolvedResolutions", "sluice.error.nothing-solves");
        }
        return ids;
    }

    private Map<String, Stage> stages(ProjectSettings before, @Nullable Map<String, String> statuses) {
        if (statuses == null) {
            return before.stages();
        }
        Map<String, Stage> stages = new HashMap<>();
        statuses.forEach((status, code) -> stages.put(
                catalogue.isStatus(status) ? status : unknown(status),
                StageCodes.stage(code)
                        .orElseThrow(() -> Refusal.badInput("statuses", "sluice.error.unknown-category", code))));
        return stages;
    }

    private static String unknown(String status) {
        throw Refusal.badInput("statuses", "sluice.error.unknown-status", status);
    }
}
