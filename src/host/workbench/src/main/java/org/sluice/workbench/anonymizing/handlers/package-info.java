/** The handlers that are asked when a user is anonymised, whoever brings them. */
package org.sluice.workbench.anonymizing.handlers;
