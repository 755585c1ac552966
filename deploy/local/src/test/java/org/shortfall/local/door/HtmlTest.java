package org.shortfall.local.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shortfall.local.demo.AdviceOutline;

class HtmlTest {

    @Test
    void text_from_elsewhere_cannot_become_markup() {
        String hostile = "<script>alert('x')</script> & \"quotes\"";
        AdviceOutline outline = new AdviceOutline(
                hostile,
                List.of(new AdviceOutline.Section(
                        hostile, List.of(new AdviceOutline.Entry(hostile, List.of(hostile))))),
                hostile);

        assertThat(Html.outline(outline))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quotes&quot;");
    }
}
