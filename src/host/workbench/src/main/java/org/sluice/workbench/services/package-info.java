/** What Jira offers plugins beside the tracker: events, jobs, locks, caches, settings, texts, templates, tables. */
package org.sluice.workbench.services;
