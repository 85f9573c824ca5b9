package org.sluice.workbench.demo;

/** The statuses of the story, those of the time before the turn and those of the new frame. */
enum Status {
    OPEN("Open", "new"),
    IN_TRIAGE("In triage", "new"),
    READY("Ready to start", "new"),
    IN_PROGRESS("In progress", "indeterminate"),
    PAUSED("Paused", "indeterminate"),
    WAITING_FOR_REPORTER("Waiting for reporter", "indeterminate"),
    WAITING_FOR_OTHERS("Waiting for others", "indeterminate"),
    DONE("Done", "done");

    private final String shown;
    private final String category;

    Status(String shown, String category) {
        this.shown = shown;
        this.category = category;
    }

    String shown() {
        return shown;
    }

    String category() {
        return category;
    }
}
