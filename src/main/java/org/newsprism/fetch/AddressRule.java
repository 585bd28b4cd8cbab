package org.newsprism.fetch;

import java.net.InetAddress;
import java.util.Optional;

/** Which machines may be asked. */
@FunctionalInterface
interface AddressRule {

    /** Why this machine is not asked, such as {@code a private address}; empty when it may be. */
    Optional<String> whyNot(InetAddress address);

    /** Every machine may be asked. */
    static AddressRule any() {
        return address -> Optional.empty();
    }
}
