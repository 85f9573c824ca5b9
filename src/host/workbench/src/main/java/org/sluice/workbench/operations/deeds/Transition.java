package org.sluice.workbench.operations.deeds;

import java.util.Optional;

/**
 * A way that an issue can go from where it stands.
 *
 * @param id of the action in the workflow
 * @param screenId the screen that is filled on the way; without one a click is enough
 * @param statusId where it leads to; nothing for one that leaves the issue where it is
 */
public record Transition(int id, String name, Optional<String> screenId, Optional<String> statusId) {}
