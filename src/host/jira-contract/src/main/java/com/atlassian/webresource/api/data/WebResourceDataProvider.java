package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import java.util.function.Supplier;

/** Gives a page the data that a script claims. */
public interface WebResourceDataProvider extends Supplier<Jsonable> {}
