/** Locks by name; this host is a cluster of one node. */
package org.sluice.workbench.services.cluster;
