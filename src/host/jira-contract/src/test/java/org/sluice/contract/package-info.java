/** Holds the slice to its list. */
package org.sluice.contract;
