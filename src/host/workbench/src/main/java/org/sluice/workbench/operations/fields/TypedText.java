package org.sluice.workbench.operations.fields;

import java.util.List;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.texts.Characters;
import org.sluice.workbench.tracker.issues.Issue;

/** Text and labels as people type them, with Jira's limits, and of characters that a text can hold. */
final class TypedText {
    static final int SHORT = 255;
    static final String UNFIT = "workbench.refusal.text.character";
    /** Jira's default of {@code jira.text.field.character.limit}. */
    static final int LONG = 32_767;

    Content summary(String typed, Problems problems) {
        String summary = typed.strip();
        if (summary.isEmpty()) {
            problems.field(IssueFields.SUMMARY, "workbench.refusal.summary.missing");
        } else if (summary.length() > Issue.LONGEST_SUMMARY) {
            problems.field(IssueFields.SUMMARY, "workbench.refusal.summary.long", Issue.LONGEST_SUMMARY);
        } else if (!Characters.fit(summary)) {
            problems.field(IssueFields.SUMMARY, UNFIT);
        } else if (summary.indexOf('\n') >= 0 || summary.indexOf('\r') >= 0) {
            problems.field(IssueFields.SUMMARY, "workbench.refusal.summary.lines");
        }
        return Content.ofNullable(summary);
    }

    Content longText(String fieldId, String typed, Problems problems) {
        return limited(fieldId, typed, LONG, problems);
    }

    Content limited(String fieldId, String typed, int limit, Problems problems) {
        if (typed.length() > limit) {
            problems.field(fieldId, "workbench.refusal.text.long", limit);
        } else if (!Characters.fit(typed)) {
            problems.field(fieldId, UNFIT);
        }
        return Content.ofNullable(typed);
    }

    Content labels(String fieldId, List<String> typed, Problems problems) {
        for (String label : typed) {
            if (label.chars().anyMatch(Character::isWhitespace)) {
                problems.field(fieldId, "workbench.refusal.label.space", label);
            } else if (label.length() > SHORT) {
                problems.field(fieldId, "workbench.refusal.label.long", SHORT);
            } else if (!Characters.fit(label)) {
                problems.field(fieldId, UNFIT);
            }
        }
        return new Content(typed.stream().distinct().sorted().toList());
    }
}
