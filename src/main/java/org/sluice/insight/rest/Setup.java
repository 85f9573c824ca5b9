package org.sluice.insight.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.Catalogue;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.Previews;
import org.sluice.insight.domain.Switch;
import org.sluice.insight.domain.WorkflowOffer;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.work.Ledger;
import org.sluice.work.LedgerState;

/** The steps of set-up before anything changes: may you, do it, shape the answer. */
public final class Setup {

    private final Host host;
    private final Ledger ledger;
    private final Previews previews;
    private final PreviewAnswer previewAnswer;
    private final Switch onOff;
    private final Catalogue catalogue;
    private final WorkflowOffer offer;

    /** Set-up over what there is. */
    public Setup(
            Host host,
            Ledger ledger,
            Previews previews,
            PreviewAnswer previewAnswer,
            Switch onOff,
            Catalogue catalogue,
            WorkflowOffer offer) {
        this.host = host;
        this.ledger = ledger;
        this.previews = previews;
        this.previewAnswer = previewAnswer;
        this.onOff = onOff;
        this.catalogue = catalogue;
        this.offer = offer;
    }

    SetupProjectsDto projects() {
        host.requireAdministrator();
        Map<Long, LedgerState> measured = ledger.states();
        Set<Long> withThings = onOff.projectsWithThings();
        return new SetupProjectsDto(
                host.administeredProjects().stream()
                        .map(project -> shown(
                                project,
                                measured.getOrDefault(project.id(), LedgerState.OFF),
                                withThings.contains(project.id())))
                        .toList(),
                offer.stands());
    }

    Response preview(String projectKey) {
        return previewAnswer.of(previews.state(project(projectKey).id()).orElseThrow(Refusal::previewNotFound));
    }

    Response beginPreview(String projectKey) {
        previews.begin(project(projectKey).id());
        return preview(projectKey);
    }

    MatchesDto matches(String projectKey, @Nullable String jql) {
        ProjectRef project = project(projectKey);
        String query = UrgentQuery.checked(catalogue, jql == null ? "" : jql);
        return new MatchesDto(query.isEmpty() ? 0 : catalogue.matches(project.id(), query));
    }

    private ProjectRef project(String projectKey) {
        host.requireAdministrator();
        return host.administered(projectKey);
    }

    private SetupProjectsDto.ProjectDto shown(ProjectRef project, LedgerState state, boolean hasThings) {
        List<Made> things = hasThings ? onOff.things(project.id()) : List.of();
        return new SetupProjectsDto.ProjectDto(
                project.key(),
                project.name(),
                LedgerDto.state(state),
                state.issues(),
                state.of(),
                Made.dashboardOf(host.callerKey(), things).orElse(null),
                !things.isEmpty(),
                LedgerDto.asOf(state),
                LedgerDto.problems(state));
    }
}
