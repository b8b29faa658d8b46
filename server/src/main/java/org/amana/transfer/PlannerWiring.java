package org.amana.transfer;

import org.amana.planner.child.BestPlanner;
import org.amana.planner.child.ChildSolver;
import org.amana.transfer.plan.Solving;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Which engine answers behind the port. Two processes, each started when it is first needed: one makes plans, the other answers
 * questions about them, so that nobody who asks why waits for a plan, nor the other way round.
 */
@Configuration(proxyBeanMethods = false)
class PlannerWiring {

    /** Set to {@code greedy}, no native library is looked for. */
    private static final String ENGINE = "amana.planner";

    @Bean
    Solving solving(Environment settings) {
        return new Solving(engine(settings));
    }

    @Bean
    PlanQuestions planQuestions(Environment settings) {
        return new PlanQuestions(engine(settings));
    }

    private static BestPlanner engine(Environment settings) {
        boolean alone = "greedy".equals(settings.getProperty(ENGINE)) || !ChildSolver.fits();
        return new BestPlanner(alone ? null : new ChildSolver());
    }
}
