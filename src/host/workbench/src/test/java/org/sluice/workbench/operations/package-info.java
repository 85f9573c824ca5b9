/** Tests of what people do to issues, over a tracker in memory. */
package org.sluice.workbench.operations;
