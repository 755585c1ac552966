package org.shortfall.local.demo;

import java.net.URI;
import org.shortfall.local.Arguments;

/** What to try once everything runs. */
public final class NextSteps {

    private NextSteps() {}

    public static String of(URI address, Arguments arguments, String adviceTopic) {
        return """

                Shortfall serves at %1$s (Ctrl-C stops it). Try next:
                  the page             %1$s/
                  a token              token=$(deploy/token reporter%4$s)     # good for 15 minutes
                  this advice again    curl -H "Authorization: Bearer $token" '%1$s/v1/subjects/demo-1/advice?limit=1'
                  another report       curl -i -H "Authorization: Bearer $token" %1$s/v1/reports -H 'Content-Type: application/json' \\
                                         -d @deploy/local/src/main/resources/first-report.json
                  advice as it comes   curl -N -H "Authorization: Bearer $token" '%1$s/v1/advice/stream?subjectId=demo-1'
                  the advice topic     kcat -b %2$s -t %3$s -C -f '%%k %%h\\n%%s\\n'
                """.formatted(address, arguments.bootstrapServers(), adviceTopic, dataOption(arguments))
                .stripTrailing();
    }

    /** Only where it is not the usual one. */
    private static String dataOption(Arguments arguments) {
        return arguments.data().equals(arguments.root().resolve("deploy/.data"))
                ? ""
                : " --data '" + arguments.data() + "'";
    }
}
