/** Tests of modules about users. */
package org.sluice.workbench.plugins.people;
