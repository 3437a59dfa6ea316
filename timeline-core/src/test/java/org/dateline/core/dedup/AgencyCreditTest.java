package org.dateline.core.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCreditTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LUND (Reuters) - The locks were opened.                    | Reuters",
                "LUND, January 10. /TASS/. The locks were opened.           | TASS",
                "MORA, Belmark (AP) — The locks were opened.                | Associated Press",
                "The locks were opened.\\n\\nSource: Interfax               | Interfax",
                "The locks were opened on Tuesday. (AFP)                    | Agence France-Presse",
                "The locks were opened.\\n© 2024 AFP                        | Agence France-Presse",
                "The locks were opened.\\nXinhua                            | Xinhua"
            })
    void a_credit_line_names_the_agency(String text, String agency) {
        assertThat(AgencyCredit.in(text.replace("\\n", "\n"))).contains(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The locks were opened, Reuters reported.",
                "Interfax said the locks were opened.",
                "The price (AP) fell. The locks (see below) were opened.",
                "The ministry told TASS that the locks were opened.",
                ""
            })
    void a_paper_that_quotes_an_agency_is_not_the_agency(String text) {
        assertThat(AgencyCredit.in(text)).isEmpty();
    }
}
