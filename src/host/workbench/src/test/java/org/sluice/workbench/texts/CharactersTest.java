package org.sluice.workbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** What a text can hold, as XML 1.0 has it. */
public class CharactersTest {
    @Test
    public void shouldTakeWhatPeopleWrite() {
        assertThat(Characters.fit("Røntgen\tpå\r\nafd. 3 – \uD83D\uDE00 \uE000 \uFFFD"))
                .isTrue();
        assertThat(Characters.withoutUnfit("as it is")).isEqualTo("as it is");
    }

    @Test
    public void shouldFindWhatNoTextCanHold() {
        assertThat(Characters.firstUnfit("ab\0c")).hasValue(2);
        assertThat(Characters.firstUnfit("\uD83D\uDE00\u001B")).hasValue(2);
        for (String unfit : new String[] {"\u0001", "\u000B", "\u001F", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00"}) {
            assertThat(Characters.fit(unfit)).as("%x", (int) unfit.charAt(0)).isFalse();
        }
    }

    @Test
    public void shouldLeaveOutWhatNoTextCanHold() {
        assertThat(Characters.withoutUnfit("a\0b\u001B[0m\uD83D\uDE00\uDE00")).isEqualTo("ab[0m\uD83D\uDE00");
    }

    @Test
    public void shouldHalveNoCharacterWhereItCutsATextShort() {
        assertThat(Characters.first(3, "abc")).isEqualTo("abc");
        assertThat(Characters.first(3, "abcd")).isEqualTo("abc");
        assertThat(Characters.first(3, "a\uD83D\uDE00b")).isEqualTo("a\uD83D\uDE00");
        assertThat(Characters.first(2, "a\uD83D\uDE00b")).isEqualTo("a");
    }
}
