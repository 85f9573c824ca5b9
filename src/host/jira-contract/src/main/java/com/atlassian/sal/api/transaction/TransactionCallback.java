package com.atlassian.sal.api.transaction;

/** Work that happens wholly or not at all. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
