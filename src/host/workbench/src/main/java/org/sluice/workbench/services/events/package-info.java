/** Events: told to listeners at once, in the thread that publishes. */
package org.sluice.workbench.services.events;
