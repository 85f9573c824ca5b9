/** Starting and ending: options, the home folder, the order in which the parts come up. */
package org.sluice.workbench.launch;
