package org.sluice.platform;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The languages of people, for what is written for somebody who is not logged in. */
public final class Languages {

    private static final Logger log = LoggerFactory.getLogger(Languages.class);

    private final HostParts parts;
    private final UserManager users;

    /** Asks Jira, where it has this part. */
    public Languages(HostParts parts, UserManager users) {
        this.parts = parts;
        this.users = users;
    }

    /** The language that somebody, by user key, has chosen, none where that is not known. */
    public Optional<Locale> of(String userKey) {
        try {
            return parts.find(LocaleManager.class).flatMap(locales -> Optional.ofNullable(users.getUserByKey(userKey))
                    .map(locales::getLocaleFor));
        } catch (LinkageError | RuntimeException e) {
            log.warn("The language of {} is not known: {}", userKey, e.toString());
            return Optional.empty();
        }
    }
}
