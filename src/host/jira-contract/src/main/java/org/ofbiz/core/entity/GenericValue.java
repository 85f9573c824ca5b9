package org.ofbiz.core.entity;

import java.util.List;
import java.util.Map;

/** A row with those that belong to it. */
public class GenericValue extends GenericEntity {
    private final Map<String, List<GenericValue>> related;

    protected GenericValue(String entityName, Map<String, Object> fields, Map<String, List<GenericValue>> related) {
        super(entityName, fields);
        this.related = Map.copyOf(related);
    }

    /** The rows that belong to this one by that name; none for an unknown name. */
    public List<GenericValue> getRelated(String relationName) throws GenericEntityException {
        return related.getOrDefault(relationName, List.of());
    }
}
