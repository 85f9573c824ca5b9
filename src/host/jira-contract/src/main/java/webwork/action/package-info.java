/** The slice of Jira's API: the base of pages. */
package webwork.action;
