package org.amana.biometrics.sourceafis;

import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintTemplate;
import org.amana.biometrics.Extractor;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.Template;

/** Minutiae as SourceAFIS finds them. Has no state; may be shared by threads. */
public final class SourceAfisExtractor implements Extractor {

    @Override
    public Template extract(GreyImage image) {
        FingerprintImageOptions options = new FingerprintImageOptions().dpi(image.dotsPerInch());
        return Cbor.read(
                new FingerprintTemplate(new FingerprintImage(image.width(), image.height(), image.pixels(), options)));
    }
}
