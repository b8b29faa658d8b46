package org.amana.platform.server;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.ApplicationModule;

/** Puts what desks contribute in the order of dependence, which their packages state. */
public final class DeskOrder {

    private static final String ROOT = "org.amana.";

    private DeskOrder() {}

    /** The contributions in the order of dependence of their desks, those of one desk by class name. */
    public static <T> List<T> sorted(Collection<? extends T> contributions) {
        return contributions.stream()
                .<T>map(contribution -> contribution)
                .sorted(Comparator.<T>comparingInt(c -> depth(deskOf(c)))
                        .thenComparing(c -> c.getClass().getName()))
                .toList();
    }

    private static String deskOf(Object contribution) {
        String inside = contribution.getClass().getName().substring(ROOT.length());
        return inside.substring(0, inside.indexOf('.'));
    }

    private static int depth(String desk) {
        @Nullable Package its = packageOf(desk);
        @Nullable ApplicationModule module = its == null ? null : its.getAnnotation(ApplicationModule.class);
        return module == null
                ? 0
                : 1
                        + Arrays.stream(module.allowedDependencies())
                                .filter(dependency -> !dependency.equals(ApplicationModule.OPEN_TOKEN))
                                .map(dependency -> dependency.split("::", 2)[0].strip())
                                .mapToInt(DeskOrder::depth)
                                .max()
                                .orElse(0);
    }

    private static @Nullable Package packageOf(String desk) {
        try {
            return Class.forName(ROOT + desk + ".package-info").getPackage();
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
