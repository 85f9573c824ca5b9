/** The slice of Jira's API: components of projects. */
package com.atlassian.jira.bc.project.component;
