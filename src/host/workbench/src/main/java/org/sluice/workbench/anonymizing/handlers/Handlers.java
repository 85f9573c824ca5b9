package org.sluice.workbench.anonymizing.handlers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All handlers: the host's own first, then those of plugins that are enabled. */
public final class Handlers {
    private final List<NamedHandler> own;
    private final Supplier<Collection<NamedHandler>> ofPlugins;

    public Handlers(List<NamedHandler> own, Supplier<Collection<NamedHandler>> ofPlugins) {
        this.own = List.copyOf(own);
        this.ofPlugins = ofPlugins;
    }

    public List<NamedHandler> of(HandlerKind kind) {
        List<NamedHandler> all = new ArrayList<>();
        Stream.concat(own.stream(), ofPlugins.get().stream())
                .filter(handler -> handler.kind() == kind)
                .forEach(all::add);
        return all;
    }
}
