package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** Texts in one language. */
public interface I18nHelper {
    Locale getLocale();

    String getUnescapedText(String key);

    boolean isKeyDefined(String key);

    String getText(String key);

    String getText(String key, String key2);

    String getText(String key, String key2, String key3);

    String getText(String key, String key2, String key3, String key4);

    String getText(String key, Object value);

    /** Part of {@link I18nHelper}. */
    interface BeanFactory {
        I18nHelper getInstance(Locale locale);

        I18nHelper getInstance(ApplicationUser user);
    }
}
