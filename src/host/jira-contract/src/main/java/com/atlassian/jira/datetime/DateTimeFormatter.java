package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** Writes moments as this Jira is set to write them; each method but the last gives another formatter. */
public interface DateTimeFormatter {
    DateTimeFormatter forUser(ApplicationUser user);

    DateTimeFormatter withStyle(DateTimeStyle style);

    DateTimeFormatter withSystemZone();

    String format(Date date);
}
