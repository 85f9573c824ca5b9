package org.sluice.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.function.Supplier;
import org.junit.Test;
import org.sluice.testing.FakeJira;

/** Tests {@link RestDoor}, {@link Refusal} and {@link ErrorDto}. */
public class RestDoorTest {

    @Test
    public void shouldAnswerWithWhatTheWorkGives() {
        Response answer = answer(() -> "fine");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getEntity()).isEqualTo("fine");
    }

    @Test
    public void shouldPassOnAnAnswerThatIsOne() {
        assertThat(answer(() -> RestDoor.json(202, "later")).getStatus()).isEqualTo(202);
    }

    @Test
    public void shouldTellEachRefusalByItsStatus() {
        assertThat(statusOf(Refusal.notLoggedIn())).isEqualTo(401);
        assertThat(statusOf(Refusal.forbidden("no"))).isEqualTo(403);
        assertThat(statusOf(Refusal.projectNotFound())).isEqualTo(404);
        assertThat(statusOf(Refusal.previewNotFound())).isEqualTo(404);
        assertThat(statusOf(Refusal.conflict("not now"))).isEqualTo(409);
        assertThat(statusOf(Refusal.badInput("zone", "which"))).isEqualTo(400);
    }

    @Test
    public void shouldNameTheFieldAndSayWhatIsWrongWithIt() {
        Response answer = answer(() -> {
            throw Refusal.badInput("zone", "unknown", "Mars/Port");
        });

        assertThat(answer.getEntity()).isEqualTo(new ErrorDto("unknown Mars/Port", "zone", null));
    }

    @Test
    public void shouldGiveANumberInsteadOfATrace() {
        Response answer = answer(() -> {
            throw new IllegalStateException("secret");
        });

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getEntity()).isInstanceOfSatisfying(ErrorDto.class, error -> {
            assertThat(error.message()).isEqualTo("sluice.error.unforeseen");
            assertThat(error.id()).hasSizeGreaterThan(30);
            assertThat(error.toString()).doesNotContain("secret");
        });
    }

    @Test
    public void shouldAlsoAnswerWhatNobodyDeclared() {
        // Jira's services throw checked exceptions that their published declarations hide
        Response answer = answer(() -> RestDoorTest.<RuntimeException>undeclared(new IOException("disk")));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getEntity()).isInstanceOf(ErrorDto.class);
    }

    @Test
    public void shouldAlsoAnswerWhenThisJiraLacksAMethod() {
        Response answer = answer(() -> {
            throw new NoSuchMethodError("isArchived");
        });

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getEntity()).isInstanceOf(ErrorDto.class);
    }

    @Test
    public void shouldAlsoAnswerWhatIsNestedTooDeep() {
        Response answer = answer(() -> deeper(0));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getEntity()).isInstanceOf(ErrorDto.class);
    }

    @SuppressWarnings("InfiniteRecursion") // as a parser does it
    private static Object deeper(int level) {
        return "(" + deeper(level + 1) + ")";
    }

    @SuppressWarnings("unchecked") // the very point: the compiler is kept from seeing what is thrown
    private static <E extends Exception> Object undeclared(Exception hidden) throws E {
        throw (E) hidden;
    }

    private static int statusOf(Refusal refusal) {
        return answer(() -> {
                    throw refusal;
                })
                .getStatus();
    }

    private static Response answer(Supplier<?> work) {
        return new FakeJira().door().answer(work);
    }
}
