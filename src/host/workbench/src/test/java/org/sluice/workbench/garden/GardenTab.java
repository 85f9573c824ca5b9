package org.sluice.workbench.garden;

import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import java.util.Date;
import java.util.List;

/** A tab below issues, for those who have logged in. */
public final class GardenTab extends AbstractIssueTabPanel3 {
    @Override
    public boolean showPanel(ShowPanelRequest request) {
        return !request.isAnonymous();
    }

    @Override
    public List<IssueAction> getActions(GetActionsRequest request) {
        return List.of(
                new Grown(request.issue().getKey(), descriptor.getI18nBean().getText("garden.name")));
    }

    /** One line of the tab. */
    static final class Grown implements IssueAction {
        private final String key;
        private final String where;

        Grown(String key, String where) {
            this.key = key;
            this.where = where;
        }

        @Override
        public String getHtml() {
            return "<p class=\"grown\">" + key + " grows in: " + where + "</p>";
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
