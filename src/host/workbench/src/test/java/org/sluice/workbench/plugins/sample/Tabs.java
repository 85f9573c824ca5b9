package org.sluice.workbench.plugins.sample;

import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import java.util.Date;
import java.util.List;

/** Tabs below an issue: one that works, one that is for nobody, two that fail. */
public final class Tabs {
    private Tabs() {}

    /** Shows two lines to everybody. */
    public static class Open extends AbstractIssueTabPanel3 {
        @Override
        public boolean showPanel(ShowPanelRequest request) {
            return request.isAnonymous();
        }

        @Override
        public List<IssueAction> getActions(GetActionsRequest request) {
            return List.of(new Line("<p>one</p>"), new Line("<p>two</p>"));
        }
    }

    /** For nobody. */
    public static final class Shut extends Open {
        @Override
        public boolean showPanel(ShowPanelRequest request) {
            return false;
        }
    }

    /** Does not say whom it is for. */
    public static final class Undecided extends Open {
        @Override
        public boolean showPanel(ShowPanelRequest request) {
            throw new IllegalStateException("This tab always fails");
        }
    }

    /** Has nothing to show. */
    public static final class Clumsy extends Open {
        @Override
        public List<IssueAction> getActions(GetActionsRequest request) {
            throw new IllegalStateException("This tab always fails");
        }
    }

    /** One line. */
    public static final class Line implements IssueAction {
        private final String html;

        Line(String html) {
            this.html = html;
        }

        @Override
        public String getHtml() {
            return html;
        }

        @Override
        @SuppressWarnings("JavaUtilDate") // Jira's declaration speaks in dates.
        public Date getTimePerformed() {
            return new Date(0);
        }

        @Override
        public boolean isDisplayActionAllTab() {
            return false;
        }
    }
}
