/** Projects, their components and who plays which role in them. */
package org.sluice.workbench.tracker.projects;
