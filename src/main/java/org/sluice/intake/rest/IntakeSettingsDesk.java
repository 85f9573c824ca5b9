package org.sluice.intake.rest;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.intake.domain.IntakeSettings;
import org.sluice.intake.domain.KeptIntakeSettings;
import org.sluice.intake.domain.TeamChoices;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Host;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;

/** What a project has settled of its intake, for who administers it. */
public final class IntakeSettingsDesk {

    private static final Set<String> FIELDS = Set.of("alarmHours", "teamRole");

    private final Host host;
    private final KeptIntakeSettings settings;
    private final TeamChoices choices;
    private final OneAtATime turns;

    /** Keeps settings. */
    public IntakeSettingsDesk(Host host, KeptIntakeSettings settings, TeamChoices choices, OneAtATime turns) {
        this.host = host;
        this.settings = settings;
        this.choices = choices;
        this.turns = turns;
    }

    IntakeSettingsDto look(String projectKey) {
        return shown(host.administered(projectKey));
    }

    /** What the body does not name stays as it is; an empty role is none. */
    IntakeSettingsDto change(String projectKey, @Nullable Map<String, Object> body) {
        ProjectRef project = host.administered(projectKey);
        GivenBody given = GivenBody.of(body, FIELDS);
        return turns.change(project, () -> {
            IntakeSettings before = settings.of(project.id());
            settings.change(
                    project.id(),
                    new IntakeSettings(hours(given, before.alarmHours()), role(given, before.teamRole())));
            return shown(project);
        });
    }

    private static int hours(GivenBody given, int before) {
        try {
            int hours = Objects.requireNonNullElse(given.whole("alarmHours"), before);
            if (IntakeSettings.makeSense(hours)) {
                return hours;
            }
        } catch (Refusal noWholeNumber) {
            throw badHours();
        }
        throw badHours();
    }

    private static Refusal badHours() {
        return Refusal.badInput(
                "alarmHours",
                "sluice.intake.settings.error.hours",
                IntakeSettings.LEAST_HOURS,
                IntakeSettings.MOST_HOURS);
    }

    private Optional<Long> role(GivenBody given, Optional<Long> before) {
        String wanted = given.text("teamRole");
        if (wanted == null) {
            return before;
        }
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(choices.roles().keySet().stream()
                .filter(role -> role.toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput("teamRole", "sluice.intake.settings.error.role", wanted)));
    }

    private IntakeSettingsDto shown(ProjectRef project) {
        IntakeSettings kept = settings.of(project.id());
        return new IntakeSettingsDto(
                kept.alarmHours(),
                IntakeSettings.LEAST_HOURS,
                IntakeSettings.MOST_HOURS,
                kept.teamRole().map(String::valueOf).orElse(null),
                choices.roles().entrySet().stream()
                        .map(role -> new IntakeSettingsDto.RoleDto(role.getKey().toString(), role.getValue()))
                        .sorted(Comparator.comparing(IntakeSettingsDto.RoleDto::name))
                        .toList(),
                choices.everybodyAssignable(project.id()));
    }
}
