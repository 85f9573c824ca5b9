/** The host's database: one H2 file under the home, its schema, its pool and what the stores share when they use it. */
package org.sluice.workbench.db;
