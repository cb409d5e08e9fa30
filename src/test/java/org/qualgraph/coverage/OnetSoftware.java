package org.qualgraph.coverage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The technologies in O*NET that are software of computing, data and development, by the titles of their UNSPSC
 * commodities. Titles of other trades (medical, accounting, computer aided design …) are left out, and so are titles
 * whose members are mostly a trade's own programs (analytical or scientific software, user interfaces of data bases), save
 * for those members that O*NET marks as hot: often named by employers.
 */
final class OnetSoftware {
    private static final Set<String> COMMODITIES = Set.of(
            "Access software",
            "Administration software",
            "Application server software",
            "Authentication server software",
            "Backup or archival software",
            "Business intelligence and data analysis software",
            "Cloud-based data access and sharing software",
            "Cloud-based management software",
            "Cloud-based protection or security software",
            "Clustering software",
            "Compiler and decompiler software",
            "Configuration management software",
            "Data base management system software",
            "Data base reporting software",
            "Data mining software",
            "Development environment software",
            "Enterprise application integration software",
            "Enterprise system management software",
            "File versioning software",
            "Filesystem software",
            "Graphical user interface development software",
            "Internet directory services software",
            "Metadata management software",
            "Network connectivity terminal emulation software",
            "Network monitoring software",
            "Network operating system enhancement software",
            "Network operation system software",
            "Network security and virtual private network VPN equipment software",
            "Network security or virtual private network VPN management software",
            "Object or component oriented development software",
            "Object oriented data base management software",
            "Operating system software",
            "Platform interconnectivity software",
            "Portal server software",
            "Program testing software",
            "Requirements analysis and system architecture software",
            "Software defined networking/ virtualization software",
            "Storage networking software",
            "Switch or router software",
            "Transaction security and virus protection software",
            "Transaction server software",
            "Web page creation and editing software",
            "Web platform development software");

    private static final Set<String> OF_MANY_TRADES = Set.of(
            "Analytical or scientific software",
            "Categorization or classification software",
            "Content workflow software",
            "Customer relationship management CRM software",
            "Data base user interface and query software",
            "Document management software",
            "Enterprise resource planning ERP software",
            "Expert system software",
            "Geographic information system",
            "Graphics or photo imaging software",
            "Information retrieval or search software",
            "Map creation software",
            "Presentation software",
            "Process mapping and design software",
            "Project management software",
            "Sales and marketing software",
            "Spreadsheet software");

    private static final Pattern VENDOR =
            Pattern.compile("^(?:Adobe(?: Macromedia)?|Amazon(?: Web Services)?|Apache|Apple|"
                    + "Atlassian|Autodesk|BEA|BMC(?: Software)?|Borland|Broadcom|Business Objects|CA(?: Technologies)?|"
                    + "Cisco(?: Systems)?(?: Cisco)?|Citrix(?: Systems)?|Compuware|Computer Associates|Dell|EMC|Eclipse|"
                    + "Embarcadero(?: Technologies)?|Google|HP|Hewlett[- ]Packard(?: HP)?|Hitachi|IBM(?: Rational)?|Informatica|"
                    + "Information Builders|Intel|JetBrains|Juniper(?: Networks)?|McAfee|Micro Focus|Microsoft(?: Office)?|"
                    + "National Instruments|NetApp|Novell|Oracle|Progress|Qlik Tech|Quest|Rational|Red Hat|Rockwell|"
                    + "SAP(?: BusinessObjects)?|SAS|Salesforce|SmartBear Software|SolarWinds|Splunk|Sun(?: Microsystems)?|Sybase|"
                    + "Symantec|TIBCO|Talend|Teradata|The MathWorks|Trimble|Unity Technologies|VM[Ww]are|Veritas|"
                    + "Wind River Systems) ");

    /** A word with a capital and another or a digit, as abbreviations and products have, in brackets or not. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\(?([\\p{L}\\d./+#-]*\\p{Lu}[\\p{L}\\d./+#-]*[\\p{Lu}\\d][\\p{L}\\d./+#-]*)\\)?");

    private static final int EXAMPLE = 1;
    private static final int COMMODITY = 3;
    private static final int HOT = 4;

    private OnetSoftware() {}

    /** Names of technologies with the number of occupations that list them, of O*NET's rows under their header. */
    static Map<String, Integer> read(List<String> rows) {
        var names = new TreeMap<String, Integer>();
        for (var line : rows.subList(1, rows.size())) {
            var row = line.split("\t", -1);
            if (COMMODITIES.contains(row[COMMODITY])
                    || OF_MANY_TRADES.contains(row[COMMODITY]) && row[HOT].equals("Y")) {
                names.merge(row[EXAMPLE], 1, Integer::sum);
            }
        }
        return names;
    }

    /** The name, and the name without the company that makes it. */
    static Set<String> withoutVendor(String name) {
        var forms = new LinkedHashSet<String>();
        forms.add(name);
        forms.add(VENDOR.matcher(name).replaceFirst(""));
        return forms;
    }

    /**
     * Also without the genus that O*NET adds ({@code "Docker software"}), and its two names apart where it writes an
     * abbreviation after what it stands for ({@code "Extensible markup language XML"}).
     */
    static Set<String> bare(String name) {
        var forms = new LinkedHashSet<String>();
        for (var form : withoutVendor(name)) {
            var bare = form.replaceFirst(" (?:software|program|tool)$", "");
            forms.add(form);
            forms.add(bare);
            forms.addAll(apart(bare));
        }
        return forms;
    }

    private static Set<String> apart(String form) {
        var space = form.lastIndexOf(' ');
        var last = ABBREVIATION.matcher(form.substring(space + 1));
        return space > 0 && last.matches() ? Set.of(form.substring(0, space), last.group(1)) : Set.of();
    }
}
