package org.sluice.insight.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.Previews;
import org.sluice.insight.domain.Switch;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.platform.WebSudo;
import org.sluice.work.Ledger;
import org.sluice.work.LedgerState;
import org.sluice.work.ProjectSettings;

/** The steps of set-up: may you, do it, shape the answer. */
public final class Setup {

    private final Host host;
    private final WebSudo webSudo;
    private final Ledger ledger;
    private final Previews previews;
    private final PreviewAnswer previewAnswer;
    private final SettingsChoice choice;
    private final Switch onOff;

    /** Set-up of the ledger and what comes with it. */
    public Setup(
            Host host,
            WebSudo webSudo,
            Ledger ledger,
            Previews previews,
            PreviewAnswer previewAnswer,
            SettingsChoice choice,
            Switch onOff) {
        this.host = host;
        this.webSudo = webSudo;
        this.ledger = ledger;
        this.previews = previews;
        this.previewAnswer = previewAnswer;
        this.choice = choice;
        this.onOff = onOff;
    }

    SetupProjectsDto projects() {
        host.requireAdministrator();
        Map<Long, LedgerState> measured = ledger.states();
        return new SetupProjectsDto(host.administeredProjects().stream()
                .map(project -> shown(project, measured.getOrDefault(project.id(), LedgerState.OFF)))
                .toList());
    }

    Response preview(String projectKey) {
        return previewAnswer.of(previews.state(project(projectKey).id()).orElseThrow(Refusal::previewNotFound));
    }

    Response beginPreview(String projectKey) {
        previews.begin(project(projectKey).id());
        return preview(projectKey);
    }

    MadeDto made(String projectKey) {
        return MadeDto.of(onOff.made(project(projectKey).id()));
    }

    MadeDto switchOn(String projectKey, @Nullable SwitchOnForm form, HttpServletRequest request) {
        ProjectRef project = project(projectKey);
        webSudo.require(request);
        ProjectSettings settings = choice.over(
                ledger.settings(project.id()), SwitchOnForm.orEmpty(form).settings());
        List<Made> made = onOff.on(project.id(), project.key(), project.name(), settings);
        previews.forget(project.id());
        return MadeDto.of(made);
    }

    MadeDto undo(String projectKey, HttpServletRequest request) {
        ProjectRef project = project(projectKey);
        webSudo.require(request);
        onOff.undo(project.id());
        previews.forget(project.id());
        return MadeDto.of(List.of());
    }

    private ProjectRef project(String projectKey) {
        host.requireAdministrator();
        return host.administered(projectKey);
    }

    private SetupProjectsDto.ProjectDto shown(ProjectRef project, LedgerState state) {
        return new SetupProjectsDto.ProjectDto(
                project.key(),
                project.name(),
                LedgerDto.state(state),
                state.issues(),
                state.of(),
                MadeDto.of(onOff.made(project.id())).dashboardId(),
                LedgerDto.asOf(state),
                LedgerDto.problems(state));
    }
}
