/** The slice of Jira's API: asking for the password again. */
package com.atlassian.sal.api.websudo;
