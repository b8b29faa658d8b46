/** Wavelet scalar quantisation: how fingerprint pictures are packed on cards (FBI, IAFIS-IC-0110 version 3.1). */
@NullMarked
package org.amana.biometrics.wsq;

import org.jspecify.annotations.NullMarked;
