package org.sluice.workbench.plugins.sample;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;

/** An administration page with a form, a command that nobody annotated and one that fails. */
@WebSudoRequired
public class NotesAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private String note = "";
    private int count;

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return INPUT;
    }

    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doSave() {
        return SUCCESS;
    }

    public String doOpen() {
        return SUCCESS;
    }

    @SupportedMethods(RequestMethod.GET)
    public String doFault() {
        throw new IllegalStateException("private detail");
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }
}
