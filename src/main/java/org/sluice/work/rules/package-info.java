/** What rules of workflows say of a task, whichever feature they belong to, and whether they are paused. */
@NullMarked
package org.sluice.work.rules;

import org.jspecify.annotations.NullMarked;
