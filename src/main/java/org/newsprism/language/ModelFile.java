package org.newsprism.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Opens the models of this package. */
final class ModelFile {

    static final String TAGS = "english-tags.model";
    static final String DEPENDENCIES = "english-dependencies.model";

    private ModelFile() {}

    static DataInputStream open(String resource) {
        return new DataInputStream(new BufferedInputStream(
                Objects.requireNonNull(ModelFile.class.getResourceAsStream(resource), resource), 1 << 16));
    }

    static List<String> readNames(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> names = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            names.add(in.readUTF());
        }
        return names;
    }
}
