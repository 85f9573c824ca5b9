/** The slice of Jira's API: templates. */
package com.atlassian.templaterenderer;
