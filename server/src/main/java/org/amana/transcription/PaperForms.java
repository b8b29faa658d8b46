package org.amana.transcription;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The kinds of paper that can be brought back. */
@Component
final class PaperForms {

    private final List<PaperForm> forms;

    PaperForms(List<PaperForm> forms) {
        this.forms =
                forms.stream().sorted(Comparator.comparing(PaperForm::code)).toList();
    }

    List<PaperForm> all() {
        return forms;
    }

    Optional<PaperForm> find(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }
}
