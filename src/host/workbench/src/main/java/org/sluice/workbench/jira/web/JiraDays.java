package org.sluice.workbench.jira.web;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.time.format.ResolverStyle;
import java.util.Date;
import java.util.Locale;

/** Days as Jira's date picker writes them where nobody chose another form; by the clock of the server. */
public final class JiraDays implements DateTimeFormatter {
    private static final java.time.format.DateTimeFormatter PICKER = java.time.format.DateTimeFormatter.ofPattern(
                    "d/MMM/uu", Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    @Override
    public DateTimeFormatter forUser(ApplicationUser user) {
        return this;
    }

    @Override
    public DateTimeFormatter withStyle(DateTimeStyle style) {
        return this;
    }

    @Override
    public DateTimeFormatter withSystemZone() {
        return this;
    }

    @Override
    public String format(Date date) {
        return PICKER.format(date.toInstant().atZone(ZoneId.systemDefault()));
    }
}
