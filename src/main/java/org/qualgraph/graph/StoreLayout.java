package org.qualgraph.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsCodec;

/** In which orders a store keeps its statements: new ones in four, those that an older release made in TDB2's six. */
final class StoreLayout {
    /**
     * Two of the six usual orders are left out, which makes a write a third cheaper: what GPOS and GOSP would find, POSG
     * and OSPG find too, passing over the quads of other graphs.
     */
    private static final String[] INDEXES = {"GSPO", "SPOG", "POSG", "OSPG"};

    /** TDB2 notes here what is not as usual. */
    static final String FILE = "tdb.cfg";

    private StoreLayout() {}

    /** That of a new store. */
    static StoreParams usual(Location location) {
        return four(location.isMem() ? StoreParams.getDftMemStoreParams() : StoreParams.getDftStoreParams());
    }

    private static StoreParams four(StoreParams six) {
        return StoreParams.builder("qualgraph", six).quadIndexes(INDEXES).build();
    }

    /** That of the store whose data folder this is, by the files that are there. */
    static StoreParams of(Path data) {
        var six = StoreParams.getDftStoreParams();
        return isPresent(data, "GPOS") || isPresent(data, "GOSP") ? six : four(six);
    }

    private static boolean isPresent(Path data, String index) {
        return Stream.of(".bpt", ".dat", ".idn").anyMatch(suffix -> Files.exists(data.resolve(index + suffix)));
    }

    /** Whether what the store notes is so. */
    static boolean isNoted(Path folder, StoreParams layout) {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return layout.equals(StoreParams.getDftStoreParams());
        }
        return Damage.tried(() -> StoreParamsCodec.read(file.toString()))
                .filter(noted -> StoreParamsCodec.encodeToJson(noted).equals(StoreParamsCodec.encodeToJson(layout)))
                .isPresent();
    }

    /** Notes it. */
    static void note(Path folder, StoreParams layout) {
        StoreParamsCodec.write(folder.resolve(FILE).toString(), layout);
    }
}
