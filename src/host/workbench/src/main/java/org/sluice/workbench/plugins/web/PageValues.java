package org.sluice.workbench.plugins.web;

import java.util.Map;
import org.sluice.workbench.plugins.web.WebFragments.FragmentContext;

/** Turns what a page of the host knows into what Jira gives to fragments: {@code user}, {@code project}, {@code issue}, {@code helper}, {@code i18n}. */
@FunctionalInterface
public interface PageValues {
    Map<String, Object> of(FragmentContext context);
}
