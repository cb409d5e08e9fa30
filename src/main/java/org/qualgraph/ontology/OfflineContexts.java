package org.qualgraph.ontology;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;

/** How JSON-LD is read without the network: a context that stands elsewhere is refused. */
public final class OfflineContexts {
    private OfflineContexts() {}

    public static JsonLdOptions options() {
        return new JsonLdOptions((url, options) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "its context is to be fetched from " + url
                            + ", and nothing is fetched; put the context into the file");
        });
    }
}
