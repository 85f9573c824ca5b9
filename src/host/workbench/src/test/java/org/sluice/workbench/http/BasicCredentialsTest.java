package org.sluice.workbench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.Test;

/** Name and password from a header, and nothing from what is none. */
public class BasicCredentialsTest {
    @Test
    public void shouldReadNameAndPasswordUpToTheFirstColon() {
        assertThat(BasicCredentials.of(header("anna:pass:word"))).contains(new BasicCredentials("anna", "pass:word"));
    }

    @Test
    public void shouldTakeTheSchemeInAnyCase() {
        assertThat(BasicCredentials.of(header("a:b").replace("Basic", "basic"))).isPresent();
    }

    @Test
    public void shouldFindNoneInWhatIsNoneOrCannotBeRead() {
        assertThat(BasicCredentials.of(null)).isEmpty();
        assertThat(BasicCredentials.of("Bearer abc")).isEmpty();
        assertThat(BasicCredentials.of("Basic %%%")).isEmpty();
        assertThat(BasicCredentials.of(header("no colon"))).isEmpty();
    }

    private static String header(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
