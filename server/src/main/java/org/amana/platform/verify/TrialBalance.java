package org.amana.platform.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The books, done again from the entries alone: nobody leaves an account that they did not stand in, nobody stands in two, and
 * what one account lost another gained. Leaves come in their order; of findings the first counts.
 */
final class TrialBalance {

    /** What it came to. */
    record Figures(
            long commands, long entries, long corrections, int persons, SortedMap<String, Long> balances, long sum) {}

    /** Half of a SHA-256 stands for a key: no two will ever be alike, and a million of them fit in memory. */
    private record KeyPrint(long high, long low) {}

    private final Map<UUID, Chain> chains = new HashMap<>();
    private final Set<Integer> numbers = new HashSet<>();
    private final Set<KeyPrint> keys = new HashSet<>();
    private final Set<UUID> touched = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final MessageDigest sha256 = sha256();

    private @Nullable LeafFacts previous;
    private Instant lastRecorded = Instant.MIN;
    private long commands;
    private long entries;
    private long corrections;

    void take(long leaf, LeafFacts facts) {
        checkEnvelope(leaf, facts);
        if (facts.kind.equals(LeafFacts.ENTERED) && facts.person != null) {
            enter(leaf, facts.person, facts.number);
        } else if (facts.kind.equals(LeafFacts.ENTRY) && facts.person != null) {
            post(leaf, facts.person, facts);
        }
        if (facts.ordinal == facts.of - 1) {
            checkTouched();
        }
        previous = facts;
    }

    /** Facts of a command stand side by side under one instant, one after the other; the next command is later. */
    private void checkEnvelope(long leaf, LeafFacts facts) {
        if (facts.ordinal == 0) {
            if (previous != null && previous.ordinal != previous.of - 1) {
                find("verify.command-cut", leaf, previous.ordinal + 1, previous.of);
            }
            if (!facts.recorded.isAfter(lastRecorded)) {
                find("verify.recorded-not-later", leaf, facts.recorded, lastRecorded);
            }
            if (!keys.add(print(facts))) {
                find("verify.key-twice", leaf, facts.party, facts.key);
            }
            lastRecorded = facts.recorded;
            commands++;
        } else if (previous == null || !follows(previous, facts)) {
            find("verify.command-mixed", leaf, facts.ordinal, facts.command);
        }
    }

    private static boolean follows(LeafFacts before, LeafFacts facts) {
        return facts.ordinal == before.ordinal + 1
                && facts.of == before.of
                && facts.command.equals(before.command)
                && facts.recorded.equals(before.recorded)
                && facts.party.equals(before.party)
                && facts.key.equals(before.key);
    }

    private KeyPrint print(LeafFacts facts) {
        byte[] digest = sha256.digest((facts.party + '\n' + facts.key).getBytes(StandardCharsets.UTF_8));
        ByteBuffer longs = ByteBuffer.wrap(digest);
        return new KeyPrint(longs.getLong(), longs.getLong());
    }

    private void enter(long leaf, UUID person, int number) {
        if (!numbers.add(number)) {
            find("verify.number-twice", leaf, RegisterNumbers.format(number));
        }
        if (chains.putIfAbsent(person, new Chain(number)) != null) {
            find("verify.person-twice", leaf, RegisterNumbers.format(number));
        }
        touched.add(person);
    }

    private void post(long leaf, UUID person, LeafFacts entry) {
        @Nullable Chain chain = chains.get(person);
        if (chain == null) {
            find("verify.person-unknown", leaf, person);
            return;
        }
        if (entry.seq != chain.nextSeq()) {
            find("verify.seq-gap", leaf, name(chain), chain.nextSeq(), entry.seq);
        }
        if (!chain.take(leaf, entry)) {
            find("verify.corrects-nothing", leaf, name(chain), String.valueOf(entry.corrects));
        }
        entries++;
        corrections += entry.corrects == null ? 0 : 1;
        touched.add(person);
    }

    /** A late entry and what it re-states come in one command, so the chain must be whole when the command ends. */
    private void checkTouched() {
        for (UUID person : touched) {
            @Nullable Chain chain = chains.get(person);
            if (chain == null) {
                continue;
            }
            Chain.@Nullable Break broken = chain.broken();
            if (broken != null) {
                Chain.Line line = broken.line();
                find("verify.chain-broken", line.leaf(), name(chain), line.seq(), broken.expected(), line.debit());
            } else if (chain.nextSeq() == 1) {
                find("verify.person-nowhere", name(chain));
            }
        }
        touched.clear();
    }

    private static String name(Chain chain) {
        return RegisterNumbers.format(chain.number);
    }

    private void find(String code, Object... arguments) {
        if (findings.isEmpty()) {
            findings.add(Finding.of(code, arguments));
        }
    }

    /** The first thing in the books that does not fit. */
    Optional<Finding> finding() {
        return findings.stream().findFirst();
    }

    /** The register number of somebody, if their record was opened. */
    Optional<String> numberOf(UUID person) {
        return Optional.ofNullable(chains.get(person)).map(chain -> name(chain));
    }

    /** Sums up: once by what accounts gained and lost, once by who stands where; the two must say the same. */
    Figures close() {
        if (previous != null && previous.ordinal != previous.of - 1) {
            find("verify.journal-cut", previous.ordinal + 1, previous.of);
        }
        SortedMap<String, Long> balances = new TreeMap<>();
        Map<String, Long> standing = new HashMap<>();
        for (Chain chain : chains.values()) {
            for (Chain.Line line : chain.lines()) {
                balances.merge(line.debit(), -1L, Long::sum);
                balances.merge(line.credit(), 1L, Long::sum);
            }
            standing.merge(chain.account(), 1L, Long::sum);
        }
        standing.merge(Chain.NOWHERE, (long) -chains.size(), Long::sum);
        balances.forEach((account, balance) -> {
            if (!balance.equals(standing.getOrDefault(account, 0L))) {
                find("verify.balance-differs", account, balance, standing.getOrDefault(account, 0L));
            }
        });
        long sum = balances.values().stream().mapToLong(Long::longValue).sum();
        if (sum != 0) {
            find("verify.sum-not-zero", sum);
        }
        return new Figures(commands, entries, corrections, chains.size(), balances, sum);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
