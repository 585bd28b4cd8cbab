#!/usr/bin/env python3
"""Runs the command on files that are broken, huge, mis-encoded or malicious, and looks at all that it leaves.

    check_hostile.py HOSTILE [--each] [--tally OUT.csv] [--only TEXT]

HOSTILE holds hostile.tar.gz and MANIFEST.csv. Each file lies beside three articles of the demonstration corpus. By default
every file is read alone (check), and reports are written on a few files together, on the outlet tables, and on all at once;
with --each every file has a report of its own (about seven minutes). NEWSPRISM is the command (default: ./newsprism).
"""
import argparse
import csv
import html.parser
import json
import os
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import tarfile
import tempfile
import zlib

CPU, HEAP = 2.0, "256m"
CONTROLS = ["demo-tehran-wire/brussels.txt", "demo-potomac-ledger/brussels.txt", "demo-rila-gazette/brussels.html"]
CONTROL_TABLES = ["articles.csv", "features.csv", "evidence.csv", "quotes.csv"]
TERMINAL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
NUMBER = re.compile(r"[-+]?\d+([.,]\d+)?(E[-+]?\d+)?|-")
csv.field_size_limit(1 << 30)


class Elements(html.parser.HTMLParser):
    """The elements of a page, and what in them could run or load something."""

    def __init__(self, text):
        super().__init__()
        self.names, self.live = set(), []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.names.add(tag)
        for name, value in attributes:
            scheme = re.match(r"\s*([a-z][a-z0-9+.-]*):", value or "", re.I)
            if name.startswith("on") or (name in ("href", "src", "action") and scheme and scheme[1].lower() != "data"):
                self.live.append(f"{tag} {name}={value}")
        if tag in ("script", "iframe", "object", "embed", "form", "base", "link"):
            self.live.append(tag)


