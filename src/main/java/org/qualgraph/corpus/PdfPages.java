package org.qualgraph.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The pages of a PDF in their order, found without recursion: trees of pages can be endless. */
final class PdfPages {
    private PdfPages() {}

    /** @throws UnreadablePostingException where there are more than a posting has */
    static List<PDPage> of(PDDocument document) {
        var pages = new ArrayList<PDPage>();
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSDictionary, Boolean>());
        var ahead = new ArrayDeque<COSDictionary>();
        ahead.push(document.getPages().getCOSObject());
        while (!ahead.isEmpty()) {
            var node = ahead.pop();
            if (seen.add(node)) {
                var kids = node.getCOSArray(COSName.KIDS);
                if (kids == null) {
                    pages.add(new PDPage(node));
                } else {
                    kids(kids).reversed().forEach(ahead::push);
                }
            }
            if (pages.size() > PdfWork.MOST_PAGES) {
                throw new UnreadablePostingException("has more than " + PdfWork.MOST_PAGES + " pages");
            }
        }
        return pages;
    }

    private static List<COSDictionary> kids(COSArray kids) {
        var nodes = new ArrayList<COSDictionary>();
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary node) {
                nodes.add(node);
            }
        }
        return nodes;
    }
}
