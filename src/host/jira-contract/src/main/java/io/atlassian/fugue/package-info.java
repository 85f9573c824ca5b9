/** The slice of Jira's API: optional values in older declarations. */
package io.atlassian.fugue;
