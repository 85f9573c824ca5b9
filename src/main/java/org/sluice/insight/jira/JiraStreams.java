package org.sluice.insight.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.insight.domain.MeasuredProject;
import org.sluice.insight.domain.Streams;
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
    private final SearchService search;
    private final StreamFields memory;
    private final I18nResolver texts;
    private final OneAtATime turns;
    private final Clock clock;

    /** Works through those services of Jira that are there. */
    public JiraStreams(
            HostParts parts,
            CustomFieldManager customFields,
            ProjectManager projects,
            SearchService search,
            StreamFields memory,
            I18nResolver texts,
            OneAtATime turns,
            Clock clock) {
        this.parts = parts;
        this.customFields = customFields;
        this.projects = projects;
        this.search = search;
        this.memory = memory;
        this.texts = texts;
        this.turns = turns;
        this.clock = clock;
    }

    /** One at a time on the whole site, so that two administrators of two projects make one field. */
    @Override
    public boolean give(MeasuredProject project, String language) {
        StreamWords words = StreamWords.in(language, texts);
        boolean given = done(project, fields -> fields.give(project.id(), words, clock.instant()));
        if (given) {
            of(project.id()).filter(field -> field.made().isPresent()).ifPresent(field -> show(project, field));
        }
        return given;
    }

    /** A field of somebody else's is on the screens where that somebody wants it. */
    private void show(MeasuredProject project, StreamField field) {
        try {
            ProjectScreens.in(parts)
                    .ifPresent(screens -> screens.add(projects.getProjectObj(project.id()), field.id()));
        } catch (RuntimeException | LinkageError e) {
            log.warn("{} has to be put on the screens of {} by hand", field, project.key(), e);
        }
    }

    @Override
    public Optional<StreamField> of(long projectId) {
        return memory.of(projectId);
    }

    @Override
    public void take(MeasuredProject project) {
        if (!memory.added(project.id()) || done(project, fields -> fields.take(project.id()))) {
            memory.take(project.id());
        }
    }

    /** What Jira has against it must not keep the project from being switched on, or off. */
    private boolean done(MeasuredProject project, Predicate<SelectFields> deed) {
        try {
            return turns.changeSite(project.key(), () -> SelectFields.in(parts, customFields, projects, search, memory)
                    .filter(deed)
                    .isPresent());
        } catch (RuntimeException | LinkageError e) {
            log.warn("The field of the stream has to be looked after by hand for {}", project.key(), e);
            return false;
        }
    }
}
