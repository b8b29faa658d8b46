package org.amana.biometrics.image;

import com.github.jaiimageio.jpeg2000.impl.J2KImageReaderSpi;
import java.io.IOException;
import javax.imageio.ImageReader;

/** The only class that knows the JPEG 2000 library; docs/decisions/jpeg-2000-by-jj2000.md says why that one. */
final class Jpeg2000 {

    private static final J2KImageReaderSpi LIBRARY = new J2KImageReaderSpi();

    private Jpeg2000() {}

    static ImageReader reader() throws IOException {
        return LIBRARY.createReaderInstance(null);
    }
}
