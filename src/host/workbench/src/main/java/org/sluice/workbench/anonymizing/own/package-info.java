/** What the host itself does when a user is anonymised, by the same handlers that plugins bring. */
package org.sluice.workbench.anonymizing.own;
