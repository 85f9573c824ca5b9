/** Velocity 1.7 as Jira sets it up: HTML escaped unless marked safe, methods of plugins' objects only when listed. */
package org.sluice.workbench.templates;
