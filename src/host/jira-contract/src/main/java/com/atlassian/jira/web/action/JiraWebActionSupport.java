package com.atlassian.jira.web.action;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sluice.contract.CurrentHost;
import webwork.action.ActionSupport;

/** What a page of a plugin extends. */
public class JiraWebActionSupport extends ActionSupport implements I18nHelper, ErrorCollection {
    private final transient Set<Reason> reasons = new HashSet<>();
    private String returnUrl;

    public JiraWebActionSupport() {}

    public ApplicationUser getLoggedInUser() {
        return authentication().getLoggedInUser();
    }

    public String getXsrfToken() {
        return CurrentHost.get().xsrfToken();
    }

    public HttpServletRequest getHttpRequest() {
        return CurrentHost.get().request();
    }

    public boolean hasGlobalPermission(GlobalPermissionKey permission) {
        return component(GlobalPermissionManager.class).hasPermission(permission, getLoggedInUser());
    }

    public boolean hasProjectPermission(ProjectPermissionKey permission, Project project) {
        return component(PermissionManager.class).hasPermission(permission, project, getLoggedInUser());
    }

    public boolean isSystemAdministrator() {
        return hasGlobalPermission(GlobalPermissionKey.SYSTEM_ADMIN);
    }

    public boolean isAdministrator() {
        return hasGlobalPermission(GlobalPermissionKey.ADMINISTER);
    }

    public String getReturnUrl() {
        return returnUrl;
    }

    public void setReturnUrl(String returnUrl) {
        this.returnUrl = returnUrl;
    }

    public String getRedirect(String defaultUrl) {
        if (invalidInput()) {
            return ERROR;
        }
        return forceRedirect(staysHere(returnUrl) ? returnUrl : defaultUrl);
    }

    public String returnComplete() {
        return getRedirect("/");
    }

    public String returnComplete(String url) {
        return getRedirect(url);
    }

    protected String forceRedirect(String redirect) {
        String target = redirect.startsWith("/") ? getHttpRequest().getContextPath() + redirect : redirect;
        try {
            CurrentHost.get().response().sendRedirect(target);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot redirect to " + target, e);
        }
        return NONE;
    }

    @Override
    public String execute() throws Exception {
        return super.execute();
    }

    @Override
    @SuppressWarnings("unchecked") // Raw in WebWork; only strings are ever added.
    public Collection<String> getErrorMessages() {
        return super.getErrorMessages();
    }

    @Override
    @SuppressWarnings("unchecked") // Raw in WebWork; only strings are ever added.
    public Map<String, String> getErrors() {
        return super.getErrors();
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public void addErrorCollection(ErrorCollection errors) {
        addErrorMessages(errors.getErrorMessages());
        getErrors().putAll(errors.getErrors());
        reasons.addAll(errors.getReasons());
    }

    @Override
    public void addErrorMessages(Collection<String> messages) {
        getErrorMessages().addAll(messages);
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }

    @Override
    public boolean hasAnyErrors() {
        return invalidInput();
    }

    @Override
    public Locale getLocale() {
        return getI18nHelper().getLocale();
    }

    @Override
    public boolean isKeyDefined(String key) {
        return getI18nHelper().isKeyDefined(key);
    }

    @Override
    public String getUnescapedText(String key) {
        return getI18nHelper().getUnescapedText(key);
    }

    @Override
    public String getText(String key) {
        return getI18nHelper().getText(key);
    }

    @Override
    public String getText(String key, String value1) {
        return getI18nHelper().getText(key, value1);
    }

    @Override
    public String getText(String key, String value1, String value2) {
        return getI18nHelper().getText(key, value1, value2);
    }

    @Override
    public String getText(String key, String value1, String value2, String value3) {
        return getI18nHelper().getText(key, value1, value2, value3);
    }

    @Override
    public String getText(String key, Object parameters) {
        return getI18nHelper().getText(key, parameters);
    }

    protected I18nHelper getI18nHelper() {
        return authentication().getI18nHelper();
    }

    private static boolean staysHere(String url) {
        return url != null && url.startsWith("/") && !url.startsWith("//") && url.indexOf('\\') < 0;
    }

    private static JiraAuthenticationContext authentication() {
        return component(JiraAuthenticationContext.class);
    }

    private static <T> T component(Class<T> type) {
        return CurrentHost.get().component(type);
    }
}
