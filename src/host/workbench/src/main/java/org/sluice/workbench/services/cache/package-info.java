/** Caches by name. */
package org.sluice.workbench.services.cache;
