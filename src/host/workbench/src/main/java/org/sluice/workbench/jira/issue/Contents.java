package org.sluice.workbench.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.fields.Fields;

/** Turns what Jira's API puts into a field (an option, a user, a timestamp, a list of them) into the tracker's text. */
public final class Contents {
    /** The tracker gives these itself. */
    private static final Set<String> NOT_WRITTEN = Set.of(
            IssueReading.KEY, IssueReading.NUMBER, IssueReading.CREATED, IssueReading.UPDATED, IssueReading.RESOLVED);

    private final Fields fields;

    public Contents(Fields fields) {
        this.fields = fields;
    }

    /** The content of the field, or nothing when it is none that is written. */
    Optional<Content> of(String fieldId, Object value) {
        if (NOT_WRITTEN.contains(fieldId)) {
            return Optional.empty();
        }
        if (value instanceof Collection<?> many) {
            return Optional.of(new Content(
                    many.stream().map(one -> text(fieldId, one)).distinct().toList()));
        }
        return Optional.of(value == null ? Content.NONE : Content.ofNullable(text(fieldId, value)));
    }

    private String text(String fieldId, Object value) {
        if (value instanceof Option option) {
            return option.getOptionId().toString();
        }
        if (value instanceof ApplicationUser user) {
            return user.getKey();
        }
        if (value instanceof ProjectComponent component) {
            return component.getId().toString();
        }
        if (value instanceof Label label) {
            return label.getLabel();
        }
        if (value instanceof Timestamp moment) {
            return isDay(fieldId) ? day(moment) : moment.toInstant().toString();
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }

    private boolean isDay(String fieldId) {
        return fieldId.equals(IssueFields.DUE)
                || fields.byFieldId(fieldId)
                        .map(CustomField::type)
                        .filter(FieldType.DATE::equals)
                        .isPresent();
    }

    private static String day(Timestamp moment) {
        return LocalDate.ofInstant(moment.toInstant(), ZoneOffset.UTC).toString();
    }
}
