package org.sluice.workbench.plugins.sample;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.io.IOException;

/** Data that cannot be had. */
public final class NoHarvest implements WebResourceDataProvider {
    @Override
    public Jsonable get() {
        return writer -> {
            throw new IOException("frost");
        };
    }
}
