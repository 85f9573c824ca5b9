package org.sluice.workbench.services.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Makes the entity manager of one namespace over the host's H2 database. */
final class EntityManagers {
    /** Without a schema Active Objects finds H2's own tables first and believes that nothing has to be made. */
    private static final String SCHEMA = "PUBLIC";

    private EntityManagers() {}

    static EntityManager over(DataSource dataSource, TableNames tables) {
        H2DatabaseProvider provider = new H2DatabaseProvider(keptOpen(dataSource), SCHEMA);
        return new EntityManager(provider, new Configuration(names(tables), tables.prefix()));
    }

    static NameConverters names(TableNames tables) {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(tables),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    /** The data source belongs to the host: a plugin that goes away must not close it. */
    private static DisposableDataSource keptOpen(DataSource dataSource) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                EntityManagers.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) -> {
                    if ("dispose".equals(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(dataSource, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Manages the tables of one prefix and no others. */
    private record Configuration(NameConverters getNameConverters, String prefix)
            implements EntityManagerConfiguration {
        @Override
        @SuppressWarnings("deprecation") // Still asked for.
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.regionMatches(!caseSensitive, 0, prefix, 0, prefix.length());
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
