package org.amana.biometrics.cli;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.image.Pictures;
import org.amana.biometrics.wsq.Wsq;

/** Fingerprint pictures into WSQ and out of it, from the command line. */
public final class WsqCommand {

    /** All is well. */
    public static final int DONE = 0;

    /** The command line or a file cannot be used. */
    public static final int UNUSABLE = 2;

    private static final String USAGE = """
            wsq decode IN.wsq OUT.png|OUT.pgm|OUT.raw
            wsq encode IN OUT.wsq [--rate 0.75] [--dpi 500] [--width W --height H]
            """;
    private static final Set<String> OPTIONS = Set.of("--rate", "--dpi", "--width", "--height");
    private static final int MOST_DPI = 4000;
    private static final int MOST_SIDE = 0xffff;

    private final PrintStream out;
    private final PrintStream err;

    private WsqCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param args the words after {@code wsq}
     * @return {@link #DONE} or {@link #UNUSABLE}
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return new WsqCommand(out, err).run(args);
    }

    private int run(String[] args) {
        try {
            Arguments arguments = new Arguments(args, OPTIONS);
            List<String> words = arguments.words();
            if (words.size() != 3) {
                throw new Arguments.Usage("decode or encode is wanted, and two files");
            }
            Path from = Path.of(words.get(1));
            Path to = Path.of(words.get(2));
            int dotsPerInch = arguments.number("--dpi", Pictures.USUAL_DPI, MOST_DPI);
            switch (words.getFirst()) {
                case "decode" -> decode(from, to, dotsPerInch);
                case "encode" -> encode(from, to, dotsPerInch, arguments);
                default -> throw new Arguments.Usage("decode or encode is wanted, found " + words.getFirst());
            }
            return DONE;
        } catch (Arguments.Usage e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return UNUSABLE;
        } catch (NoSuchFileException e) {
            err.println(e.getMessage() + ": no such file");
            return UNUSABLE;
        } catch (IOException e) {
            err.println(e.getMessage());
            return UNUSABLE;
        }
    }

    private void decode(Path from, Path to, int dotsPerInch) throws IOException, Arguments.Usage {
        GreyImage image = Wsq.decode(Files.readAllBytes(from), dotsPerInch);
        Files.write(to, packed(image, to));
        out.println("written        %s, %d x %d at %d dots an inch"
                .formatted(to, image.width(), image.height(), image.dotsPerInch()));
    }

    private static byte[] packed(GreyImage image, Path to) throws IOException, Arguments.Usage {
        String name = to.toString().toLowerCase(Locale.ROOT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (name.endsWith(".pgm")) {
            bytes.writeBytes(
                    "P5\n%d %d\n255\n".formatted(image.width(), image.height()).getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(image.pixels());
        } else if (name.endsWith(".raw")) {
            bytes.writeBytes(image.pixels());
        } else if (name.endsWith(".png")) {
            BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_GRAY);
            byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
            System.arraycopy(image.pixels(), 0, pixels, 0, pixels.length);
            ImageIO.write(picture, "png", bytes);
        } else {
            throw new Arguments.Usage("a picture ending in .png, .pgm or .raw can be written, not " + to);
        }
        return bytes.toByteArray();
    }

    private void encode(Path from, Path to, int dotsPerInch, Arguments arguments) throws IOException, Arguments.Usage {
        double rate = rate(arguments.value("--rate").orElse("0.75"));
        GreyImage image = image(from, dotsPerInch, arguments);
        byte[] packed = Wsq.encode(image, rate);
        Files.write(to, packed);
        out.println(String.format(
                Locale.ROOT,
                "written        %s, %d bytes, one for %.1f",
                to,
                packed.length,
                (double) image.pixels().length / packed.length));
    }

    private static GreyImage image(Path from, int dotsPerInch, Arguments arguments)
            throws IOException, Arguments.Usage {
        if (arguments.value("--width").isEmpty() && arguments.value("--height").isEmpty()) {
            GreyImage image = Pictures.read(from, dotsPerInch);
            // What is said on the command line counts more than what a file says.
            boolean said = arguments.value("--dpi").isPresent();
            return said ? new GreyImage(image.width(), image.height(), dotsPerInch, image.pixels()) : image;
        }
        int width = arguments.number("--width", 0, MOST_SIDE);
        int height = arguments.number("--height", 0, MOST_SIDE);
        if (Files.size(from) != (long) width * height) {
            throw new MalformedException(
                    "%s has %d bytes, not %d x %d".formatted(from, Files.size(from), width, height));
        }
        return new GreyImage(width, height, dotsPerInch, Files.readAllBytes(from));
    }

    private static double rate(String text) throws Arguments.Usage {
        if (text.matches("\\d(\\.\\d{1,6})?")) {
            double rate = Double.parseDouble(text);
            if (rate > 0 && rate <= 8) {
                return rate;
            }
        }
        throw new Arguments.Usage("--rate wants bits a pixel, above 0 and up to 8, found " + text);
    }
}
