package org.sluice.workbench.garden;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;

/** Data for the garden's script. */
public final class SeedData implements WebResourceDataProvider {
    @Override
    public Jsonable get() {
        return writer -> writer.write("{\"seeds\": 7}");
    }
}
