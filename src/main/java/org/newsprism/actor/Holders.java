package org.newsprism.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who held which office when, from public facts. */
final class Holders {
    /** Rows without an end are known to hold until then; later nothing is bound by date. */
    private static final LocalDate LAST_CHECK = LocalDate.of(2025, 10, 31);

    private final Map<String, List<Holder>> byOffice = new TreeMap<>();
    private final Map<String, List<Holder>> bySurname = new TreeMap<>();
    /** By the letter that a misspelt surname begins with all the same. */
    private final Map<Character, List<Holder>> byLetter = new TreeMap<>();

    private Holders(List<Holder> all) {
        for (Holder holder : all) {
            byOffice.computeIfAbsent(holder.office() + "|" + holder.side(), unused -> new ArrayList<>())
                    .add(holder);
            String last = holder.parts().get(holder.parts().size() - 1);
            for (char letter : new TreeSet<>(List.of(
                    holder.surname().charAt(0),
                    last.charAt(0),
                    holder.parts().get(0).charAt(0)))) {
                byLetter.computeIfAbsent(letter, unused -> new ArrayList<>()).add(holder);
            }
            for (String part :
                    new LinkedHashSet<>(List.of(holder.surname(), holder.parts().get(0)))) {
                bySurname.computeIfAbsent(part, unused -> new ArrayList<>()).add(holder);
            }
        }
    }

    static Holders load() {
        return new Holders(Tsv.rows("holders.tsv", 6).stream()
                .map(row -> new Holder(
                        row.get(0),
                        row.get(1),
                        LocalDate.parse(row.get(2)),
                        row.get(3).isEmpty() ? LAST_CHECK : LocalDate.parse(row.get(3)),
                        row.get(3).isEmpty(),
                        row.get(4),
                        List.of(Folding.fold(row.get(4)).split(" ", -1)),
                        row.get(5).substring(0, 1),
                        row.get(5).endsWith(" family-first")))
                .toList());
    }

    /** The one who held an office for a side on a day; empty when the table has none or more than one. */
    Optional<Holder> on(LocalDate date, String office, String side) {
        List<Holder> found = byOffice.getOrDefault(office + "|" + side, List.of()).stream()
                .filter(holder -> holder.covers(date))
                .toList();
        // Two rows of one day may be two spellings of one person.
        Set<String> surnames = new LinkedHashSet<>();
        found.forEach(holder -> surnames.add(holder.surname()));
        return surnames.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** All offices of a person by full folded name: same surname up to a slip, no given name against another. */
    List<Holder> named(List<String> parts) {
        String surname = parts.get(parts.size() - 1);
        return byLetter.getOrDefault(surname.charAt(0), List.of()).stream()
                .filter(holder -> parts.size() > 1
                        && (holder.parts().equals(parts)
                                || ((holder.surname().equals(surname) || Folding.slipApart(holder.surname(), surname))
                                        && (holder.parts().get(0).equals(parts.get(0))
                                                || holder.parts()
                                                        .subList(
                                                                0,
                                                                holder.parts().size() - 1)
                                                        .containsAll(parts.subList(0, parts.size() - 1))))))
                .toList();
    }

    /** All offices of those with a folded surname. */
    List<Holder> surnamed(String surname) {
        return bySurname.getOrDefault(surname, List.of()).stream()
                .filter(holder -> holder.surname().equals(surname) || holder.familyFirst())
                .toList();
    }

    /**
     * One office held.
     *
     * @param to not included
     * @param parts the name's words, folded
     * @param open whether they still held it at the last check
     * @param gender {@code m} or {@code f}
     * @param familyFirst whether the family name comes first, as in Chinese and Korean
     */
    record Holder(
            String office,
            String side,
            LocalDate from,
            LocalDate to,
            boolean open,
            String name,
            List<String> parts,
            String gender,
            boolean familyFirst) {
        String surname() {
            return familyFirst ? parts.get(0) : parts.get(parts.size() - 1);
        }

        boolean covers(LocalDate date) {
            return !date.isBefore(from) && date.isBefore(to);
        }

        String range() {
            return from.getYear() + (open ? " on" : "–" + to.getYear());
        }
    }
}
