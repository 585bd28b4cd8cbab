package org.newsprism.compare.change;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.compare.change.RunRecord.Text;

/** Which articles stand in another group, how group sizes moved, and whether the verdict did. */
final class GroupChanges {

    private GroupChanges() {}

    static List<String> of(RunRecord before, RunRecord now) {
        List<String> changes = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        now.texts().forEach((id, current) -> {
            Text old = before.texts().get(id);
            if (old != null && !old.group().equals(current.group())) {
                moved.add(current.label() + " (" + group(old) + " → " + group(current) + ")");
            }
        });
        if (!moved.isEmpty()) {
            changes.add(Words.count(moved.size(), "article stands", "articles stand") + " in another group: "
                    + Words.list(moved) + ".");
        }
        for (String name : InputChanges.union(before.groups(), now.groups())) {
            int old = before.groups().getOrDefault(name, 0);
            int current = now.groups().getOrDefault(name, 0);
            if (old != current) {
                changes.add(name + ": n = " + Words.count(old) + " → " + Words.count(current) + ".");
            }
        }
        if (before.ungrouped() != now.ungrouped()) {
            changes.add("In no group: " + Words.count(before.ungrouped()) + " → " + Words.count(now.ungrouped()) + ".");
        }
        if (!before.verdict().equals(now.verdict())) {
            changes.add("Verdict: " + before.verdict() + " → " + now.verdict() + ".");
        }
        return changes;
    }

    private static String group(Text text) {
        return text.group().isEmpty() ? "no group" : text.group();
    }
}
