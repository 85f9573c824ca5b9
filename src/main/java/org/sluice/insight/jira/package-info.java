/** What insight keeps in Active Objects, and what it asks of Jira and makes in it. */
@org.jspecify.annotations.NullMarked
package org.sluice.insight.jira;
