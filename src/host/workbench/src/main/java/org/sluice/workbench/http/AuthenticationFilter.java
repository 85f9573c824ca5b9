package org.sluice.workbench.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.sluice.workbench.tracker.people.Authenticated;
import org.sluice.workbench.tracker.people.User;

/** Finds out whose request it is, by session, by basic authentication or by a personal access token, for as long as the request lasts. */
public final class AuthenticationFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private final transient Accounts accounts;
    private final transient Sessions sessions;
    private final transient CurrentUser currentUser;

    /** Checking a password is slow on purpose; a script that sends it with each call is checked once a minute. */
    private final transient Cache<BasicCredentials, Checked> checked = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    public AuthenticationFilter(Accounts accounts, Sessions sessions, CurrentUser currentUser) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.currentUser = currentUser;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String header = request.getHeader("Authorization");
        Optional<BasicCredentials> credentials = BasicCredentials.of(header);
        Optional<String> token = BearerToken.of(header);
        boolean names = credentials.isPresent() || token.isPresent();
        Optional<User> user = names
                ? credentials.flatMap(this::authenticate).or(() -> token.flatMap(accounts::byToken))
                : ofSession(request);
        boolean drawsError = request.getDispatcherType() == DispatcherType.ERROR;
        if (names && user.isEmpty() && !drawsError) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Jira\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        CurrentUser.Scope scope = currentUser.as(user.orElse(null));
        CurrentRequest.set(request, response);
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentRequest.clear();
            scope.close();
        }
    }

    private Optional<User> authenticate(BasicCredentials credentials) {
        Checked known = checked.getIfPresent(credentials);
        if (known != null && known.passwordChanges() == accounts.passwordChanges(known.key())) {
            return accounts.byKey(known.key()).filter(User::active);
        }
        Optional<Authenticated> found = accounts.authenticate(credentials.name(), credentials.password());
        found.ifPresent(in -> checked.put(credentials, new Checked(in.user().key(), in.passwordChanges())));
        return found.map(Authenticated::user);
    }

    private Optional<User> ofSession(HttpServletRequest request) {
        return sessions.userKey(request)
                .filter(key -> sessions.isSince(request, accounts.passwordChanges(key)))
                .flatMap(accounts::byKey)
                .filter(User::active);
    }

    /** Whose credentials they were, and how often the password had been changed then. */
    private record Checked(String key, int passwordChanges) {}
}