def rows(path):
    with open(path, encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def pdf_actions(path):
    """The names of actions among a PDF's objects; texts and streams are not objects, object streams are."""
    with open(path, "rb") as f:
        data = f.read()
    plain = []
    for match in re.finditer(rb"(<<(?:(?!stream|endobj).)*?>>)\s*stream\r?\n", data, re.S):
        if b"/ObjStm" in match[1]:
            plain.append(zlib.decompressobj().decompress(data[match.end():]))
    plain.append(re.sub(rb"stream\r?\n.*?endstream", b"", data, flags=re.S))
    text = b"\n".join(plain)
    text = re.sub(rb"\\.", b"", text, flags=re.S)
    before = None
    while before != text:
        before, text = text, re.sub(rb"\([^()]*\)", b" ", text)
    return sorted(set(re.findall(rb"/(?:JavaScript|JS|OpenAction|AA|URI|Launch|SubmitForm|GoToR|RichMedia)\b", text)))


class Run:
    """One run of the command and what is wrong with it."""

    def __init__(self, answer, output, corpus):
        self.exit, self.cpu, self.heap = answer["exit"], answer["cpu"], answer["heap"]
        self.terminal = answer["out"] + answer["err"]
        self.output, self.corpus, self.problems = output, corpus, []
        self.read, self.skipped, self.reasons = [], [], []

    def expect(self, what, held):
        if not held:
            self.problems.append(what)

    def look(self, reference, codes, same):
        self.expect(f"exit code {self.exit}: {self.terminal[-300:]}", self.exit in codes)
        bad = TERMINAL.search(self.terminal)
        self.expect(f"control character on the terminal: {bad and hex(ord(bad[0]))}", not bad)
        self.expect("a stack trace on the terminal", "\tat " not in self.terminal and "Exception" not in self.terminal)
        if self.exit not in (0, 3):
            self.expect("no message", self.terminal.strip())
            self.expect("output in spite of a mistake", not os.path.exists(self.output))
            return self
        data = os.path.join(self.output, "data")
        self.read = rows(f"{data}/articles.csv")
        self.skipped = rows(f"{data}/skipped.csv")
        self.reasons = sorted({r["reason"] for r in self.skipped})
        self.expect("exit code does not say that something was skipped", (self.exit == 3) == bool(self.skipped))
        counts = re.search(r"Read ([\d,]+) articles?, skipped ([\d,]+)", self.terminal)
        self.expect("the terminal counts otherwise than the tables", counts
                    and [int(n.replace(",", "")) for n in counts.groups()] == [len(self.read), len(self.skipped)])
        self.expect("a skip without a reason", all(len(r["reason"]) > 12 for r in self.skipped))
        named = {r["file"].lstrip("'") for r in self.read + self.skipped}
        named |= {name.split("#")[0] for name in named}
        for folder, _, files in os.walk(self.corpus):
            for name in files:
                path = os.path.relpath(os.path.join(folder, name), self.corpus)
                self.expect(f"lost: {path}", path in named or name.startswith("."))
        for name in os.listdir(data):
            if name.endswith(".csv"):
                with open(f"{data}/{name}", encoding="utf-8", newline="") as f:
                    for cells in csv.reader(f):
                        for cell in cells:
                            self.expect(f"{name}: a spreadsheet runs the cell {cell[:40]!r}",
                                        not cell or cell[0] not in "=+-@\t\r" or NUMBER.fullmatch(cell))
            elif name.endswith(".json"):
                with open(f"{data}/{name}", encoding="utf-8") as f:
                    json.load(f)
        with open(f"{self.output}/report.html", encoding="utf-8") as f:
            page = Elements(f.read())
        actions = pdf_actions(f"{self.output}/report.pdf")
        if reference is None:
            self.reference = {"page": page, "actions": actions, "controls": self.controls()}
        else:
            new = page.names - reference["page"].names - {"mark", "del", "ins", "svg", "g", "path", "text", "tspan", "rect"}
            self.expect(f"new elements in report.html: {sorted(new)}", not new)
            self.expect(f"in report.html: {page.live[:3]}", set(page.live) <= set(reference["page"].live))
            self.expect(f"actions in report.pdf: {actions}", set(actions) <= set(reference["actions"]))
            mine = self.controls()
            for table in CONTROL_TABLES if same else ():
                self.expect(f"{table}: the controls' rows differ", mine[table] == reference["controls"][table])
        return self

    def controls(self):
        """The rows of the controls, without the running numbers of quotations and places."""
        ids = {r["id"] for r in self.read if r["file"] in CONTROLS}
        return {table: [{c: v for c, v in r.items() if not re.fullmatch(r"[EQ]\d+", v)}
                        for r in rows(f"{self.output}/data/{table}") if (r.get("article") or r.get("id")) in ids]
                for table in CONTROL_TABLES}


class Command:
    """The command in one process, which answers one line for each line."""

    def __init__(self):
        environment = dict(os.environ)
        environment["NEWSPRISM_JAVA_OPTS"] = f"-Xmx{HEAP} " + environment.get("NEWSPRISM_JAVA_OPTS", "")
        self.process = subprocess.Popen(
            shlex.split(os.environ.get("NEWSPRISM", "./newsprism")) + ["bench", "runs"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, env=environment, encoding="utf-8")

    def run(self, *arguments):
        self.process.stdin.write(json.dumps(arguments) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            sys.exit(f"FAILED: the process ended while running {arguments}")
        return json.loads(line)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Folder:
    """A corpus with the controls in it, an output folder beside it, and nothing else; whatever appears there is seen."""

    def __init__(self, work, name):
        self.root = os.path.join(work, name)
        self.corpus, self.output = os.path.join(self.root, "corpus"), os.path.join(self.root, "out")
        for control in CONTROLS:
            target = os.path.join(self.corpus, control)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            shutil.copy(os.path.join("corpus", control), target)

    def put(self, path, name):
        target = os.path.join(self.corpus, name)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copy(path, target)

    def files(self):
        found = set()
        for folder, _, files in os.walk(self.root):
            if not folder.startswith(self.output):
                found |= {(os.path.join(folder, f), os.path.getsize(os.path.join(folder, f))) for f in files}
        return found

    def report(self, command, reference, codes=(0, 3), more=(), same=True):
        before, home = self.files(), set(os.listdir("."))
        answer = command("--corpus", self.corpus, "--output", self.output, *more)
        run = Run(answer, self.output, self.corpus).look(reference, codes, same)
        run.expect(f"written outside the output folder: {sorted(self.files() ^ before)[:2]}", self.files() == before)
        run.expect("written beside the program", set(os.listdir(".")) == home)
        return run

    def remove(self):
        shutil.rmtree(self.root)


def process(*arguments):
    """The command as a user starts it."""
    before = os.times()
    done = subprocess.run(shlex.split(os.environ.get("NEWSPRISM", "./newsprism")) + list(arguments),
                          capture_output=True, encoding="utf-8", errors="surrogateescape", check=False)
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return {"exit": done.returncode, "cpu": cpu, "heap": 0, "out": done.stdout, "err": done.stderr}


# What of MANIFEST.csv can be said in numbers: articles read and rows refused, duplicates among the refused.
ROWS = {"csv/one-bad-row.csv": (2999, 1), "csv/unclosed-quote.csv": (198, 1), "csv/ragged.csv": (2, 2),
        "csv/dup-header.csv": (0, 1), "csv/no-header.csv": (0, 1), "csv/header-case-space.csv": (1, 0),
        "csv/crlf-outlet-space.csv": (4, 0), "naughty/blns.txt": (1, 0), "names/noext": (1, 0), "names/x.HTML": (1, 0)}


def together(work, manifest, reference):
    """All at once beside the controls, as a user starts it: nothing lost, controls unchanged, PDF whole."""
    folder = Folder(work, "all")
    files = [r for r in manifest if r["category"] != "metadata"]
    for r in files:
        folder.put(r["path"], f"{r['category']}/{r['file']}")
    run = folder.report(process, reference, (3,))
    problems = list(run.problems)
    for name, expected in ROWS.items():
        mine = [sum(r["file"].split("#")[0] == name for r in run.read),
                sum(r["file"].split("#")[0] == name for r in run.skipped if "duplicate" not in r["reason"])]
        copies = sum(r["file"].split("#")[0] == name for r in run.skipped if "duplicate" in r["reason"])
        if (mine[0] + copies, mine[1]) != expected:
            problems.append(f"{name}: {mine} read and refused, {copies} duplicates; expected {expected}")
    for r in run.skipped:
        name = r["file"]
        if name.startswith("json-nst/y_") and "not JSON" in r["reason"]:
            problems.append(f"{name}: is JSON, but: {r['reason']}")
        if not re.match(r"[A-Z\d]", r["reason"]) or re.search(r"Exception|CTRL-CHAR|0x[0-9a-f]|java\.", r["reason"]):
            problems.append(f"{name}: no reason for people: {r['reason']}")
    info = subprocess.run(["pdfinfo", f"{folder.output}/report.pdf"], capture_output=True, encoding="utf-8", check=False)
    if info.stderr or "Pages:" not in info.stdout:
        problems.append(f"report.pdf: {info.stderr}")
    print(f"all at once: {len(run.read)} articles, {len(run.skipped)} skipped, {run.cpu:.1f} CPU s")
    folder.remove()
    return [f"all at once: {problem}" for problem in problems]


def outlets(path, work):
    """An outlet table of the set with the column that is asked for, and with the controls' outlets in its groups."""
    with open(path, encoding="utf-8", newline="") as f:
        table = list(csv.reader(f))
    groups = [row[2] for row in table[1:4]] or ["Here"]
    names = ["Demo Tehran Wire", "Demo Potomac Ledger", "Demo Rila Gazette"]
    table[0] = ["outlet", "country", "origin"]
    table += [[name, "XX", groups[i % len(groups)]] for i, name in enumerate(names)]
    made = os.path.join(work, "made-" + os.path.basename(path))
    with open(made, "w", encoding="utf-8", newline="") as f:
        csv.writer(f).writerows(table)
    return made


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("hostile")
    parser.add_argument("--each", action="store_true")
    parser.add_argument("--tally")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    work = tempfile.mkdtemp()
    failed, tally = [], []
    try:
        with tarfile.open(os.path.join(options.hostile, "hostile.tar.gz")) as archive:
            archive.extractall(os.path.join(work, "files"))
        with open(os.path.join(options.hostile, "MANIFEST.csv"), encoding="utf-8", newline="") as f:
            manifest = [r for r in csv.DictReader(f) if options.only in f"{r['category']}/{r['file']}"]
        for r in manifest:
            r["path"] = os.path.join(work, "files", r["category"], r["file"])
        command = Command()
        folder = Folder(work, "controls")
        for _ in range(6):
            shutil.rmtree(folder.output, ignore_errors=True)
            controls = folder.report(command.run, None)
            checks = command.run("check", "--corpus", folder.corpus)["cpu"]
        failed += controls.problems
        reference = controls.reference
        base = statistics.median([folder.report(command.run, reference).cpu for _ in range(3)])
        folder.remove()
        for n, r in enumerate(manifest):
            name = f"{r['category']}/{r['file']}"
            folder = Folder(work, f"{n}")
            more = ()
            if r["category"] == "metadata":
                more = ("--metadata", r["path"], "--group-by", "group")
            else:
                folder.put(r["path"], r["file"])
            if options.each or more:
                run = folder.report(command.run, reference, (0, 2, 3), more)
                cost = run.cpu - base
            else:
                answer = command.run("check", "--corpus", folder.corpus)
                run = Run(answer, folder.output, folder.corpus)
                bad = TERMINAL.search(run.terminal)
                run.expect(f"control character on the terminal: {bad and hex(ord(bad[0]))}", not bad)
                run.expect(f"exit code {run.exit}: {run.terminal[-300:]}", run.exit in (0, 3))
                cost = run.cpu - checks
            if more:
                again = Folder(work, f"{n}-made")
                made = again.report(command.run, reference, (0, 2, 3), ("--metadata", outlets(r["path"], work)), False)
                run.problems += [f"with the column origin: {problem}" for problem in made.problems]
                run.terminal += f" With the column origin: exit {made.exit}. {made.terminal}"
                again.remove()
            run.expect(f"{cost:.2f} CPU seconds more than without it", cost <= CPU)
            failed += [f"{name}: {problem}" for problem in run.problems]
            mine = [x["file"] for x in run.read if x["file"] not in CONTROLS]
            tally.append([name, r["expected"], run.exit, len(mine), len(run.skipped), f"{max(0, cost):.2f}",
                          run.heap // 1_000_000, " | ".join(run.reasons)[:300] or " ".join(run.terminal.split())[:200],
                          " | ".join(run.problems)])
            folder.remove()
        command.close()
        if not options.only:
            failed += together(work, manifest, reference)
    finally:
        shutil.rmtree(work)
    if options.tally:
        with open(options.tally, "w", encoding="utf-8", newline="") as f:
            writer = csv.writer(f)
            writer.writerow("file expected exit read skipped cpu heap reasons problems".split())
            writer.writerows(tally)
    slowest = sorted(tally, key=lambda r: -float(r[5]))[:5]
    print(f"{len(tally)} files; controls {base:.2f} CPU s; slowest above them: "
          + ", ".join(f"{r[0]} {r[5]} s" for r in slowest))
    if failed:
        sys.exit("FAILED\n" + "\n".join(failed))


main()
