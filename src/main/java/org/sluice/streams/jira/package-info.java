/** Starting, pausing and taking up again in Jira: reads tasks, makes transitions, and remembers what was left. */
@org.jspecify.annotations.NullMarked
package org.sluice.streams.jira;
