package org.sluice.streams.domain;

import java.util.Comparator;
import java.util.Optional;
import org.sluice.work.Stream;

/**
 * A task, as far as starting and pausing have to know it.
 *
 * @param id of the task
 * @param projectId of its project
 * @param key as it is called
 * @param summary what it is about
 * @param stream the stream that it is in, none when it is in none
 * @param part what its status means in the two-stream workflow, none for a status of somebody else's
 * @param person whose it is, by user key, none when it is nobody's
 */
public record FlowTask(
        long id,
        long projectId,
        String key,
        String summary,
        Optional<Stream> stream,
        Optional<FlowStatus> part,
        Optional<String> person) {

    /** In the order in which they came in. */
    public static final Comparator<FlowTask> AS_THEY_CAME = Comparator.comparingLong(FlowTask::id);

    /** Whether it must be solved now. */
    public boolean urgent() {
        return stream.filter(Stream.URGENT::equals).isPresent();
    }

    /** Whether it waits for its turn; a task in no stream does not. */
    public boolean planned() {
        return stream.filter(Stream.PLANNED::equals).isPresent();
    }

    /** Whether somebody works on it who is this person. */
    public boolean inProgressWith(String somebody) {
        return is(FlowStatus.IN_PROGRESS) && belongsTo(somebody);
    }

    /** Whether its status plays a part. */
    public boolean is(FlowStatus status) {
        return part.filter(status::equals).isPresent();
    }

    /** Whether it is this person's. */
    public boolean belongsTo(String somebody) {
        return person.filter(somebody::equals).isPresent();
    }
}
