package com.atlassian.sal.api.auth;

import java.net.URI;

/** Where to log in. */
public interface LoginUriProvider {
    URI getLoginUri(URI uRI);
}
