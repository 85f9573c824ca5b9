/** Users, groups and who belongs to which. */
package org.sluice.workbench.tracker.people;
