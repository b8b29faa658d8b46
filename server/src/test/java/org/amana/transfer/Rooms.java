package org.amana.transfer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.journal.Memory;
import org.amana.platform.server.DeskOrder;
import org.amana.register.Directory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionDefaults;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The desks as the server puts them together, without web and without a database of their own. */
final class Rooms {

    private final GenericApplicationContext context = new GenericApplicationContext();

    Rooms() {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("amana.demo", "true")));
        BeanDefinitionDefaults lazily = new BeanDefinitionDefaults();
        lazily.setLazyInit(true);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.setBeanDefinitionDefaults(lazily);
        scanner.scan(
                "org.amana.reference",
                "org.amana.register",
                "org.amana.law",
                "org.amana.justice",
                "org.amana.transfer");
        context.registerBean("directory", Directory.class, Directory::ofAnything);
        context.refresh();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    <T> List<T> all(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    /** The desks' memories in the order of dependence. */
    List<Memory> memories() {
        return DeskOrder.sorted(context.getBeansOfType(Memory.class).values());
    }

    static Set<Class<? extends Fact>> facts() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(FactKind.class));
        Set<Class<? extends Fact>> types = new HashSet<>();
        for (BeanDefinition found : scanner.findCandidateComponents("org.amana")) {
            types.add(
                    ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), Rooms.class.getClassLoader())
                            .asSubclass(Fact.class));
        }
        return types;
    }
}
