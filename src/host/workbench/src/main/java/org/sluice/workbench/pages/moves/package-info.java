/** What a move asks, of one issue and of many alike. */
package org.sluice.workbench.pages.moves;
