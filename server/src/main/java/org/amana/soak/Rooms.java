package org.amana.soak;

import java.util.List;
import java.util.Map;
import org.amana.platform.journal.FactCodec;
import org.amana.platform.journal.Memory;
import org.amana.platform.server.DeskOrder;
import org.amana.platform.server.Desks;
import org.amana.register.Directory;
import org.springframework.beans.factory.support.BeanDefinitionDefaults;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The desks that move people, put together as the server does it, every gate among them, but without web; any code of a party
 * or a place will do.
 */
final class Rooms implements AutoCloseable {

    /** Every kind of fact. */
    static final FactCodec FACTS = Desks.all().codec();

    private final GenericApplicationContext context = new GenericApplicationContext();

    Rooms() {
        // As a demonstration does: nothing watches the clock by itself.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("soak", Map.of("amana.demo", "true")));
        BeanDefinitionDefaults lazily = new BeanDefinitionDefaults();
        lazily.setLazyInit(true);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.setBeanDefinitionDefaults(lazily);
        scanner.scan("org.amana.register", "org.amana.law", "org.amana.justice", "org.amana.transfer");
        context.registerBean("directory", Directory.class, Directory::ofAnything);
        context.refresh();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** In the order of dependence. */
    List<Memory> memories() {
        return DeskOrder.sorted(context.getBeansOfType(Memory.class).values());
    }

    @Override
    public void close() {
        context.close();
    }
}
