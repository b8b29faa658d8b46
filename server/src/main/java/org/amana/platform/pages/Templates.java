package org.amana.platform.pages;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The templates, compiled with the program; or read from a folder as they are being written, if one is named. */
@Component
final class Templates {

    private final TemplateEngine engine;

    Templates(@Value("${amana.templates:#{null}}") @Nullable Path folder) {
        this.engine = folder == null ? compiled() : inProgress(folder);
    }

    private static TemplateEngine compiled() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    private static TemplateEngine inProgress(Path folder) {
        CodeResolver resolver = new DirectoryCodeResolver(folder);
        TemplateEngine engine = TemplateEngine.create(resolver, ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    byte[] render(String template, Map<String, Object> parameters) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        return output.toByteArray();
    }
}
