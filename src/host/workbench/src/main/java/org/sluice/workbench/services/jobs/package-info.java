/** Jobs that plugins schedule. */
package org.sluice.workbench.services.jobs;
