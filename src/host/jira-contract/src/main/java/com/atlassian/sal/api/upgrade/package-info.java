/** The slice of Jira's API: upgrades of what plugins keep. */
package com.atlassian.sal.api.upgrade;
