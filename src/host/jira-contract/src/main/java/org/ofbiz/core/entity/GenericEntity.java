package org.ofbiz.core.entity;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;

/** A row by its fields' names. */
public class GenericEntity {
    private final String entityName;
    private final Map<String, Object> fields;

    protected GenericEntity(String entityName, Map<String, Object> fields) {
        this.entityName = entityName;
        this.fields = new HashMap<>(fields);
    }

    public String getEntityName() {
        return entityName;
    }

    public Object get(String name) {
        return fields.get(name);
    }

    public String getString(String name) {
        Object value = fields.get(name);
        return value == null ? null : value.toString();
    }

    public Long getLong(String name) {
        return (Long) fields.get(name);
    }

    public Timestamp getTimestamp(String name) {
        return (Timestamp) fields.get(name);
    }
}
