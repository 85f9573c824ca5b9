/** The shapes that Jira's REST API gives to what it tells. */
package org.sluice.workbench.restapi.json;
