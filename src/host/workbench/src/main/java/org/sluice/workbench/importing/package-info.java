/**
 * The import door: reads what Jira's search exports ({@code /rest/api/2/search?expand=changelog,names}) into the
 * tracker, a whole file or nothing of it. Every file is read twice: once to learn what it refers to, once to write it.
 */
package org.sluice.workbench.importing;
