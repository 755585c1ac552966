package org.shortfall.local.demo;

import java.net.URI;

/** What to try once everything runs. */
public final class NextSteps {

    private NextSteps() {}

    public static String of(URI address, String bootstrapServers, String adviceTopic) {
        return """

                Shortfall serves at %1$s (Ctrl-C stops it). Try next:
                  the page             %1$s/
                  this advice again    curl '%1$s/v1/subjects/demo-1/advice?limit=1'
                  another report       curl -i %1$s/v1/reports -H 'Content-Type: application/json' \\
                                         -d @deploy/local/src/main/resources/first-report.json
                  advice as it comes   curl -N '%1$s/v1/advice/stream?subjectId=demo-1'
                  the advice topic     kcat -b %2$s -t %3$s -C -f '%%k %%h\\n%%s\\n'
                """.formatted(address, bootstrapServers, adviceTopic).stripTrailing();
    }
}
