package org.sluice.streams.domain;

import java.util.Optional;

/**
 * A paused task, as it is shown.
 *
 * @param task the task
 * @param work since when and why
 * @param urgent the task that it was left for, none when there is none or the reader may not see it
 * @param back whether that task holds it up no longer: it is solved, deleted, or urgent no more
 */
public record PausedTask(FlowTask task, PausedWork work, Optional<FlowTask> urgent, boolean back) {}
