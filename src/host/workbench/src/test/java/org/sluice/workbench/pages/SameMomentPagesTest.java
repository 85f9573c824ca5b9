package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;

/** Two administrators who add the same at the same moment: it is there once, and nobody meets an error of the host. */
public class SameMomentPagesTest {
    private static final int ROUNDS = 5;

    @Rule
    public final PagesHost host = new PagesHost();

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @After
    public void stop() {
        threads.shutdownNow();
    }

    @Test
    public void shouldAddAGroupARoleAndASchemeOnce() throws Exception {
        Browser one = host.admin().withWebSudo("admin");
        Browser other = host.admin().withWebSudo("admin");
        for (int round = 0; round < ROUNDS; round++) {
            for (String address : List.of(
                    "/secure/admin/user/AddGroup.jspa",
                    "/secure/project/AddProjectRole.jspa",
                    "/secure/admin/AddPermissionScheme.jspa",
                    "/secure/admin/AddFieldScreen.jspa")) {
                Map<String, String> form = Map.of("groupName", "n" + round, "name", "n" + round);

                assertThat(statuses(one, other, address, form)).as(address).isSubsetOf(200, 400, 409);
            }
        }
        assertThat(host.tracker().groups().all().stream().filter(name -> name.startsWith("n")))
                .hasSize(ROUNDS);
        assertThat(host.tracker().roles().all().stream()
                        .filter(role -> role.name().startsWith("n")))
                .hasSize(ROUNDS);
        assertThat(host.tracker().schemes().all().stream()
                        .filter(scheme -> scheme.name().startsWith("n")))
                .hasSize(ROUNDS);
    }

    private List<Integer> statuses(Browser one, Browser other, String address, Map<String, String> form)
            throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        List<Future<Integer>> sent = new ArrayList<>();
        for (Browser browser : List.of(one, other)) {
            sent.add(threads.submit(() -> {
                both.await(30, TimeUnit.SECONDS);
                return browser.post(address, form).statusCode();
            }));
        }
        return List.of(sent.get(0).get(60, TimeUnit.SECONDS), sent.get(1).get(60, TimeUnit.SECONDS));
    }
}
