package org.sluice.workbench.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** What the four kinds of constant have in common. Two are equal when kind and id are. */
final class Named {
    private Named() {}

    /** A priority. */
    record OfPriority(String getId, String getName, String getDescription, Long getSequence) implements Priority {
        @Override
        public String getNameTranslation() {
            return getName;
        }
    }

    /** A resolution. */
    record OfResolution(String getId, String getName, String getDescription, Long getSequence) implements Resolution {
        @Override
        public String getNameTranslation() {
            return getName;
        }
    }

    /** An issue type. */
    record OfType(String getId, String getName, String getDescription, Long getSequence, boolean isSubTask)
            implements IssueType {
        @Override
        public String getNameTranslation() {
            return getName;
        }
    }

    /** A status. */
    record OfStatus(
            String getId, String getName, String getDescription, Long getSequence, StatusCategory getStatusCategory)
            implements Status {
        @Override
        public String getNameTranslation() {
            return getName;
        }
    }

    /** A group of statuses. */
    record OfCategory(Long getId, String getKey, String getName, String getColorName) implements StatusCategory {}
}
