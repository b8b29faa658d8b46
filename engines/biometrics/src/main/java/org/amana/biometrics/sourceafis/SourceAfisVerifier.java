package org.amana.biometrics.sourceafis;

import com.machinezoo.sourceafis.FingerprintMatcher;
import org.amana.biometrics.Template;
import org.amana.biometrics.Verifier;

/** The score of SourceAFIS: 40 is what its maker names as one false match in ten thousand. Has no state. */
public final class SourceAfisVerifier implements Verifier {

    @Override
    public Prepared prepare(Template probe) {
        FingerprintMatcher matcher = new FingerprintMatcher(Cbor.write(probe));
        return candidate -> matcher.match(Cbor.write(candidate));
    }
}
