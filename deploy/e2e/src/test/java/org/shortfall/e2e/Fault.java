package org.shortfall.e2e;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.shortfall.local.Service;

/** What is done to the running system while reports come in. Each heals what it broke. */
enum Fault {
    ADVICE_KILLED_OFTEN("kill -9 of the advice-service, four times, wherever it is in its batch") {
        @Override
        void inject(Victims victims) throws IOException, InterruptedException {
            for (int i = 0; i < 4; i++) {
                victims.system().parts().kill(Service.ADVICE);
                victims.system().parts().start(Service.ADVICE);
                Thread.sleep(3_000 + 700L * i);
            }
        }
    },
    ADVICE_STANDS_STILL("SIGSTOP of the advice-service for longer than its session and its transactions last") {
        @Override
        void inject(Victims victims) throws IOException, InterruptedException {
            victims.standStill(victims.pid(Service.ADVICE.folder()), 13_000);
        }
    },
    INTAKE_KILLED("kill -9 of the intake-service") {
        @Override
        void inject(Victims victims) throws IOException, InterruptedException {
            victims.system().parts().kill(Service.INTAKE);
            victims.system().parts().start(Service.INTAKE);
        }
    },
    BROKER_KILLED("kill -9 of the broker") {
        @Override
        void inject(Victims victims) throws IOException, InterruptedException {
            victims.system().parts().killBroker();
            Thread.sleep(500);
            victims.system().parts().startBroker();
        }
    },
    BROKER_STANDS_STILL("SIGSTOP of the broker for 8 seconds") {
        @Override
        void inject(Victims victims) throws IOException, InterruptedException {
            victims.standStill(victims.pid("kafka"), 8_000);
        }
    },
    POSTGRES_CRASHES("kill -9 of a PostgreSQL backend: the server drops all connections and recovers, three times") {
        @Override
        void inject(Victims victims) throws IOException, InterruptedException {
            for (int i = 0; i < 3; i++) {
                victims.crashPostgres();
                Thread.sleep(2_000);
            }
        }
    },
    POSTGRES_STANDS_STILL("SIGSTOP of all of PostgreSQL for 8 seconds") {
        @Override
        void inject(Victims victims) throws IOException, InterruptedException {
            victims.postgresStandsStill(8_000);
        }
    },
    POISON("2,000 records that cannot be used, between the reports") {
        @Override
        void inject(Victims victims) {
            victims.poison(2_000);
        }
    },
    SAME_POST_100_TIMES("the same POST 100 times at once") {
        @Override
        void inject(Victims victims) throws InterruptedException {
            victims.samePost(100);
        }
    },
    REPLAY("all reports read again from the start, through deploy/replay --reset") {
        @Override
        void inject(Victims victims) throws IOException, InterruptedException {
            victims.system().parts().kill(Service.ADVICE);
            victims.untilGroupIsEmpty();
            victims.operate("deploy/replay --reset");
            victims.system().parts().start(Service.ADVICE);
        }
    };

    /** Those that run in every check. */
    static final Predicate<Fault> IN_EVERY_CHECK =
            fault -> !Set.of(ADVICE_STANDS_STILL, INTAKE_KILLED, BROKER_STANDS_STILL, POSTGRES_STANDS_STILL)
                    .contains(fault);

    private final String description;

    Fault(String description) {
        this.description = description;
    }

    abstract void inject(Victims victims) throws IOException, InterruptedException;

    String description() {
        return description;
    }

    /** As on the command line. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
