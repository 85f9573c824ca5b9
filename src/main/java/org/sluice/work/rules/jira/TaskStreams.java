package org.sluice.work.rules.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sluice.platform.Lately;
import org.sluice.platform.Recent;
import org.sluice.work.Stream;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;

/** Which stream a task is in, by the field of the site: what the task holds in it now, on its screen or in Jira's tables. */
public final class TaskStreams {

    private static final String SITE = "site";

    /** The field is made once for a site; that it was taken away is seen at once, since Jira has it no more. */
    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private final Lately<String, Optional<StreamField>> field;
    private final Lately<String, Optional<StreamField>> lately;
    private final CustomFieldManager customFields;
    private final Recent<Version, Optional<Stream>> seen;
    private final Recent<Reading, Optional<Stream>> read;

    /** Asks for the field once a minute at most, and once a second while there is none. */
    public TaskStreams(StreamFields fields, CustomFieldManager customFields, Clock clock) {
        this.field = new Lately<>(site -> fields.site(), clock, KNOWN_FOR);
        this.lately = new Lately<>(site -> fields.site(), clock, Lately.LAG);
        this.customFields = customFields;
        this.seen = new Recent<>(clock, Lately.LAG);
        this.read = new Recent<>(clock, Lately.LAG);
    }

    private Optional<StreamField> known() {
        Optional<StreamField> known = remembered();
        if (known.filter(this::isThere).isEmpty()) {
            known = lately.of(SITE);
            if (known.filter(this::isThere).isPresent()) {
                field.forget();
                field.of(SITE);
            }
        }
        return known;
    }

    /** None while the last answer was that there is none, however long ago. */
    private Optional<StreamField> remembered() {
        return field.lastKnown(SITE).flatMap(known -> known).isEmpty() ? Optional.empty() : field.of(SITE);
    }

    private boolean isThere(StreamField known) {
        return customFields.getCustomFieldObject(known.id()) != null;
    }

    /** The stream, none while nobody has said; fails where no field can say. Each look at a task asks, so Jira is asked for the field once. */
    public Optional<Stream> of(Issue issue) {
        Optional<StreamField> first = remembered();
        CustomField there = first.map(known -> customFields.getCustomFieldObject(known.id()))
                .orElse(null);
        if (there != null) {
            return held(issue, first.orElseThrow(), there);
        }
        StreamField known = field();
        return held(issue, known, customField(known));
    }

    /**
     * The same for conditions. A step asks each of its transitions for theirs, several times for one press of a button, and Jira reads a
     * field's value each time: here it is read once, until the task is changed or a second is over.
     */
    public Optional<Stream> inALook(Issue issue) {
        return version(issue)
                .map(version -> seen.of(version, () -> read.of(new Reading(issue, version), () -> of(issue))))
                .orElseGet(() -> of(issue));
    }

    /**
     * The same for the rules of one transition, which decide by what the task holds now. It is read once for all of them, as the engine
     * hands all of them the same object.
     */
    public Optional<Stream> of(RuleCall call, Issue issue) {
        return version(issue)
                .map(version -> read.of(new Reading(call.issue(), version), () -> of(issue)))
                .orElseGet(() -> of(issue));
    }

    /** What the tables hold of a task, by when it was changed last; none where what was put on it since says its stream, or may. */
    private Optional<Version> version(Issue issue) {
        Long id = issue.getId();
        Timestamp updated = issue.getUpdated();
        boolean said = issue instanceof MutableIssue mutable
                && remembered()
                        .filter(known -> !mutable.getModifiedFields().containsKey(known.id()))
                        .isEmpty();
        return id == null || updated == null || said
                ? Optional.empty()
                : Optional.of(new Version(id, updated.toInstant()));
    }

    /** The same for whoever cannot ask the tables: none as well when it cannot be told. */
    public Optional<Stream> asFarAsKnown(Issue issue) {
        try {
            return field.lastKnown(SITE)
                    .flatMap(known -> known)
                    .flatMap(known -> held(issue, known, customField(known)));
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Whether any field can say. */
    public boolean areThere() {
        return known().isPresent();
    }

    /** The field of the site. */
    public StreamField field() {
        return known().orElseThrow(() ->
                new IllegalStateException("there is no field of Sluice for the stream: no project is switched on"));
    }

    /** The same as Jira knows it. */
    public CustomField customField(StreamField known) {
        return Optional.ofNullable(customFields.getCustomFieldObject(known.id()))
                .orElseThrow(() -> new IllegalStateException(
                        "the field for the stream, " + known.name() + ", " + known.id() + ", is gone"));
    }

    private static Optional<Stream> held(Issue issue, StreamField known, CustomField field) {
        return Optional.ofNullable(issue.getCustomFieldValue(field))
                .filter(Option.class::isInstance)
                .map(value -> ((Option) value).getOptionId())
                .flatMap(option -> known.stream(Long.toString(option)));
    }

    /** A task as it was stored at some time. */
    private record Version(long issue, Instant updated) {}

    /**
     * What was read for one object of Jira's; it is not held on to.
     *
     * @param object tells it from others, where the version is the same and within a second
     */
    private record Reading(int object, Version version) {
        Reading(Issue issue, Version version) {
            this(System.identityHashCode(issue), version);
        }
    }
}
