package org.shortfall.knowledge.http;

import java.util.List;
import org.shortfall.knowledge.http.Problem.Fault;

/** A request that cannot be answered; {@link ProblemMappers} turns it into the response. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** Several faults of one request. */
    public static ProblemException of(Problem problem, List<Fault> faults) {
        return new ProblemException(problem.with(faults));
    }

    /** 404: there is no such thing; {@code what} is our own word for it, for example "nutrient". */
    public static ProblemException unknown(String what) {
        return new ProblemException(Problem.of(
                404,
                "unknown-" + what,
                "No such " + what.replace('-', ' '),
                "Take an id from the list of the collection one level up."));
    }

    /** 400: a query parameter has a value that means nothing. */
    public static ProblemException badParameter(String parameter, String remedy) {
        return badRequest(List.of(new Fault(parameter, "bad-value", remedy)));
    }

    static ProblemException badRequest(List<Fault> faults) {
        return new ProblemException(Problem.of(
                        400,
                        "bad-query",
                        "The query cannot be read",
                        "Mend the parameters listed under errors and ask again.")
                .with(faults));
    }
}
