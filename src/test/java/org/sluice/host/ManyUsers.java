package org.sluice.host;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.sluice.workbench.testing.WorkbenchProcess;

/**
 * People of the invented team who work at the same time, each as fast as the answers come: they look at a task, make a
 * transition, and look at a dashboard with what its gadgets ask for. Each has a session of their own.
 *
 * <p>What each does is drawn from a fixed seed; how the others come in between is not. They are for a project with Jira's own workflow: a
 * transition that is drawn at random fills no field in, which the workflow of two streams asks for.
 */
public final class ManyUsers {
    private static final List<String> PEOPLE =
            List.of("karl", "sara", "jonas", "oskar", "mette", "pernille", "anders", "signe", "maja");
    private static final List<String> GADGETS = List.of(
            "/rest/sluice/1.0/insight/projects",
            "/rest/sluice/1.0/insight/SUP/lead-time?zone=UTC",
            "/rest/sluice/1.0/insight/SUP/open?zone=UTC");
    /** Every fifth task that is worked on is one of these, so that people are in each other's way. */
    private static final int WANTED_BY_ALL = 5;

    private final String baseUrl;
    private final List<String> keys;
    private final Timings timings = new Timings();
    private final TimedVisits visits;

    /** Nobody works yet; when they do, it is on some hundred of the newest tasks. */
    public ManyUsers(WorkbenchProcess workbench) {
        this.baseUrl = workbench.baseUrl();
        this.visits = new TimedVisits(baseUrl, timings);
        this.keys = workbench
                .asAdmin()
                .get("/rest/api/2/search?jql=project%20%3D%20SUP&fields=summary&maxResults=500")
                .json()
                .path("issues")
                .findValuesAsText("key");
    }

    /** Lets so many work for a while; returns when all have stopped. */
    public void work(int users, Duration span) {
        long end = System.nanoTime() + span.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(users);
        try {
            List<Callable<Void>> all = IntStream.range(0, users)
                    .<Callable<Void>>mapToObj(number -> () -> {
                        work(number, end);
                        return null;
                    })
                    .toList();
            for (Future<Void> one : threads.invokeAll(all)) {
                one.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException("The users of " + baseUrl + " did not come to an end", e);
        } finally {
            threads.shutdown();
        }
    }

    /** What they waited for and for how long, and what went wrong. */
    public Timings timings() {
        return timings;
    }

    private void work(int number, long end) throws IOException, InterruptedException {
        Random random = new Random(number);
        String session = visits.logIn(PEOPLE.get(number % PEOPLE.size()), "demo");
        while (System.nanoTime() < end) {
            String key = keys.get(random.nextInt(random.nextInt(5) == 0 ? WANTED_BY_ALL : keys.size()));
            visits.get("issue view", session, "/browse/" + key);
            transition(session, key, random);
            visits.get("dashboard", session, "/secure/Dashboard.jspa");
            for (String gadget : GADGETS) {
                visits.get("gadget", session, gadget);
            }
        }
    }

    private void transition(String session, String key, Random random) throws IOException, InterruptedException {
        String path = "/rest/api/2/issue/" + key + "/transitions";
        String offered = visits.get("transitions", session, path);
        List<String> ids = TransitionIds.in(offered);
        if (ids.isEmpty()) {
            timings.wrong(key + " offers no transition: " + offered);
            return;
        }
        String body = "{\"transition\":{\"id\":\"" + ids.get(random.nextInt(ids.size())) + "\"}}";
        visits.send(
                "transition",
                204,
                visits.request(session, path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
