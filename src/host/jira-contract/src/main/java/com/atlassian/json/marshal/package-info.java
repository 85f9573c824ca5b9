/** The slice of Jira's API: values that write themselves as JSON. */
package com.atlassian.json.marshal;
