package org.sluice.workbench.db;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source whose statements are counted, whoever uses it: the tracker's stores and Active Objects alike. */
final class CountingDataSource implements DataSource {
    private final DataSource behind;
    private final StatementCount count;

    CountingDataSource(DataSource behind, StatementCount count) {
        this.behind = behind;
        this.count = count;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted(Connection.class, behind.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return counted(Connection.class, behind.getConnection(username, password));
    }

    private <T> T counted(Class<T> type, T target) {
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader() == null ? getClass().getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call(target, method, arguments));
        return type.cast(proxy);
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (target instanceof Statement && method.getName().startsWith("execute")) {
            count.add();
        }
        Object answer;
        try {
            answer = method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
        return target instanceof Connection && answer instanceof Statement statement ? wrap(statement) : answer;
    }

    private Statement wrap(Statement statement) {
        if (statement instanceof CallableStatement callable) {
            return counted(CallableStatement.class, callable);
        }
        return statement instanceof PreparedStatement prepared
                ? counted(PreparedStatement.class, prepared)
                : counted(Statement.class, statement);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return behind.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        behind.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        behind.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return behind.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return behind.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return behind.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return behind.isWrapperFor(type);
    }
}
