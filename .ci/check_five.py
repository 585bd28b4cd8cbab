#!/usr/bin/env python3
"""The facts about the five real articles that any report on them must have right."""
import csv
import json
import os
import sys

out = sys.argv[1]


def rows(name):
    with open(f"{out}/data/{name}", encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


problems = []


def expect(what, found, wanted):
    print(f"{'ok  ' if found == wanted else 'NOT '} {what}: {found}")
    if found != wanted:
        problems.append(f"{what}: found {found}, expected {wanted}")


articles = {r["id"][:3]: r for r in rows("articles.csv")}
for key, outlet, origin, lead in [
    ("000", "Mehr News Agency", "Iranian", "Fahrettin Altun"),
    ("001", "BulgarianMilitary.com", "Bulgarian", "Mevlut Cavusoglu"),
    ("002", "Press TV", "Iranian", "Mevlut Cavusoglu"),
    ("003", "CGTN", "Chinese", "Mevlut Cavusoglu"),
    ("004", "RT", "Russian-state", "Mevlut Cavusoglu|Turkey"),
]:
    row = articles[key]
    expect(f"{key} outlet", row["outlet"], outlet)
    expect(f"{key} origin", row["origin"], origin)
    expect(f"{key} lead side", row["lead_side"], "Turkey")
    expect(f"{key} lead speaker is one of {lead}", row["lead_speaker"] in lead.split("|"), True)
    expect(f"{key} outlet evidence is shown", bool(row["outlet_evidence"].strip()), True)

with open(f"{out}/data/report.json", encoding="utf-8") as f:
    report = json.load(f)
expect("verdict", report["verdict"], "NOT_IDENTIFIABLE")
sizes = {g["name"]: g["articles"] if isinstance(g["articles"], int) else len(g["articles"]) for g in report["groups"]}
for name, n in [("Iranian", 2), ("Bulgarian", 1), ("Chinese", 1), ("Russian-state", 1), ("US-derived", 0)]:
    expect(f"group {name}", sizes.get(name), n)
declared = {(r["article"][:3], r["source"]) for r in rows("credits.csv") if r["kind"] in ("declared", "in_text")}
expect("Reuters is credited in", sorted(a for a, source in declared if source == "Reuters"), ["001", "002", "003"])
shared = [(r["first"][:3], r["second"][:3]) for r in rows("shared_text.csv") if int(r["narrative"]) > 0]
expect("articles with narrative in common", shared, [("001", "002")])
terms = {t["term"] for g in report["keyness"] for t in g["terms"]}
expect("furniture among counted words", sorted(terms & {"vcg", "bulgarianmilitary", "afp", "mna", "read more"}), [])

# The quotations of the five, read by a person: where they stand, who speaks, for which side; "marks" are those between
# quotation marks. Of these all but one must be right; none of the list may be given to somebody else.
with open(os.path.join(os.path.dirname(__file__), "five-quotes.csv"), encoding="utf-8", newline="") as f:
    golden = list(csv.DictReader(f))
found = {}
for r in rows("quotes.csv"):
    if r["form"] != "scare":
        found.setdefault(r["article"], []).append(r)
right = {"marks": 0, "indirect": 0}
of = {"marks": 0, "indirect": 0}
wrong = []
for g in golden:
    a, b = int(g["start"]), int(g["end"])
    same = [(min(b, int(r["end"])) - max(a, int(r["start"])), r) for r in found.get(g["article"], [])]
    # The same quotation: what both have in common is most of either.
    same = [r for n, r in same if 2 * n > max(b - a, int(r["end"]) - int(r["start"]))]
    of[g["kind"]] += 1
    if any(r["speaker"] in g["speaker"].split("|") and r["side"] == g["side"] for r in same):
        right[g["kind"]] += 1
    elif same and all(r["speaker"] != "unresolved" for r in same):
        wrong.append(f"{g['article']} {a}-{b}: {same[0]['speaker']} ({same[0]['side']}), not {g['speaker']} ({g['side']})")
expect("quotations given to somebody else", wrong, [])
expect("quotations between marks with the right speaker and side, but for one", right["marks"] >= of["marks"] - 1, True)
expect("indirect quotations with the right speaker and side, nine in ten", 10 * right["indirect"] >= 9 * of["indirect"], True)
print(f"    {right} of {of}")
if problems:
    sys.exit("FAILED\n" + "\n".join(problems))
