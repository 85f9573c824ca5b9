package org.sluice.workbench.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.Engine;

/** A message is done wholly and once, whatever breaks in between. */
public class MailOnceTest {
    @Rule
    public final MailPlace mail = new MailPlace();

    @Test
    public void shouldNotDoAMessageAgainThatTheHostDiedOverBeforeMovingIt() {
        mail.handledBy(mail.handler());
        Letter letter = Letter.from("rita@example.org", "Hello");
        mail.takeIn(letter);

        // As after a kill between the commit and the move: the file lies where it came in.
        mail.takeIn(letter);

        assertThat(mail.issues("SUP")).isEqualTo(4);
        assertThat(mail.in("")).isEmpty();
        assertThat(mail.in("done")).containsExactly("0-2.eml", "0.eml");
    }

    @Test
    public void shouldDoAMessageWhollyAfterOneThatBroke() {
        mail.handledBy(mail.handler());
        mail.put("a.eml", Letter.from("rita@example.org", "Hello").bringing("ward.png"));
        mail.collector(mail.work().with(breaking(mail.work().operations().desk().engine())))
                .collect();
        assertThat(mail.issues("SUP")).isEqualTo(3);
        assertThat(mail.reason("a.eml")).contains("The rule is broken").contains("the log tells more");

        mail.takeIn(Letter.from("rita@example.org", "Hello").bringing("ward.png"));

        assertThat(mail.issues("SUP")).isEqualTo(4);
        assertThat(mail.in("done")).containsExactly("0.eml");
    }

    @Test
    public void shouldGoOnWithTheNextMessageAfterOneThatFailed() {
        mail.handledBy(mail.handler())
                .takeIn(Letter.from("stranger@example.org", "One"), Letter.from("rita@example.org", "Two"));

        assertThat(mail.in("failed")).containsExactly("0.eml");
        assertThat(mail.in("done")).containsExactly("1.eml");
    }

    @Test
    public void shouldDoOneMessageForEachHandlerThatGetsIt() {
        MailHandler handler = mail.handler();
        mail.handledBy(handler)
                .handledBy(new MailHandler(
                        0,
                        "Lab",
                        "lab",
                        mail.work().project("LAB").id(),
                        handler.typeId(),
                        Optional.empty(),
                        "",
                        true,
                        MailHandler.Bulk.IGNORE));
        Letter letter = Letter.from("rita@example.org", "To both");
        mail.put("lab/1.eml", letter);

        mail.takeIn(letter);

        assertThat(mail.issues("SUP")).isEqualTo(4);
        assertThat(mail.issues("LAB")).isEqualTo(2);
    }

    /** Makes the issue and then breaks, as a post-function may. */
    private static Engine breaking(Engine real) {
        return (Engine) Proxy.newProxyInstance(
                Engine.class.getClassLoader(), new Class<?>[] {Engine.class}, (proxy, method, arguments) -> {
                    Object done = method.invoke(real, arguments);
                    if (method.getName().equals("begin")) {
                        throw new IllegalStateException("The rule is broken");
                    }
                    return done;
                });
    }
}
