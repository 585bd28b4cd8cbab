#!/usr/bin/env python3
"""With dates for the five real articles: what a text of 2018 or 2019 cannot mention, it is not expected to mention."""
import csv
import sys

with open(f"{sys.argv[1]}/data/story_facts.csv", encoding="utf-8", newline="") as f:
    rows = [r for r in csv.DictReader(f) if r["fact"] == "Sanctions of December 2020"]
status = {r["article"][:3]: r["status"] for r in rows}
problems = []
for key in ("000", "001", "002", "003"):
    if status.get(key) != "not yet possible":
        problems.append(f"{key}: {status.get(key)}, expected not yet possible")
if status.get("004") not in ("mentioned", "not mentioned"):
    problems.append(f"004: {status.get('004')}, expected mentioned or not mentioned")
for r in rows:
    print(f"    {r['article'][:3]} {r['date']} {r['status']} {r['sentence'][:60]}")
    if r["status"] == "mentioned" and not (r["line"] and r["start"] and r["sentence"]):
        problems.append(f"{r['article']}: mentioned without a place")
if len(rows) != 5:
    problems.append(f"{len(rows)} rows, expected 5")
if problems:
    sys.exit("FAILED\n" + "\n".join(problems))
print("ok   December 2020 sanctions are not yet possible in texts of 2018 and 2019")
