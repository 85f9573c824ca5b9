package org.sluice.workbench.plugins.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** What every REST application of the host has in common: Jackson 2 that refuses unknown properties, errors as JSON. */
public final class JerseySetup {
    private static final int MOST_TYPES = 200;

    private JerseySetup() {}

    /** Adds strict JSON and the host's error bodies. */
    public static ResourceConfig strict(ResourceConfig config) {
        return strict(config, new JsonFaults.Unreadable());
    }

    /** The same with other words for a body that cannot be read. */
    public static ResourceConfig strict(ResourceConfig config, ExceptionMapper<JsonProcessingException> unreadable) {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        // Else all mappers share one memory of the types that they have seen, those of plugins that are gone among
        // them.
        LookupCache<Object, JavaType> types = new LRUMap<>(MOST_TYPES / 4, MOST_TYPES);
        mapper.setTypeFactory(TypeFactory.defaultInstance().withCache(types));
        return config.property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
                .property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .register(new JacksonJsonProvider(mapper))
                .register(unreadable)
                .register(new JsonFaults.Unexpected());
    }
}
