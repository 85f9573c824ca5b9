/** Modules of plugins about users. */
package org.sluice.workbench.plugins.people;
