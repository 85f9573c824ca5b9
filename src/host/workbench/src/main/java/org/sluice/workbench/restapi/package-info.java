/**
 * Jira's own REST API, version 2: the doors. Shapes, status codes and error bodies are those of
 * Atlassian's published description.
 */
package org.sluice.workbench.restapi;
