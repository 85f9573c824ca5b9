package webwork.action;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Runs a command of a page after checking its input.
 *
 * <p>No command checks the input and then runs {@link #doExecute()}; the command "save" runs doSave() without that check.
 */
public class ActionSupport implements Action {
    private final transient Collection<String> errorMessages = new ArrayList<>();
    private final transient Map<String, String> errors = new HashMap<>();
    private String command;

    public ActionSupport() {}

    public void setCommand(String command) {
        this.command = command;
    }

    public String getCommandName() {
        return command;
    }

    @Override
    public String execute() throws Exception {
        if (command != null && !command.isEmpty()) {
            return invoke("do" + command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1));
        }
        doValidation();
        return invalidInput() ? INPUT : doExecute();
    }

    public String doDefault() throws Exception {
        return INPUT;
    }

    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    protected void doValidation() {}

    public boolean invalidInput() {
        return !errorMessages.isEmpty() || !errors.isEmpty();
    }

    // Raw in WebWork; the bytecode of callers names the raw type.
    public Collection getErrorMessages() {
        return errorMessages;
    }

    public Map getErrors() {
        return errors;
    }

    public void addErrorMessage(String message) {
        errorMessages.add(message);
    }

    public void addError(String field, String message) {
        errors.put(field, message);
    }

    public Locale getLocale() {
        return Locale.getDefault();
    }

    public String getText(String key) {
        return key;
    }

    private String invoke(String method) throws Exception {
        try {
            return (String) getClass().getMethod(method).invoke(this);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}
