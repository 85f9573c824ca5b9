/** What pages ask of the host: texts, languages, time zones, the request. */
package org.sluice.workbench.jira.web;
