package org.amana.platform.server;

import java.util.List;
import org.amana.platform.journal.FactCodec;
import org.amana.platform.journal.Memory;
import org.springframework.beans.factory.annotation.AutowiredAnnotationBeanPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What the desks know and remember, without a server around them: for a command that lays their tables out anew. */
public final class Desks {

    private static final String ROOT = "org.amana";

    private final FactCodec codec;
    private final List<Memory> memories;

    private Desks(FactCodec codec, List<Memory> memories) {
        this.codec = codec;
        this.memories = memories;
    }

    /** New and empty memories of every desk, in the order of dependence. */
    public static Desks all() {
        // A bean factory and no more: an application context would start whatever has a life cycle.
        var beans = new DefaultListableBeanFactory();
        var constructors = new AutowiredAnnotationBeanPostProcessor();
        constructors.setBeanFactory(beans);
        beans.addBeanPostProcessor(constructors);
        var scanner = new ClassPathBeanDefinitionScanner(beans);
        scanner.addExcludeFilter(new AnnotationTypeFilter(Configuration.class));
        scanner.setIncludeAnnotationConfig(false);
        scanner.scan(ROOT);
        List<Memory> memories = List.copyOf(beans.getBeansOfType(Memory.class).values());
        return new Desks(new FactCodec(FactTypes.inPackage(ROOT)), DeskOrder.sorted(memories));
    }

    public FactCodec codec() {
        return codec;
    }

    public List<Memory> memories() {
        return memories;
    }
}
