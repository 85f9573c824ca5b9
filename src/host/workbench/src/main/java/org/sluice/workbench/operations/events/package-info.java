/** What happened to issues, told after it was kept. */
package org.sluice.workbench.operations.events;
