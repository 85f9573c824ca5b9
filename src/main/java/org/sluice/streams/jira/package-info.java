/** Two streams in one workflow, through Jira's own API and in Sluice's tables: see {@code src/docs/features/streams.md}. */
@org.jspecify.annotations.NullMarked
package org.sluice.streams.jira;
