package org.newsprism.framing;

import java.util.List;

/**
 * One concept and the labels that compete for it (method M17).
 *
 * @param concept what is meant, such as {@code protest}; without a colon, for it is joined to the variant with one
 * @param variants the labels, in the order of the list
 */
public record VariantSet(String concept, List<Variant> variants) {
    public VariantSet {
        variants = List.copyOf(variants);
    }

    /**
     * One label.
     *
     * @param name what the report calls it
     * @param forms the entries it is found by; their label is {@code concept:name}
     */
    public record Variant(String name, List<Entry> forms) {
        public Variant {
            forms = List.copyOf(forms);
        }
    }
}
