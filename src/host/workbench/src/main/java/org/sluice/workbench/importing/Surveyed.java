package org.sluice.workbench.importing;

import java.util.Optional;

/** A file with what its first reading learned: it is read for that once, and what was learned is let go with its import. */
final class Surveyed {
    private final ImportFile file;
    private Optional<Survey> survey = Optional.empty();

    Surveyed(ImportFile file) {
        this.file = file;
    }

    ImportFile file() {
        return file;
    }

    Survey survey() {
        if (survey.isEmpty()) {
            Survey fresh = new Survey();
            fresh.finish(new ExportReader(file).read(fresh::add));
            survey = Optional.of(fresh);
        }
        return survey.get();
    }

    /** The same for the last time. */
    Survey take() {
        Survey taken = survey();
        survey = Optional.empty();
        return taken;
    }
}
