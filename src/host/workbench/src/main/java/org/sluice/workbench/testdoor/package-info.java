/** A door for tests alone: lets them have what on a real site only happens, such as a search index that lags behind. */
package org.sluice.workbench.testdoor;
