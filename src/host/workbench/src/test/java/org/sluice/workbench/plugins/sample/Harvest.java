package org.sluice.workbench.plugins.sample;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;

/** Data that would end the script around it if nobody looked. */
public final class Harvest implements WebResourceDataProvider {
    @Override
    public Jsonable get() {
        return writer -> writer.write("{\"best\": \"</script><b>\\u2028\", \"kilos\": 3}");
    }
}
