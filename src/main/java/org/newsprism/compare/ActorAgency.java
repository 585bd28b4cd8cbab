package org.newsprism.compare;

import java.util.List;
import org.newsprism.profile.Hit;

/**
 * The clauses in which one actor acts or is acted on, outside quotation marks and inside (method M12).
 *
 * @param actor canonical name; a capital that stands for its government is counted with it
 * @param side the actor's side
 * @param agent where the actor acts, outside quotation marks
 * @param patient where the actor is acted on, outside quotation marks
 * @param quoted both roles between quotation marks, which are a speaker's and not the outlet's
 */
public record ActorAgency(String actor, String side, List<Hit> agent, List<Hit> patient, List<Hit> quoted) {

    /** With fewer clauses there is no index (M12). */
    public static final int LEAST_CLAUSES = 5;

    public ActorAgency {
        agent = List.copyOf(agent);
        patient = List.copyOf(patient);
        quoted = List.copyOf(quoted);
    }

    /** The clauses outside quotation marks. */
    public int clauses() {
        return agent.size() + patient.size();
    }

    /**
     * The agency index (A - P) / (A + P), from -1, always acted on, to 1, always acting; NaN below {@link #LEAST_CLAUSES}
     * clauses. Three clauses as agent and two as patient give (3 - 2) / 5 = 0.2.
     */
    public double index() {
        return clauses() < LEAST_CLAUSES ? Double.NaN : (double) (agent.size() - patient.size()) / clauses();
    }
}
