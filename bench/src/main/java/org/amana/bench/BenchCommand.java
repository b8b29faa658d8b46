package org.amana.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.amana.platform.cli.Command;
import org.amana.platform.cli.Console;

/** The command {@code bench}: measures one part against its figures. */
public final class BenchCommand implements Command {

    private static final String HELP = """
            ./amana bench <what> [options]

              register     the register: writing, rolls, histories; --help says more
              biometrics   prints and irises: speed, memory, accuracy beside SourceAFIS; --help says more
            """;

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        String what = arguments.isEmpty() ? "--help" : arguments.getFirst();
        if (!what.equals("register") && !what.equals("biometrics")) {
            console.out().print(HELP);
            return what.equals("--help") ? DONE : UNUSABLE;
        }
        List<String> options = arguments.subList(1, arguments.size());
        boolean register = what.equals("register");
        if (options.contains("--help")) {
            console.out().print(register ? Options.HELP : BiometricsOptions.HELP);
            return DONE;
        }
        try {
            if (register) {
                new RegisterBench(Options.parse(options), console.out()).run();
                return DONE;
            }
            return new BiometricsBench(BiometricsOptions.parse(options), console.out()).run() ? DONE : NOT_WELL;
        } catch (IllegalArgumentException e) {
            console.err().println("amana: " + e.getMessage());
            return UNUSABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOT_WELL;
        } catch (SQLException | IOException e) {
            e.printStackTrace(console.err());
            return NOT_WELL;
        }
    }
}
