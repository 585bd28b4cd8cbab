package org.newsprism.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Only machines of the public internet: an address from elsewhere, or one that a page leads on to, must not reach what
 * stands behind the user's own router. The ranges are those that IANA's special-purpose registries call not globally
 * reachable (RFC 6890 and what updates it).
 */
final class PublicAddresses implements AddressRule {
    private static final List<Range> V4 = List.of(
            new Range("0.0.0.0", 8, "an address of this machine"),
            new Range("127.0.0.0", 8, "an address of this machine"),
            new Range("10.0.0.0", 8, "a private address"),
            new Range("172.16.0.0", 12, "a private address"),
            new Range("192.168.0.0", 16, "a private address"),
            new Range("169.254.0.0", 16, "an address of the local link"),
            new Range("100.64.0.0", 10, "an address behind a provider's router"),
            new Range("192.0.0.0", 24, "a reserved address"),
            new Range("192.0.2.0", 24, "a reserved address"),
            new Range("192.88.99.0", 24, "a reserved address"),
            new Range("198.18.0.0", 15, "a reserved address"),
            new Range("198.51.100.0", 24, "a reserved address"),
            new Range("203.0.113.0", 24, "a reserved address"),
            new Range("224.0.0.0", 4, "an address of many machines"),
            new Range("240.0.0.0", 4, "a reserved address"));

    private static final List<Range> V6 = List.of(
            new Range("::", 128, "an address of this machine"),
            new Range("::1", 128, "an address of this machine"),
            new Range("fc00::", 7, "a private address"),
            new Range("fe80::", 10, "an address of the local link"),
            new Range("fec0::", 10, "a private address"),
            new Range("100::", 64, "a reserved address"),
            new Range("2001::", 23, "a reserved address"),
            new Range("2001:db8::", 32, "a reserved address"),
            new Range("3fff::", 20, "a reserved address"),
            new Range("64:ff9b:1::", 48, "a private address"),
            new Range("ff00::", 8, "an address of many machines"));

    /** Ranges whose addresses hold one of version 4, and where: mapped by translators, tunnelled, or written the old way. */
    private static final List<Embedding> EMBEDDED = List.of(
            new Embedding(new Range("64:ff9b::", 96, ""), 12),
            new Embedding(new Range("2002::", 16, ""), 2),
            new Embedding(new Range("::", 96, ""), 12));

    /** Where in an address of a range four bytes are an address of version 4. */
    private record Embedding(Range range, int at) {}

    @Override
    public Optional<String> whyNot(InetAddress address) {
        byte[] bytes = address.getAddress();
        List<Range> ranges = bytes.length == 4 ? V4 : V6;
        Optional<String> reason = ranges.stream()
                .filter(range -> range.holds(bytes))
                .map(Range::what)
                .findFirst();
        if (reason.isPresent() || bytes.length == 4) {
            return reason;
        }
        return EMBEDDED.stream()
                .filter(form -> form.range().holds(bytes))
                .findFirst()
                .flatMap(form -> whyNot(inet(Arrays.copyOfRange(bytes, form.at(), form.at() + 4))));
    }

    private static InetAddress inet(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are an address", e);
        }
    }

    /** Addresses that begin with the same bits. */
    private static final class Range {
        private final byte[] start;
        private final int bits;
        private final String what;

        Range(String literal, int bits, String what) {
            try {
                // A literal is not looked up.
                start = InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("Not an address: " + literal, e);
            }
            this.bits = bits;
            this.what = what;
        }

        String what() {
            return what;
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if (((address[bit >> 3] ^ start[bit >> 3]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
