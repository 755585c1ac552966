package org.shortfall.e2e;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(RunningSystem.Extension.class)
class FaultsTest {

    private final RunningSystem system;

    FaultsTest(RunningSystem system) {
        this.system = system;
    }

    @ParameterizedTest
    @MethodSource
    void nothing_is_lost_doubled_or_out_of_order(Fault fault) throws Exception {
        new FaultRun(system, fault).run();
    }

    static Stream<Fault> nothing_is_lost_doubled_or_out_of_order() {
        return Arrays.stream(Fault.values()).filter(Fault.IN_EVERY_CHECK);
    }
}
