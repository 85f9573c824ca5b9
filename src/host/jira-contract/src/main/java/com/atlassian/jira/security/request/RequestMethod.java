package com.atlassian.jira.security.request;

/** A method of HTTP. */
public enum RequestMethod {
    GET,
    HEAD,
    OPTIONS,
    CONNECT,
    DELETE,
    POST,
    PUT,
    PATCH,
    TRACE
}
