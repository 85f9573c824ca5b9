package org.sluice.workbench.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Invents queries that mean something among {@link RandomIssues}. */
final class RandomQueries {
    private static final Map<String, List<String>> MEMBERS = Map.of(
            "project", List.of("SUP", "LAB"),
            "status", RandomIssues.STATUSES,
            "assignee", RandomIssues.PEOPLE,
            "priority", RandomIssues.PRIORITIES,
            "labels", RandomIssues.LABELS,
            "Team", RandomIssues.TEAMS);
    private static final List<String> FIELDS =
            MEMBERS.keySet().stream().sorted().toList();
    private static final List<Operator> RELATIONS =
            List.of(Operator.LESS, Operator.LESS_OR_EQUAL, Operator.GREATER, Operator.GREATER_OR_EQUAL);
    private static final Operand EMPTY = new Operand.Empty();

    private final Random random;

    RandomQueries(Random random) {
        this.random = random;
    }

    Clause next(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return one(List.<Supplier<Clause>>of(
                            this::member, this::member, this::relation, this::emptiness, this::was, this::changed))
                    .get();
        }
        if (random.nextInt(4) == 0) {
            return new Clause.Not(next(depth - 1));
        }
        List<Clause> parts = IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> next(depth - 1))
                .toList();
        boolean all = random.nextBoolean();
        return all ? new Clause.And(flat(parts, true)) : new Clause.Or(flat(parts, false));
    }

    /** A list within a list of the same kind is one list to the parser. */
    private static List<Clause> flat(List<Clause> parts, boolean all) {
        List<Clause> flat = new ArrayList<>();
        for (Clause part : parts) {
            if (all && part instanceof Clause.And and) {
                flat.addAll(and.clauses());
            } else if (!all && part instanceof Clause.Or or) {
                flat.addAll(or.clauses());
            } else {
                flat.add(part);
            }
        }
        return flat;
    }

    private Clause member() {
        String field = one(FIELDS);
        if (random.nextBoolean()) {
            Operator operator = random.nextBoolean() ? Operator.EQUALS : Operator.NOT_EQUALS;
            return new Clause.Comparison(field, operator, value(field));
        }
        return new Clause.Comparison(field, random.nextBoolean() ? Operator.IN : Operator.NOT_IN, list(field));
    }

    private Clause emptiness() {
        String field = one(List.of("assignee", "priority", "labels", "Team", "Beds"));
        return new Clause.Comparison(field, random.nextBoolean() ? Operator.IS : Operator.IS_NOT, EMPTY);
    }

    private Clause relation() {
        Operand operand;
        String field = one(List.of("created", "Beds", "priority", "key"));
        switch (field) {
            case "created" -> operand = day();
            case "Beds" -> operand = new Operand.Value(Integer.toString(random.nextInt(4)));
            case "key" -> operand = new Operand.Value("SUP-" + one(List.of("1", "4", "10", "16")));
            default -> operand = value(field);
        }
        return new Clause.Comparison(field, one(RELATIONS), operand);
    }

    private Clause was() {
        String field = one(List.of("status", "assignee"));
        boolean many = random.nextBoolean();
        Operand operand = many ? list(field) : orEmpty(field);
        return new Clause.Was(field, random.nextBoolean(), many, operand, moments());
    }

    private Clause changed() {
        String field = one(List.of("status", "assignee"));
        List<Predicate> predicates = new ArrayList<>(moments());
        if (random.nextBoolean()) {
            predicates.add(new Predicate(Predicate.Kind.FROM, orEmpty(field)));
        }
        if (random.nextBoolean()) {
            predicates.add(new Predicate(Predicate.Kind.TO, list(field)));
        }
        return new Clause.Changed(field, random.nextBoolean(), predicates);
    }

    private List<Predicate> moments() {
        List<Predicate> moments = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            switch (random.nextInt(5)) {
                case 0 -> moments.add(new Predicate(Predicate.Kind.AFTER, day()));
                case 1 -> moments.add(new Predicate(Predicate.Kind.BEFORE, day()));
                case 2 -> moments.add(new Predicate(Predicate.Kind.ON, day()));
                case 3 -> moments.add(new Predicate(Predicate.Kind.DURING, new Operand.Values(List.of(day(), day()))));
                default -> moments.add(new Predicate(Predicate.Kind.BY, new Operand.Value(one(RandomIssues.PEOPLE))));
            }
        }
        return moments;
    }

    private Operand day() {
        return new Operand.Value(RandomIssues.BEGIN
                .plus(Duration.ofDays(random.nextInt(RandomIssues.DAYS)))
                .toString()
                .substring(0, 10));
    }

    private Operand list(String field) {
        return new Operand.Values(IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(i -> orEmpty(field))
                .toList());
    }

    private Operand orEmpty(String field) {
        boolean mayBeEmpty = !field.equals("project") && !field.equals("status");
        return mayBeEmpty && random.nextInt(4) == 0 ? EMPTY : value(field);
    }

    private Operand value(String field) {
        return new Operand.Value(one(MEMBERS.get(field)));
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
