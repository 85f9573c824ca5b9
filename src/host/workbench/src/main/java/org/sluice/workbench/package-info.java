/** A Jira-compatible host for trying, testing and developing plugins. */
package org.sluice.workbench;
