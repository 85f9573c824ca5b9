/** The slice of Jira's API: settings of plugins. */
package com.atlassian.sal.api.pluginsettings;
