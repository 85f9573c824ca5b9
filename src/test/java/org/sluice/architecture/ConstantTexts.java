package org.sluice.architecture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads every text from the constant pools of compiled classes, where joined constants stand as one. */
final class ConstantTexts {
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    private ConstantTexts() {}

    static NavigableSet<String> under(Path folder) throws IOException {
        NavigableSet<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(file -> addTexts(file, texts));
        }
        return texts;
    }

    private static void addTexts(Path file, NavigableSet<String> texts) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.readInt();
            in.readInt();
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                if (tag == UTF8) {
                    texts.add(in.readUTF());
                } else {
                    in.skipBytes(lengthOf(tag));
                }
                if (tag == LONG || tag == DOUBLE) {
                    i++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is not a class file", e);
        }
    }

    private static int lengthOf(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case LONG, DOUBLE -> 8;
            default -> 4;
        };
    }
}
