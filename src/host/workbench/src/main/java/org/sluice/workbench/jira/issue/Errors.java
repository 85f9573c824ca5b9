package org.sluice.workbench.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;
import org.sluice.workbench.operations.Problem;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.Refusal;

/** Says problems in the language of who asked, as Jira's API gives them. */
public final class Errors {
    private final I18nHelper.BeanFactory texts;

    public Errors(I18nHelper.BeanFactory texts) {
        this.texts = texts;
    }

    public ErrorCollection of(Problems problems, ApplicationUser user) {
        I18nHelper language = texts.getInstance(user);
        ErrorCollection errors = new SimpleErrorCollection();
        problems.general().forEach(problem -> errors.addErrorMessage(said(problem, language)));
        problems.byField().forEach((field, problem) -> errors.addError(field, said(problem, language)));
        problems.refusal().map(refusal -> reason(refusal, user)).ifPresent(errors::addReason);
        return errors;
    }

    private static String said(Problem problem, I18nHelper language) {
        Object[] arguments = problem.arguments().stream()
                .map(one -> one instanceof Problem inner ? said(inner, language) : one)
                .toArray();
        return language.getText(problem.key(), arguments);
    }

    private static ErrorCollection.Reason reason(Refusal refusal, ApplicationUser user) {
        return switch (refusal) {
            case INPUT -> ErrorCollection.Reason.VALIDATION_FAILED;
            case FORBIDDEN -> user == null ? ErrorCollection.Reason.NOT_LOGGED_IN : ErrorCollection.Reason.FORBIDDEN;
            case NOT_FOUND -> ErrorCollection.Reason.NOT_FOUND;
        };
    }
}
