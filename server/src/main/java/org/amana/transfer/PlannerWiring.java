package org.amana.transfer;

import org.amana.planner.Planner;
import org.amana.planner.greedy.GreedyPlanner;
import org.amana.transfer.plan.Solving;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which engine answers behind the port. */
@Configuration(proxyBeanMethods = false)
class PlannerWiring {

    @Bean
    Planner planner() {
        return new GreedyPlanner();
    }

    @Bean
    Solving solving(Planner planner) {
        return new Solving(planner);
    }
}
