/** What must hold in every Jira with Sluice installed, over HTTP alone: in the workbench, and in a real Jira that is named. */
package org.sluice.acceptance;
