package org.sluice.workbench.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A task on its way through the team: what is left to do, who has it, and whether it waits for somebody outside. */
final class Task {
    private final DemoIssue issue;
    private final Request request;
    private final List<DemoIssue> parts = new ArrayList<>();
    private final double hours;
    private double left;
    private boolean held = true;
    private boolean asked;
    private Optional<Cast.Colleague> owner = Optional.empty();

    Task(DemoIssue issue, Request request, double hours) {
        this.issue = issue;
        this.request = request;
        this.hours = hours;
        this.left = hours;
    }

    DemoIssue issue() {
        return issue;
    }

    Request request() {
        return request;
    }

    List<DemoIssue> parts() {
        return parts;
    }

    boolean isUrgent() {
        return request.wording().kind() == Wording.Kind.URGENT;
    }

    boolean isMisplaced() {
        return request.belongsTo().isPresent();
    }

    Optional<Cast.Colleague> owner() {
        return owner;
    }

    boolean isWith(Cast.Colleague who) {
        return owner.filter(who::equals).isPresent();
    }

    void give(Cast.Colleague who) {
        owner = Optional.of(who);
    }

    void giveBack() {
        owner = Optional.empty();
    }

    /** Whether somebody of the team can go on with it. */
    boolean isFree() {
        return !held && !issue.isResolved();
    }

    void hold() {
        held = true;
    }

    void free() {
        held = false;
    }

    void work(double done) {
        left -= done;
    }

    boolean isFinished() {
        return left <= 0;
    }

    /** Half-way, once. */
    boolean isTimeToAsk() {
        boolean now = !asked && left < hours / 2;
        asked |= now;
        return now;
    }

    void comesBack() {
        left = hours * 0.4;
    }

    /** Waiting since it came, as of then. */
    boolean isOlderThan(long days, Instant moment) {
        return request.arrival().isBefore(moment.minusSeconds(days * 86_400));
    }
}
