package com.atlassian.jira;

import java.util.Collection;

/** A kind of value that fields hold and functions give. */
public interface JiraDataType {
    Collection<String> asStrings();

    boolean matches(JiraDataType otherType);
}
