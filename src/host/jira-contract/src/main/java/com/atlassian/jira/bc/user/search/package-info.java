/** The slice of Jira's API: finding users by what others call them. */
package com.atlassian.jira.bc.user.search;
