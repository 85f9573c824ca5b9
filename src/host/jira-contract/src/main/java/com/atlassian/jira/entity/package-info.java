/** The slice of Jira's API: what stored things have in common. */
package com.atlassian.jira.entity;
