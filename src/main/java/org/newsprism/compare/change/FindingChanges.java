package org.newsprism.compare.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsprism.compare.change.RunRecord.Finding;

/** Which findings appeared, vanished, turned, or are fragile now and were not. */
final class FindingChanges {

    private FindingChanges() {}

    static List<String> of(RunRecord before, RunRecord now) {
        Map<String, Finding> old = byKey(before);
        Map<String, Finding> current = byKey(now);
        List<String> appeared = new ArrayList<>();
        List<String> vanished = new ArrayList<>();
        List<String> turned = new ArrayList<>();
        List<String> fragile = new ArrayList<>();
        List<String> untested = new ArrayList<>();
        for (String key : InputChanges.union(old, current)) {
            Finding then = old.get(key);
            Finding here = current.get(key);
            if (stands(then) && stands(here)) {
                both(then, here, turned, fragile);
            } else if (here != null && here.stands()) {
                appeared.add("Appeared: " + told(here) + p(here) + was(then) + fragile(here) + ".");
            } else if (then != null && then.stands()) {
                vanished.add("Vanished: " + told(then) + p(then) + "; " + now(here) + ".");
            } else if (then != null && here != null && then.difference() * here.difference() < 0) {
                untested.add(here.title() + ", " + here.group() + " (" + signed(then) + " → " + signed(here) + ")");
            }
        }
        List<String> all = new ArrayList<>(appeared);
        all.addAll(vanished);
        all.addAll(turned);
        all.addAll(fragile);
        if (!untested.isEmpty()) {
            all.add(Words.count(untested.size(), "difference", "differences") + " without a finding changed "
                    + (untested.size() == 1 ? "its sign: " : "their sign: ") + Words.list(untested) + ".");
        }
        return all;
    }

    private static boolean stands(@Nullable Finding finding) {
        return finding != null && finding.stands();
    }

    private static void both(
            @Nullable Finding then, @Nullable Finding here, List<String> turned, List<String> fragile) {
        if (then == null || here == null) {
            return;
        }
        if (then.difference() * here.difference() < 0) {
            turned.add("Turned: " + told(here) + p(here) + "; it was " + signed(then) + ".");
        } else if (then.fragile().isEmpty() && !here.fragile().isEmpty()) {
            fragile.add("Now fragile: " + told(here) + fragile(here) + ".");
        } else if (!then.fragile().isEmpty() && here.fragile().isEmpty()) {
            fragile.add("No longer fragile: " + told(here) + "; " + then.fragile() + " decided about it.");
        }
    }

    private static String told(Finding finding) {
        return finding.title() + ", " + finding.group() + ": " + signed(finding);
    }

    private static String signed(Finding finding) {
        return Words.signed(finding.difference(), finding.unit());
    }

    private static String p(Finding finding) {
        return finding.p() == null ? "" : ", " + Words.p(finding.p());
    }

    private static String fragile(Finding finding) {
        return finding.fragile().isEmpty() ? "" : "; " + finding.fragile() + " decides about it";
    }

    private static String was(@Nullable Finding then) {
        return then == null
                ? "; it was not compared"
                : then.p() == null
                        ? "; it was not tested (" + signed(then) + ")"
                        : "; it was " + signed(then) + p(then);
    }

    private static String now(@Nullable Finding here) {
        return here == null
                ? "it is not compared now"
                : here.p() == null ? "it is not tested now (" + signed(here) + ")" : "it is " + signed(here) + p(here);
    }

    private static Map<String, Finding> byKey(RunRecord run) {
        Map<String, Finding> byKey = new LinkedHashMap<>();
        run.findings().forEach(finding -> byKey.put(finding.measure() + "\n" + finding.group(), finding));
        return byKey;
    }
}
