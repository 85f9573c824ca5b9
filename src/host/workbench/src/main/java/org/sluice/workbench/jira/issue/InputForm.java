package org.sluice.workbench.jira.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.deeds.Typed;
import org.sluice.workbench.operations.fields.IssueFields;

/** What was typed, as the operations take it: fields by themselves, the comment by itself. */
final class InputForm {
    private static final Set<String> NO_FIELDS = Set.of(JiraInputs.PROJECT, JiraInputs.COMMENT, JiraInputs.LEVEL);
    private static final Pattern REST_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private InputForm() {}

    /** The fields of the form, without what is no field. */
    static Map<String, List<String>> fields(IssueInputParameters inputs) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        inputs.getActionParameters().forEach((name, values) -> {
            if (!NO_FIELDS.contains(name) && values != null) {
                form.put(name, name.equals(IssueFields.DUE) ? asPicked(values) : Arrays.asList(values));
            }
        });
        return form;
    }

    /** Jira takes a day here as its date picker writes it; the form of REST is none, so it is not read as one. */
    private static List<String> asPicked(String[] values) {
        return Arrays.stream(values)
                .map(value -> value != null && REST_DAY.matcher(value).matches() ? value + "?" : value)
                .toList();
    }

    /** The same for a transition, with whether its screen binds. */
    static Typed typed(IssueInputParameters inputs) {
        return new Typed(fields(inputs), inputs.skipScreenCheck());
    }

    /** The comment, if there is a word in it, for whom it was typed. */
    static Optional<NewComment> comment(IssueInputParameters inputs) {
        String[] levels = inputs.getActionParameters().get(JiraInputs.LEVEL);
        String level = levels == null || levels.length == 0 || levels[0] == null ? "" : levels[0];
        return Optional.ofNullable(inputs.getCommentValue())
                .filter(body -> !body.isBlank())
                .map(body -> new NewComment(
                        body,
                        after(JiraInputs.GROUP, level),
                        after(JiraInputs.ROLE, level).map(Long::valueOf)));
    }

    private static Optional<String> after(String prefix, String level) {
        return level.startsWith(prefix) ? Optional.of(level.substring(prefix.length())) : Optional.empty();
    }
}
