/** Which screens issue types have. */
package com.atlassian.jira.issue.fields.screen.issuetype;
