/** How Jira's workflow engine asks the rules of every feature: one guard around them, one form in the editor, one log of what they said. */
@NullMarked
package org.sluice.work.rules.jira;

import org.jspecify.annotations.NullMarked;
