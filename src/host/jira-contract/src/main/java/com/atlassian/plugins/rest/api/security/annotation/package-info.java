/** The slice of Jira's API: who may call an endpoint. */
package com.atlassian.plugins.rest.api.security.annotation;
