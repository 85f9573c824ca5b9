package com.atlassian.sal.api;

/** What the host calls itself and where it is. */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();

    String getBuildNumber();
}
