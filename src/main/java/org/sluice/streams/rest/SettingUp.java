package org.sluice.streams.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Host;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.platform.WebSudo;
import org.sluice.streams.domain.FlowDeed;
import org.sluice.streams.domain.FlowMemory;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowProject;
import org.sluice.streams.domain.FlowProjects;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.Remembered;
import org.sluice.streams.domain.SetUp;
import org.sluice.streams.domain.SetUpPlan;
import org.sluice.streams.domain.Undone;
import org.sluice.work.Ledger;
import org.sluice.work.StreamFields;

/** The steps of setting the two-stream workflow up, by one administrator at a time on the whole site. */
public final class SettingUp {

    private final Host host;
    private final WebSudo webSudo;
    private final OneAtATime turns;
    private final SetUp setUp;
    private final FlowMemory memory;
    private final FlowProjects projects;
    private final StreamFields streamFields;
    private final Ledger ledger;
    private final FlowAnswer answer;
    private final Clock clock;

    /** Over what there is. */
    public SettingUp(
            Host host,
            WebSudo webSudo,
            OneAtATime turns,
            SetUp setUp,
            FlowMemory memory,
            FlowProjects projects,
            StreamFields streamFields,
            Ledger ledger,
            FlowAnswer answer,
            Clock clock) {
        this.host = host;
        this.webSudo = webSudo;
        this.turns = turns;
        this.setUp = setUp;
        this.memory = memory;
        this.projects = projects;
        this.streamFields = streamFields;
        this.ledger = ledger;
        this.answer = answer;
        this.clock = clock;
    }

    FlowDto preview(FlowForm form) {
        host.requireAdministrator();
        return shown(settled(form));
    }

    FlowDto run(FlowForm form, HttpServletRequest request) {
        return change(request, () -> {
            if (streamFields.site().isEmpty()) {
                throw Refusal.conflict("sluice.flow.error.no-stream");
            }
            FlowForm settled = settled(form);
            SetUpPlan whole = plan(settled);
            if (!whole.isDone()) {
                run(whole, settled);
            }
            return shown(settled(form));
        });
    }

    private void run(SetUpPlan whole, FlowForm form) {
        if (form.digest().filter(seen -> !seen.equals(whole.digest())).isPresent()) {
            throw Refusal.conflict("sluice.flow.error.changed");
        }
        SetUpPlan plan = form.workflow() ? whole : whole.withoutWorkflow();
        if (plan.isDone()) {
            return;
        }
        plan.taken().ifPresent(step -> {
            throw Refusal.conflict("sluice.flow.error.taken", step.name());
        });
        setUp.run(plan, form.language(), host.callerKey());
        // Which statuses are work, and which is Paused, the workflow says: histories are read by it.
        ledger.checkAll();
    }

    /** What has been named goes on being named in the language in which it was begun, whoever goes on. */
    private FlowForm settled(FlowForm form) {
        return memory.language().map(form::in).orElse(form);
    }

    FlowDto undo(String language, HttpServletRequest request) {
        return change(request, () -> {
            Undone undone = setUp.undo(host.callerKey());
            undone.refused().ifPresent(why -> {
                throw Refusal.conflict("sluice.flow.error.followed", named(why));
            });
            ledger.checkAll();
            return shown(settled(form(language)), undone.kept());
        });
    }

    FlowDto attach(String projectKey, String language, HttpServletRequest request) {
        return change(request, () -> {
            ProjectRef ref = host.administered(projectKey);
            String scheme = scheme().orElseThrow(() -> Refusal.conflict("sluice.flow.error.not-set-up"));
            FlowProject project = look(ref, scheme);
            if (!project.follows()) {
                attach(project, scheme);
            }
            return shown(settled(form(language)));
        });
    }

    private void attach(FlowProject project, String scheme) {
        if (!project.stream()) {
            throw Refusal.conflict("sluice.error.off", project.name());
        }
        if (!project.mayFollow()) {
            throw Refusal.conflict("sluice.flow.error.has-tasks", project.name());
        }
        memory.write(deed(FlowDeed.What.ATTACHING, project));
        if (!projects.attach(project.id(), scheme)) {
            throw Refusal.conflict("sluice.flow.error.has-tasks", project.name());
        }
        memory.write(deed(FlowDeed.What.ATTACHED, project));
    }

    private FlowDeed deed(FlowDeed.What what, FlowProject project) {
        return new FlowDeed(what, project.key(), project.name(), host.callerKey(), clock.instant());
    }

    String xml(@Nullable String language) {
        host.requireAdministrator();
        return setUp.xml(settled(form(FlowForm.language(language))).language())
                .orElseThrow(() -> Refusal.conflict("sluice.flow.error.no-file"));
    }

    private FlowDto change(HttpServletRequest request, Supplier<FlowDto> change) {
        host.requireAdministrator();
        webSudo.require(request);
        return turns.changeSite(FlowPart.TITLE, change);
    }

    private SetUpPlan plan(FlowForm form) {
        setUp.wrong(form.language(), form.choice()).ifPresent(part -> {
            throw Refusal.badInput("parts", "sluice.flow.error.wrong-choice", part.code());
        });
        return setUp.plan(form.language(), form.choice());
    }

    private static FlowForm form(String language) {
        return FlowForm.of(Map.of("language", language));
    }

    private FlowDto shown(FlowForm form) {
        return shown(form, null);
    }

    private FlowDto shown(FlowForm form, @Nullable List<Undone.Kept> kept) {
        SetUpPlan plan = plan(form);
        FlowAnswer.Seen seen =
                new FlowAnswer.Seen(plan, form.language(), setUp.hasXml(), setUp.lost(plan), setUp.followed());
        return answer.of(seen, memory, plan.isDone() ? looked() : List.of(), kept);
    }

    private List<FlowProject> looked() {
        String scheme = scheme().orElse("");
        return host.administeredProjects().stream()
                .map(ref -> look(ref, scheme))
                .toList();
    }

    private FlowProject look(ProjectRef ref, String scheme) {
        return projects.look(ref.id(), ref.key(), ref.name(), scheme);
    }

    private Optional<String> scheme() {
        return memory.parts().stream()
                .filter(one -> one.part().equals(FlowPart.SCHEME))
                .findFirst()
                .flatMap(Remembered::id);
    }

    private static String named(InUse why) {
        return String.join(", ", why.names());
    }
}
