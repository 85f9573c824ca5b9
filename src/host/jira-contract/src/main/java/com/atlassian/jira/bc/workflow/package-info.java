/** The slice of Jira's API: workflows for a caller whose rights are checked. */
package com.atlassian.jira.bc.workflow;
