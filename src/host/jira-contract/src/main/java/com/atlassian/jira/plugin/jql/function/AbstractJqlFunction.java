package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;
import org.sluice.contract.CurrentHost;

/** What functions share: name and kind by their descriptor, and a count of arguments. */
public abstract class AbstractJqlFunction implements JqlFunction {
    private JqlFunctionModuleDescriptor descriptor;

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        this.descriptor = moduleDescriptor;
    }

    public JqlFunctionModuleDescriptor getModuleDescriptor() {
        return descriptor;
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        int received = operand.getArgs().size();
        if (received != expected) {
            messages.addErrorMessage(getI18n()
                    .getText(
                            "jira.jql.function.arg.incorrect.exact",
                            getFunctionName(),
                            Integer.toString(expected),
                            Integer.toString(received)));
        }
        return messages;
    }

    @Override
    public String getFunctionName() {
        return descriptor.getFunctionName();
    }

    @Override
    public boolean isList() {
        return descriptor.isList();
    }

    protected I18nHelper getI18n() {
        return CurrentHost.get().component(JiraAuthenticationContext.class).getI18nHelper();
    }
}
