package org.dateline.importer.cli;

import org.dateline.importer.evaluate.Part;
import picocli.CommandLine;

/** Reads which part of how many: {@code 2/5}. */
final class PartConverter implements CommandLine.ITypeConverter<Part> {
    @Override
    public Part convert(String value) {
        try {
            return Part.parse(value);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(e.getMessage());
        }
    }
}
