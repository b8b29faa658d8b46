package org.amana.enrolment;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.amana.platform.server.DataHome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A key for each person, so that what is kept of one can be made unreadable without touching what is kept of others, the
 * journal, or a backup of either. Keys stand in the data folder, {@code print-keys/}, wrapped by {@code prints.key} beside it; they
 * are neither in the database nor in an export.
 */
@Component
final class PrintKeys {

    private static final String FOLDER = "print-keys";

    private record Owner(UUID id, int generation) {

        byte[] bytes() {
            return name().getBytes(StandardCharsets.US_ASCII);
        }

        String name() {
            return id + "." + generation;
        }
    }

    private final Path folder;
    private final Aead master;
    private final Map<Owner, Aead> open = new ConcurrentHashMap<>();

    PrintKeys(DataHome home) {
        try {
            AeadConfig.register();
            this.folder = home.file(FOLDER);
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            this.master = aead(TinkProtoKeysetFormat.parseKeyset(
                    HexFormat.of().parseHex(home.secret("prints.key", PrintKeys::newMaster)),
                    InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("prints.key is not a key", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder of keys", e);
        }
    }

    private static String newMaster() {
        return HexFormat.of().formatHex(bytes(newKey()));
    }

    private static byte[] bytes(KeysetHandle key) {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeysetHandle newKey() {
        try {
            AeadConfig.register();
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    private static Aead aead(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** The key of somebody; made, and on the disk, when it is first asked for. */
    Aead of(UUID person, int generation) {
        return open.computeIfAbsent(
                new Owner(person, generation), owner -> read(owner).orElseGet(() -> make(owner)));
    }

    /** The key of somebody, unless there never was one here or it was destroyed. */
    Optional<Aead> find(UUID person, int generation) {
        Owner owner = new Owner(person, generation);
        @Nullable Aead known = open.get(owner);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Aead> read = read(owner);
        read.ifPresent(key -> open.put(owner, key));
        return read;
    }

    private Path file(Owner owner) {
        String name = owner.name();
        return folder.resolve(name.substring(name.indexOf('.') - 2, name.indexOf('.')))
                .resolve(name);
    }

    private Optional<Aead> read(Owner owner) {
        try {
            byte[] wrapped = Files.readAllBytes(file(owner));
            return Optional.of(aead(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, owner.bytes())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of %s was not wrapped by this server".formatted(owner.id()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Aead make(Owner owner) {
        KeysetHandle key = newKey();
        Path file = file(owner);
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.deleteIfExists(draft);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(draft, options, ownerOnly)) {
                channel.write(
                        ByteBuffer.wrap(TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master, owner.bytes())));
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return aead(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a key", e);
        }
    }

    /** Destroys the keys that somebody had up to a generation, itself not among them. Doing it again does nothing. */
    void destroy(UUID person, int generation) {
        for (int i = 0; i < generation; i++) {
            Owner owner = new Owner(person, i);
            open.remove(owner);
            overwrite(file(owner));
        }
    }

    private static void overwrite(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate((int) channel.size()));
            channel.force(true);
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot destroy a key", e);
        }
        try {
            Files.deleteIfExists(file);
            try (FileChannel directory = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
                directory.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot destroy a key", e);
        }
    }
}
