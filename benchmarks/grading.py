"""Measures the grading engine against stock nbgrader and against its limits; writes its section of benchmarks/RESULTS.md.

    python benchmarks/grading.py [--rounds 3] [--only PART ...] [--exercises NAME ...]

Every figure comes from the course's real exercise, graded in temporary course folders. Stock and engine take turns, so
that whatever else the machine does falls on both. Figures that are not measured again stay as they are in the file.
"""

import argparse
import json
import linecache
import multiprocessing
import os
import statistics
import subprocess
import sys
import tempfile
import time
import types
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import redirect_stdout, suppress
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:1] = [str(ROOT), str(ROOT / "tests")]  # not this folder: this file has the name of the engine
os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0"}

from benchmarks import report  # noqa: E402
from course import read_exercise, solution, source_path, sources  # noqa: E402
from grading.exercise import read_variant  # noqa: E402
from small_course import EXERCISE, FULL, command, export, hand_in, make_course, without_engine  # noqa: E402
from test_grading_run import STUBBED, cell_points  # noqa: E402

STEM, HEAVY = "02_models_and_layers", "06_optimizers"
SUBMISSIONS = ROOT / "tests" / "submissions"
STEMS = sorted(path.name for path in SUBMISSIONS.iterdir())
CORES = os.cpu_count()


