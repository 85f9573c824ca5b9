package org.sluice.workbench.operations;

import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.tracker.screens.ScreenOperation;

/**
 * Which fields people find where, and which they must fill. A screen that is given here has only what issues of that
 * project and type show: no hidden field, no custom field that is not there, no tab without fields.
 */
public interface Screens {
    /** The property of a transition that holds its screen's number. */
    String SCREEN = "jira.fieldscreen.id";

    Screen of(long projectId, String typeId, ScreenOperation operation);

    /** The screen with that number, whoever shows it; nothing when there is none. */
    Optional<Screen> numbered(String screenId, long projectId, String typeId);

    /** The screen of a transition, which may lack fields; nothing for one that is made without asking. */
    default Optional<Screen> ofTransition(ActionDescriptor action, long projectId, String typeId) {
        return Optional.ofNullable(action.getMetaAttributes().get(SCREEN))
                .flatMap(id -> numbered(id.toString(), projectId, typeId));
    }

    /** Fields that must be filled, shown or not; hidden ones are not among them. */
    Set<String> required(long projectId, String typeId);

    default boolean shows(long projectId, String typeId, ScreenOperation operation, String fieldId) {
        return of(projectId, typeId, operation).has(fieldId);
    }
}
