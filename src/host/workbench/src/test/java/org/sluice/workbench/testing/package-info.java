/** What tests of several packages share: exports to import, real files when they are there. */
package org.sluice.workbench.testing;