def answers(number, stem=STEM):
    """Yield (name, cells) for so many submissions: full marks, partial ones, wrong ones, empty ones, in turns."""
    reference = solution(source_path(stem))
    right, wrong = (sorted(SUBMISSIONS.glob(f"{stem}/{kind}/*.py")) for kind in ("right", "wrong"))
    for index in range(number):
        kind = index % 4
        if kind == 0:
            answer = reference | read_variant(right[index // 4 % len(right)])[1]  # full marks, in an unusual way
        elif kind == 1:
            answer = reference | read_variant(wrong[index // 4 % len(wrong)])[1]  # one mistake
        elif kind == 2:  # a mistake in every task
            answer = dict(reference)
            for path in wrong[index % 7::7]:
                answer |= read_variant(path)[1]
        else:
            answer = reference if index % 8 == 3 else {}  # the solution, or nothing at all
        yield f"student{index:03}", answer


def make_class(folder, submissions, stem=STEM, stock=False):
    """Make a course folder in which these (student, cells) are handed in."""
    folder = make_course(folder, exercise=stem)
    if stock:
        without_engine(folder)
    for student, answer in submissions:
        hand_in(folder, student, answer, exercise=stem)
    return folder


def timed(folder, *words):
    start = time.monotonic()
    command(folder, *words)
    return time.monotonic() - start


def scores(folder):
    return {row["student_id"]: row["raw_score"] for row in export(folder) if row["assignment"] == STEM}


def throughput(folder, rounds):
    """Seconds for 48 submissions, a small class: stock, and the engine from its start."""
    number = 48
    ours, stock = make_class(folder / "ours", answers(number)), make_class(folder / "stock", answers(number), stock=True)
    result = {"number": number, "stock": [], "ours": []}
    for _ in range(rounds):
        result["ours"].append(timed(ours, "python", "-m", "grading", "run", STEM, "--force"))
        result["stock"].append(timed(stock, "nbgrader", "autograde", STEM, "--force"))
    result["same"] = scores(ours) == scores(stock)
    return result


def run_cells(cells):
    """Execute {name: source} in one namespace, whatever comes of it."""
    namespace = sys.modules["__main__"] = types.ModuleType("__main__")
    for name, source in cells.items():
        linecache.cache[f"<{name}>"] = len(source), None, source.splitlines(keepends=True), f"<{name}>"  # for tf.function
        with suppress(Exception), redirect_stdout(None):
            exec(compile(source, f"<{name}>", "exec"), vars(namespace))


def timed_cells(tasks):
    """Return the seconds of each {name: source} in this process, after a first one that does not count."""
    times = []
    for sources in [tasks[0], *tasks]:
        start = time.monotonic()
        run_cells(sources)
        times.append(time.monotonic() - start)
    return times[1:]


def limit(folder, rounds, stems):
    """Seconds that a submission takes on a core, and the same cells in an interpreter that is warm already.

    The engine's time is what 48 submissions more add to a run: its start falls out. The warm interpreters are one
    process a core, which executes all of its share.
    """
    few, many, result = 24, 72, {}
    for stem in sorted({STEM, HEAVY} & set(stems)):
        submissions = list(answers(many, stem))
        small, large = (make_class(folder / f"{stem}-{number}", submissions[:number], stem) for number in (few, many))
        stubs = solution(small / "exercises" / stem / f"{stem}.ipynb")
        tasks = [sources(read_exercise(source_path(stem))) | stubs | answer for _, answer in submissions[few:]]
        part = result[stem] = {"warm": [], "engine": []}
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["numpy", "tensorflow", "keras"])
        for _ in range(rounds):
            with ProcessPoolExecutor(CORES, context, max_tasks_per_child=1) as executor:
                shares = executor.map(timed_cells, [tasks[core::CORES] for core in range(CORES)])
                part["warm"].append(statistics.mean(seconds for share in shares for seconds in share))
            first, second = (timed(course, "python", "-m", "grading", "run", stem, "--force") for course in (small, large))
            part["engine"].append((second - first) * CORES / (many - few))
    return {"exercises": result}


def student(folder, rounds):
    """Seconds for one submission with full marks by `nbgrader autograde --student`."""
    ours, stock = make_class(folder / "ours", answers(1)), make_class(folder / "stock", answers(1), stock=True)
    words = ["nbgrader", "autograde", STEM, "--student", "student000", "--force"]
    pairs = [(timed(stock, *words), timed(ours, *words)) for _ in range(rounds)]
    return {"stock": [pair[0] for pair in pairs], "ours": [pair[1] for pair in pairs]}


def coordinator(folder, rounds):
    """Seconds for 1,000 submissions whose execution is replaced by a stub."""
    folder = make_course(folder)
    text = hand_in(folder, "student0000", FULL).read_text(encoding="utf-8")
    for number in range(1, 1000):
        place = folder / "submitted" / f"student{number:04}" / EXERCISE
        place.mkdir(parents=True)
        (place / f"{EXERCISE}.ipynb").write_text(text, encoding="utf-8")
    run = ["python", "-c", STUBBED, "run", EXERCISE]
    first, again = timed(folder, *run), timed(folder, *run)
    return {"first": first, "again": again, "students": len(export(folder))}


def memory(folder, rounds):
    """MB of the worker and its submission over 100 submissions, one at a time."""
    folder = make_class(folder, answers(100))
    process = subprocess.Popen([sys.executable, "-m", "grading", "run", STEM, "--workers", "1"], cwd=folder,
                               stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    samples = []
    while process.poll() is None:
        time.sleep(0.1)
        with suppress(OSError, StopIteration):
            zygote = next(pid for pid in children(process.pid) if b"tensorflow" in Path(f"/proc/{pid}/cmdline").read_bytes())
            inside = [pid for keeper in children(zygote) for pid in [keeper, *children(keeper)]]
            shares = [proportional(pid) for pid in [zygote, *inside]]
            graded = len(list(folder.glob("autograded/*")))
            samples.append((graded, sum(shares), resident(zygote), resident(process.pid)))
    assert process.returncode == 0 and len(scores(folder)) == 100
    early, late = ([statistics.median(column) for column in zip(*(sample[2:] for sample in samples if low <= sample[0] < high))]
                   for low, high in ((10, 20), (90, 100)))
    return {"peak": max(sample[1] for sample in samples), "zygote": late[0], "zygote_growth": late[0] - early[0],
            "grader": late[1], "grader_growth": late[1] - early[1]}


def agreement(folder, rounds, stems):
    """Points of each test of each answer in tests/submissions, from stock nbgrader and from the engine."""
    result = {}
    for stem in stems:
        reference = solution(source_path(stem))
        submissions = [("empty", {}), ("reference", reference)]
        submissions += [(f"{path.parent.name}-{path.stem}", reference | read_variant(path)[1])
                        for path in sorted(SUBMISSIONS.glob(f"{stem}/*/*.py"))]
        ours = make_class(folder / f"{stem}-ours", submissions, stem)
        command(ours, "python", "-m", "grading", "run", stem)
        parts = [make_class(folder / f"{stem}-stock{core}", submissions[core::CORES], stem, stock=True) for core in range(CORES)]
        with ThreadPoolExecutor(CORES) as executor:
            list(executor.map(lambda part: command(part, "nbgrader", "autograde", stem, check=False), parts))
        stock = {key: value for part in parts for key, value in cell_points(part, stem).items()}
        points = cell_points(ours, stem)
        different = [[*key, points.get(key), stock.get(key)] for key in sorted(points.keys() | stock.keys())
                     if points.get(key) != stock.get(key)]
        result[stem] = {"answers": len(submissions), "cells": len(points), "different": different}
        print(stem, json.dumps(result[stem]), flush=True)
    return {"exercises": result}


def children(pid):
    return [int(child) for path in Path(f"/proc/{pid}/task").glob("*/children") for child in path.read_text().split()]


def field(pid, file, name):
    with open(f"/proc/{pid}/{file}") as lines:
        return next(int(line.split()[1]) / 1000 for line in lines if line.startswith(name + ":"))


def resident(pid):
    return field(pid, "status", "VmRSS")


def proportional(pid):
    """MB of a process, with what it shares with others divided among them."""
    with suppress(OSError, StopIteration):
        return field(pid, "smaps_rollup", "Pss")
    return 0


PARTS = {"throughput": throughput, "limit": limit, "student": student, "coordinator": coordinator, "memory": memory,
         "agreement": agreement}


def median(values):
    return statistics.median(values)


def table(data):
    """Return the lines of the results."""
    lines = ["| What | Measured | Target |", "|---|---|---|"]
    if part := data.get("throughput"):
        n, ours, stock = part["number"], median(part["ours"]), median(part["stock"])
        lines.append(f"| {n} submissions, stock `nbgrader autograde` | {stock:.1f} s, {n / stock:.2f} a second | |")
        lines.append(f"| the same {n}, `python -m grading run`, with its start | {ours:.1f} s, {n / ours:.2f} a second | |")
        lines.append(f"| throughput against stock | {stock / ours:.1f} times | at least 8 times where the cells need under 1 s |")
        lines.append(f"| the same points for every student | {'yes' if part['same'] else 'NO'} | yes |")
    for stem, part in data.get("limit", {}).get("exercises", {}).items():
        engine, warm = median(part["engine"]), median(part["warm"])
        lines.append(f"| {stem}: the cells alone, in a warm interpreter, a submission | {warm:.2f} s | |")
        lines.append(f"| {stem}: what a submission more takes on a core, with sandbox, controls and gradebook | {engine:.2f} s, "
                     f"{engine / warm:.1f} times the warm cells | at most 2 times |")
    if part := data.get("student"):
        lines.append(f"| one submission, `nbgrader autograde --student` | {median(part['ours']):.1f} s; stock "
                     f"{median(part['stock']):.1f} s | not slower |")
    if part := data.get("agreement"):
        answers, cells = (sum(entry[key] for entry in part["exercises"].values()) for key in ("answers", "cells"))
        differ = sum(len(entry["different"]) for entry in part["exercises"].values())
        lines.append(f"| the points of each test as stock nbgrader gives them: every answer of the tests, the solution and the release of "
                     f"{len(part['exercises'])} exercises | {cells:,} tests of {answers:,} notebooks, {differ} differ | none differs |")
    if part := data.get("coordinator"):
        lines.append(f"| 1,000 synthetic submissions, execution replaced | {part['first']:.0f} s, {part['first']:.0f} ms each; "
                     f"{part['students']:,} in the gradebook | at most 50 ms each |")
        lines.append(f"| the same, run again unchanged | {part['again']:.0f} s, {part['again']:.0f} ms each | |")
    if part := data.get("memory"):
        lines.append(f"| a worker and its running submission, at most | {part['peak']:.0f} MB | at most 1,200 MB |")
        lines.append(f"| growth from submission 15 to 95: the warm process | {part['zygote_growth']:+.1f} MB of "
                     f"{part['zygote']:.0f} MB | none |")
        lines.append(f"| growth from submission 15 to 95: the process that owns the gradebook | {part['grader_growth']:+.1f} MB of "
                     f"{part['grader']:.0f} MB | none |")
    return lines


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--exercises", nargs="+", choices=STEMS, default=STEMS, help="for limit and agreement; the others stay as measured")
    options = parser.parse_args()
    data = report.read("Grading")
    for name in options.only:
        before = os.getloadavg()[0]
        with tempfile.TemporaryDirectory() as folder:
            more = {"stems": options.exercises} if name in ("limit", "agreement") else {}
            place = Path(folder) / "course" if name in ("coordinator", "memory") else Path(folder)
            part = PARTS[name](place, options.rounds, **more)
        if more:
            part["exercises"] = data.get(name, {}).get("exercises", {}) | part["exercises"]
        data[name] = part
        data[name] |= {"load": before, "date": str(date.today()), "rounds": options.rounds}
        print(name, json.dumps(data[name]), flush=True)
        loads = ", ".join(f"{part} {data[part]['load']:.1f} ({data[part]['date']}, {data[part]['rounds']} rounds)" for part in data)
        report.write("Grading", data, [
            "Written by `benchmarks/grading.py`; medians over the rounds.", "", *table(data), "",
            f"Exercise {STEM}. {report.machine('tensorflow', 'keras', 'nbgrader', 'ipython')}",
            f"Load average of the machine before each part: {loads}. Above about 1, other work took part of the cores."])


if __name__ == "__main__":
    main()
