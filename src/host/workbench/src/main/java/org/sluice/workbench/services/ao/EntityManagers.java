package org.sluice.workbench.services.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
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
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.sluice.workbench.osgi.StartFailure;

/** Makes the entity manager of one namespace over the host's database. */
final class EntityManagers {
    /** Without a schema Active Objects finds H2's own tables first and believes that nothing has to be made. */
    private static final String SCHEMA = "PUBLIC";

    private EntityManagers() {}

    static EntityManager over(DataSource dataSource, TableNames tables) {
        return new EntityManager(provider(dataSource), new Configuration(names(tables), tables.prefix()));
    }

    private static DatabaseProvider provider(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())
                    ? new PostgreSQLDatabaseProvider(keptOpen(dataSource), SCHEMA.toLowerCase(Locale.ROOT))
                    : new H2DatabaseProvider(keptOpen(dataSource), SCHEMA);
        } catch (SQLException e) {
            throw new StartFailure("The database does not say what it is: " + e.getMessage(), e);
        }
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
