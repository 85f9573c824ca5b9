package org.sluice.workbench.pages.route;

/** One page of the host, or one thing that can be done on it. */
@FunctionalInterface
public interface Page {
    Answer answer(Visit visit);
}
