package org.amana.platform.server;

import java.util.HashSet;
import java.util.Set;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds every kind of fact that this version knows. */
final class FactTypes {

    private FactTypes() {}

    static Set<Class<? extends Fact>> inPackage(String root) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(FactKind.class));
        Set<Class<? extends Fact>> types = new HashSet<>();
        for (BeanDefinition found : scanner.findCandidateComponents(root)) {
            String name = String.valueOf(found.getBeanClassName());
            types.add(ClassUtils.resolveClassName(name, FactTypes.class.getClassLoader())
                    .asSubclass(Fact.class));
        }
        return types;
    }
}
