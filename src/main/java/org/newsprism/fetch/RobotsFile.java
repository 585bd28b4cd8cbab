package org.newsprism.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a site's robots.txt asks of this program (RFC 9309). Of the rules that match a path the one with the longest pattern
 * decides; of two that are as long, the one that allows.
 */
final class RobotsFile {
    /** The name by which the rules may address the program. */
    static final String NAME = "Newsprism";

    private static final RobotsFile ALL = new RobotsFile(List.of());
    private static final RobotsFile NOTHING = new RobotsFile(List.of(new Rule(false, "/")));

    private final List<Rule> rules;

    private RobotsFile(List<Rule> rules) {
        this.rules = rules;
    }

    /** Everything may be read. */
    static RobotsFile all() {
        return ALL;
    }

    /** Nothing may be read. */
    static RobotsFile nothing() {
        return NOTHING;
    }

    /** The rules for this program: those of all groups that name it, else those for everybody. */
    static RobotsFile parse(byte[] bytes) {
        List<Rule> own = new ArrayList<>();
        List<Rule> everybodys = new ArrayList<>();
        boolean named = false;
        boolean inOwn = false;
        boolean inEverybodys = false;
        boolean ruleSeen = true;
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (String line : text.replace("\uFEFF", "").split("\\r\\n|\\r|\\n", -1)) {
            int remark = line.indexOf('#');
            String record = remark < 0 ? line : line.substring(0, remark);
            int colon = record.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String field = record.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = record.substring(colon + 1).strip();
            if (field.equals("user-agent")) {
                if (ruleSeen) {
                    // A new group begins; several names in a row share one.
                    inOwn = false;
                    inEverybodys = false;
                    ruleSeen = false;
                }
                if (value.equals("*")) {
                    inEverybodys = true;
                } else if (token(value).equalsIgnoreCase(NAME)) {
                    inOwn = true;
                    named = true;
                }
            } else if (field.equals("allow") || field.equals("disallow")) {
                ruleSeen = true;
                if (!value.isEmpty()) {
                    Rule rule = new Rule(field.equals("allow"), normal(value));
                    if (inOwn) {
                        own.add(rule);
                    }
                    if (inEverybodys) {
                        everybodys.add(rule);
                    }
                }
            }
        }
        return new RobotsFile(List.copyOf(named ? own : everybodys));
    }

    /** Whether a path with its query may be read. */
    boolean allows(String pathAndQuery) {
        String path = normal(pathAndQuery);
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.pattern().length();
            if (length >= longest && rule.matches(path)) {
                allowed = length > longest ? rule.allow() : allowed || rule.allow();
                longest = length;
            }
        }
        return allowed;
    }

    /** A name as far as it is one: {@code Newsprism/1.0} names Newsprism. */
    private static String token(String value) {
        int end = 0;
        while (end < value.length()
                && (value.charAt(end) == '-' || value.charAt(end) == '_' || isLetter(value.charAt(end)))) {
            end++;
        }
        return value.substring(0, end);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** A path as paths are compared (RFC 9309, 2.2.2): letters beyond ASCII in percent signs, plain letters out of them. */
    private static String normal(String path) {
        StringBuilder normal = new StringBuilder();
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
            int octet = bytes[i] & 0xFF;
            if (low >= 0) {
                octet = high * 16 + low;
                i += 2;
            }
            boolean plain = octet < 128 && (isLetter((char) octet) || "0123456789-._~".indexOf(octet) >= 0);
            if (plain || (low < 0 && octet > 32 && octet < 127)) {
                normal.append((char) octet);
            } else {
                normal.append(String.format(Locale.ROOT, "%%%02X", octet));
            }
        }
        return normal.toString();
    }

    /**
     * A line of a group.
     *
     * @param allow whether it allows
     * @param pattern the beginning of a path; {@code *} stands for anything, {@code $} at the end for the path's end
     */
    private record Rule(boolean allow, String pattern) {

        boolean matches(String path) {
            boolean toTheEnd = pattern.endsWith("$");
            String sought = toTheEnd ? pattern.substring(0, pattern.length() - 1) : pattern + "*";
            int p = 0;
            int star = -1;
            int resume = 0;
            int at = 0;
            // One way back to the last star is enough: what an earlier star could take, the last one can.
            while (at < path.length()) {
                if (p < sought.length() && sought.charAt(p) == '*') {
                    star = p++;
                    resume = at;
                } else if (p < sought.length() && sought.charAt(p) == path.charAt(at)) {
                    p++;
                    at++;
                } else if (star >= 0) {
                    p = star + 1;
                    at = ++resume;
                } else {
                    return false;
                }
            }
            while (p < sought.length() && sought.charAt(p) == '*') {
                p++;
            }
            return p == sought.length();
        }
    }
}
