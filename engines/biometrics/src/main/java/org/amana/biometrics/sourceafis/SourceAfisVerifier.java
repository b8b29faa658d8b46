package org.amana.biometrics.sourceafis;

import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.lang.ref.SoftReference;
import org.amana.biometrics.Template;
import org.amana.biometrics.Verifier;

/** The score of SourceAFIS: 40 is what its maker names as one false match in ten thousand. Has no state. */
public final class SourceAfisVerifier implements Verifier {

    @Override
    public Prepared prepare(Template print) {
        return new Ready(Cbor.write(print));
    }

    /** As a probe it needs a table that takes over a millisecond to make; as a candidate it does not. */
    private static final class Ready implements Prepared {

        private final FingerprintTemplate template;
        private volatile SoftReference<FingerprintMatcher> matcher = new SoftReference<>(null);

        Ready(FingerprintTemplate template) {
            this.template = template;
        }

        @Override
        public double score(Prepared candidate) {
            FingerprintMatcher made = matcher.get();
            if (made == null) {
                made = new FingerprintMatcher(template);
                matcher = new SoftReference<>(made);
            }
            return made.match(((Ready) candidate).template);
        }
    }
}
