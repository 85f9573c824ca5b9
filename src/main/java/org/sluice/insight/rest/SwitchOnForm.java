package org.sluice.insight.rest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.GivenBody;

/** The choices of the set-up page; a team field that is null, or left out, means that the project is its own team. */
final class SwitchOnForm {

    private static final Set<String> FIELDS =
            Set.of("language", "statuses", "notSolvedResolutions", "historyUrgentJql", "teamField");

    private SwitchOnForm() {}

    /** These choices as settings; a request without a body chooses nothing. */
    static SettingsForm settings(@Nullable Map<String, Object> given) {
        GivenBody body = GivenBody.of(given, FIELDS);
        return new SettingsForm(
                true,
                body.text("language"),
                Optional.ofNullable(body.text("teamField")).orElse(""),
                body.texts("notSolvedResolutions"),
                body.text("historyUrgentJql"),
                body.textByText("statuses"),
                null,
                null);
    }
}
