package org.sluice.insight.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.MeasuredProject;
import org.sluice.insight.domain.Streams;
import org.sluice.insight.domain.Switched.ByHand;
import org.sluice.platform.HostParts;
import org.sluice.platform.OneAtATime;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;

/**
 * The field of the stream as one of Jira's own select lists: it can be searched for, it fits on any board, and it is there when
 * Sluice is gone.
 *
 * <p>No type that says where fields are there is named here: a version of Jira without them costs the field, and not this class and
 * with it the plugin. {@link SelectFields} and {@link ProjectScreens} name them, and are first touched when a field is asked for.
 */
public final class JiraStreams implements Streams {

    private static final Logger log = LoggerFactory.getLogger(JiraStreams.class);

    private final HostParts parts;
    private final CustomFieldManager customFields;
    private final ProjectManager projects;
    private final StreamFields memory;
    private final I18nResolver texts;
    private final OneAtATime turns;
    private final Clock clock;

    /** Works through those services of Jira that are there. */
    public JiraStreams(
            HostParts parts,
            CustomFieldManager customFields,
            ProjectManager projects,
            StreamFields memory,
            I18nResolver texts,
            OneAtATime turns,
            Clock clock) {
        this.parts = parts;
        this.customFields = customFields;
        this.projects = projects;
        this.memory = memory;
        this.texts = texts;
        this.turns = turns;
        this.clock = clock;
    }

    /** One at a time on the whole site, so that two administrators of two projects make one field. */
    @Override
    public Optional<ByHand> give(MeasuredProject project, String language) {
        StreamWords words = StreamWords.in(language, texts);
        return byHand(project, fields -> {
            fields.give(project.id(), words, clock.instant());
            // a field of somebody else's is on the screens where that somebody wants it
            return memory.of(project.id())
                    .filter(field -> field.made().isPresent())
                    .filter(field -> !shown(project, field))
                    .map(field -> ByHand.SCREENS);
        });
    }

    private boolean shown(MeasuredProject project, StreamField field) {
        return onScreens(project, field, (screens, in) -> {
            screens.add(in, field.id());
            return true;
        });
    }

    @Override
    public Optional<ByHand> lacks(MeasuredProject project) {
        return memory.of(project.id())
                .map(field -> attempt(project, () -> lacks(project, field)))
                .orElse(Optional.of(ByHand.STREAM));
    }

    private Optional<ByHand> lacks(MeasuredProject project, StreamField field) {
        boolean there = SelectFields.in(parts, customFields, projects, memory)
                .filter(fields -> fields.isIn(project.id(), customFields.getCustomFieldObject(field.id())))
                .isPresent();
        if (!there) {
            return Optional.of(ByHand.STREAM);
        }
        boolean shown =
                field.made().isEmpty() || onScreens(project, field, (screens, in) -> screens.show(in, field.id()));
        return shown ? Optional.empty() : Optional.of(ByHand.SCREENS);
    }

    private boolean onScreens(
            MeasuredProject project, StreamField field, BiPredicate<ProjectScreens, Project> question) {
        try {
            return ProjectScreens.in(parts, memory)
                    .filter(screens -> question.test(screens, projects.getProjectObj(project.id())))
                    .isPresent();
        } catch (RuntimeException | LinkageError e) {
            log.warn("{} has to be put on the screens of {} by hand", field, project.key(), e);
            return false;
        }
    }

    @Override
    public boolean has(long projectId) {
        return memory.of(projectId).isPresent();
    }

    @Override
    public Set<Long> projects() {
        return memory.projects();
    }

    @Override
    public Optional<Made> made(long projectId, String by) {
        return memory.projects().contains(projectId)
                ? found().map(field ->
                        new Made(Made.STREAM, field.getName(), by, Optional.of(field.getId()), memory.added(projectId)))
                : Optional.empty();
    }

    /** As it is called in Jira by now; also one of which nobody could note that it was made. */
    private Optional<CustomField> found() {
        return memory.intended().isPresent()
                ? OwnField.in(customFields, StreamWords.in("en", texts))
                : memory.site().map(StreamField::id).map(customFields::getCustomFieldObject);
    }

    @Override
    public void take(MeasuredProject project) {
        long id = project.id();
        if (memory.added(id)) {
            byHand(project, fields -> {
                takeOffScreens(id);
                boolean gone =
                        found().map(field -> fields.take(id, field, own())).orElse(true);
                if (gone) {
                    forget(id);
                } else {
                    memory.leave(id);
                }
                return Optional.empty();
            });
        } else if (memory.projects().contains(id) || isOnlyIntended()) {
            turns.changeSite(
                    project.key(),
                    () -> attempt(project, () -> {
                        takeOffScreens(id);
                        forget(id);
                        return Optional.empty();
                    }));
        }
    }

    /** The server ended before any project was noted. */
    private boolean isOnlyIntended() {
        return memory.projects().isEmpty()
                && (memory.intended().isPresent() || memory.site().isPresent());
    }

    /** Before anything else is taken: what is done twice after the end of the server does no harm. */
    private void takeOffScreens(long projectId) {
        if (!memory.screens(projectId).isEmpty()) {
            found().ifPresent(field ->
                    ProjectScreens.in(parts, memory).ifPresent(screens -> screens.remove(projectId, field.getId())));
        }
    }

    private boolean own() {
        return memory.intended().isPresent()
                || memory.site().flatMap(StreamField::made).isPresent();
    }

    private void forget(long projectId) {
        memory.take(projectId);
        if (memory.projects().isEmpty()) {
            memory.forget();
        }
    }

    /** Who does not get the turn is told. */
    private Optional<ByHand> byHand(MeasuredProject project, Function<SelectFields, Optional<ByHand>> deed) {
        return turns.changeSite(
                project.key(),
                () -> attempt(project, () -> SelectFields.in(parts, customFields, projects, memory)
                        .map(deed)
                        .orElse(Optional.of(ByHand.STREAM))));
    }

    /** What Jira has against it must not keep the project from being switched on, or off. */
    private static Optional<ByHand> attempt(MeasuredProject project, Supplier<Optional<ByHand>> deed) {
        try {
            return deed.get();
        } catch (RuntimeException | LinkageError e) {
            log.warn("The field of the stream has to be looked after by hand for {}", project.key(), e);
            return Optional.of(ByHand.STREAM);
        }
    }
}
