package org.newsprism.compare.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsprism.compare.change.RunRecord.Text;

/** Which input changed between two runs, row by row. */
final class InputChanges {

    private InputChanges() {}

    static List<String> of(RunRecord before, RunRecord now) {
        List<String> changes = new ArrayList<>();
        if (!before.version().equals(now.version())) {
            changes.add("Newsprism " + before.version() + " → " + now.version() + ".");
        }
        for (String name : union(before.settings(), now.settings())) {
            String old = before.settings().getOrDefault(name, "");
            String current = now.settings().getOrDefault(name, "");
            if (!old.equals(current)) {
                changes.add("Setting “" + name + "”: " + Words.value(old) + " → " + Words.value(current) + ".");
            }
        }
        outlets(before, now, changes);
        study(before, now, changes);
        texts(before, now, changes);
        if (changes.isEmpty() && !before.inputs().equals(now.inputs())) {
            changes.add(
                    "Files changed in ways that the record does not hold; section 14 lists the hashes of this run.");
        }
        return changes;
    }

    /** Rows of outlets that have an article first. */
    private static void outlets(RunRecord before, RunRecord now, List<String> changes) {
        Set<String> read = new HashSet<>();
        List.of(before, now).forEach(run -> run.texts().values().forEach(text -> read.add(text.outlet())));
        List<String> names = new ArrayList<>(union(before.outlets(), now.outlets()));
        names.sort(Comparator.comparing(name -> !read.contains(name))); // stable: else in the tables' order
        for (String name : names) {
            Map<String, String> old = before.outlets().get(name);
            Map<String, String> current = now.outlets().get(name);
            if (old == null) {
                changes.add("Outlet table: the row of " + name + " is new.");
            } else if (current == null) {
                changes.add("Outlet table: the row of " + name + " is gone.");
            } else {
                for (String column : union(old, current)) {
                    String cell = old.getOrDefault(column, "");
                    String changed = current.getOrDefault(column, "");
                    if (!cell.equals(changed)) {
                        changes.add("Outlet table: " + name + ": " + column + " " + Words.value(cell) + " → "
                                + Words.value(changed) + ".");
                    }
                }
            }
        }
    }

    private static void study(RunRecord before, RunRecord now, List<String> changes) {
        for (String file : union(before.study(), now.study())) {
            List<String> old = before.study().getOrDefault(file, List.of());
            List<String> current = now.study().getOrDefault(file, List.of());
            if (!before.study().containsKey(file)) {
                changes.add(file + " is new (" + Words.count(current.size(), "line", "lines") + ").");
            } else if (!now.study().containsKey(file)) {
                changes.add(file + " is gone.");
            } else if (!old.equals(current)) {
                lines(file, old, current, changes);
            }
        }
    }

    private static void lines(String file, List<String> old, List<String> current, List<String> changes) {
        List<String> gone = new ArrayList<>(old);
        gone.removeAll(new HashSet<>(current));
        List<String> added = new ArrayList<>(current);
        added.removeAll(new HashSet<>(old));
        gone.forEach(line -> changes.add(file + ": without “" + line + "”."));
        added.forEach(line -> changes.add(file + ": now “" + line + "”."));
        if (gone.isEmpty() && added.isEmpty()) {
            changes.add(file + ": the same lines in another order or number.");
        }
    }

    private static void texts(RunRecord before, RunRecord now, List<String> changes) {
        if (before.texts().isEmpty() || now.texts().isEmpty()) {
            return;
        }
        List<String> added = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (String id : union(before.texts(), now.texts())) {
            Text old = before.texts().get(id);
            Text current = now.texts().get(id);
            if (old == null) {
                added.add(id);
            } else if (current == null) {
                gone.add(id);
            } else {
                if (!old.sha256().equals(current.sha256())) {
                    other.add(id);
                }
                known(id, old, current, changes);
            }
        }
        say(added, "article is new", "articles are new", changes);
        say(gone, "article is gone", "articles are gone", changes);
        say(other, "article has another file", "articles have another file", changes);
    }

    /** What is now known otherwise of an article: its outlet, event or day. */
    private static void known(String id, Text old, Text current, List<String> changes) {
        say(id, "outlet", old.outlet(), current.outlet(), changes);
        say(id, "event", old.event(), current.event(), changes);
        say(id, "date", old.date(), current.date(), changes);
    }

    private static void say(String id, String what, String old, String current, List<String> changes) {
        if (!Objects.equals(old, current)) {
            changes.add("Article " + id + ": " + what + " " + Words.value(old) + " → " + Words.value(current) + ".");
        }
    }

    private static void say(List<String> ids, String one, String many, List<String> changes) {
        if (!ids.isEmpty()) {
            changes.add(Words.count(ids.size(), one, many) + ": " + Words.list(ids) + ".");
        }
    }

    /** The names of both, those of the later first, each in its own order. */
    static Set<String> union(Map<String, ?> before, Map<String, ?> now) {
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(before.keySet());
        return names;
    }
}
