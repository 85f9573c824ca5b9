package com.atlassian.sal.api.message;

import java.io.Serializable;

/** A text by its key. */
public interface Message extends Serializable {
    String getKey();

    Serializable[] getArguments();
}
