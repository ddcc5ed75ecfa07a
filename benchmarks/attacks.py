"""Runs the attacks of tests/attacks against stock nbgrader and the engine; writes their section of benchmarks/RESULTS.md.

    sudo python benchmarks/attacks.py

Stock nbgrader has no sandbox. So each attack on it runs in a copy of the machine that is thrown away: namespaces of its own, an
overlay over all files, control groups. Only root can make one.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:1] = [str(ROOT), str(ROOT / "tests")]
os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0", "TOKEN": "TOKEN-OF-THE-GRADER"}

from attacks import ATTACKS  # noqa: E402
from benchmarks import report  # noqa: E402
from small_course import BIN, EXERCISE, FULL, command, hand_in, make_course, without_engine  # noqa: E402
from test_grading_attacks import SECRETS, SETTINGS, hand_in_attack, outer_limits, state_of  # noqa: E402
from test_grading_run import cell_points  # noqa: E402

SECONDS = 150  # for one attack and one honest submission, which stock grades in about 12
FULL_MARKS = 8
# The process that grades becomes the first of its PID namespace, which none of its own can kill.
COPY_OF_THE_MACHINE = """
mount -t tmpfs -o size=2G tmpfs /mnt
mkdir /mnt/upper /mnt/work /mnt/root
mount -t overlay overlay -o lowerdir=/,upperdir=/mnt/upper,workdir=/mnt/work /mnt/root
mount -t proc proc /mnt/root/proc
mount --rbind /dev /mnt/root/dev
mount -t tmpfs -o size=1G tmpfs /mnt/root/dev/shm
cd /mnt/root && exec chroot . "$@"
"""


def attack_stock(folder, name):
    """Let stock nbgrader grade an attack and, after it, an honest student; return what came of it."""
    hand_in_attack(folder, name)
    hand_in(folder, "zz_honest", FULL)
    before, result = state_of(folder / "solutions") | state_of(ROOT / "grading"), {"ended": None}
    process = subprocess.Popen([BIN / "nbgrader", "autograde", EXERCISE], cwd=folder, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(SECONDS)
    except subprocess.TimeoutExpired:
        result["ended"] = f"does not end within {SECONDS} s"
    result["left"] = any(path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline") if path.parent.name != "1")
    with suppress(ProcessLookupError):
        os.kill(-1, signal.SIGKILL)
    result["changed"] = before != state_of(folder / "solutions") | state_of(ROOT / "grading") or (folder / "written").exists()
    points = {}
    for (student, _), (score, _) in cell_points(folder, EXERCISE).items():
        points[student] = points.get(student, 0) + (score or 0)
    complete = {student: (folder / "autograded" / student / EXERCISE / f"{EXERCISE}.ipynb") for student in points}
    result["points"] = {student: points[student] for student, path in complete.items() if path.exists()}
    shown = complete[name].read_text(encoding="utf-8") if name in result["points"] else ""
    return result | {"shown": [secret for secret in SECRETS if secret in shown]}


def stock(folder, name):
    """Return what came of an attack on stock nbgrader in a copy of the machine."""
    with outer_limits(name) as enter:
        words = ["unshare", "--mount", "--pid", "--fork", "--ipc", "--kill-child", "bash", "-ec", COPY_OF_THE_MACHINE, "bash",
                 sys.executable, __file__, "--one", name, "--folder", folder]
        try:
            done = subprocess.run(words, capture_output=True, text=True, timeout=SECONDS + 60, preexec_fn=enter)
            return json.loads(done.stdout.splitlines()[-1])
        except subprocess.TimeoutExpired:
            return {"ended": "hangs, and the machine with it"}
        except (IndexError, ValueError):
            return {"ended": "is killed for its memory" if done.returncode in (-9, 137) else f"ends: {done.stderr.strip()[-200:]}"}


def faults(name, result):
    """Return what stock nbgrader did wrong, in words."""
    most, points = ATTACKS[name][2], result.get("points", {})
    said = [f"grading {result['ended']}"] if result["ended"] else []
    if name not in points:
        said.append("no grade")
    elif points[name] > most:
        said.append(f"{points[name]:g} points")
    elif points[name] < most == FULL_MARKS:
        said.append(f"{points[name]:g} points for right answers")
    if points.get("zz_honest") != FULL_MARKS:
        said.append("the next student has no grade" if "zz_honest" not in points else "the next student loses points")
    said += [text for key, text in (("shown", "gets at what it should not"), ("changed", "changes the course"), ("left", "leaves processes"))
             if result.get(key)]
    return said


def engine(folder):
    """Return {name: record} of all attacks, graded as one class by the engine."""
    course = make_course(folder, SETTINGS)
    (course / "port").write_text("9")
    for name in ATTACKS:
        hand_in_attack(course, name)
    with outer_limits("engine") as enter:
        command(course, "python", "-m", "grading", "run", EXERCISE, "--json", "results.json", preexec_fn=enter)
    return {record["student"]: record for record in json.loads((course / "results.json").read_text(encoding="utf-8"))}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", nargs="+", choices=ATTACKS, metavar="NAME", default=list(ATTACKS))
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        return print(json.dumps(attack_stock(options.folder, options.one)))
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        records = engine(Path(folder) / "engine")
        course = without_engine(make_course(Path(folder) / "stock", "c.ExecutePreprocessor.timeout = 20"))
        (course / "port").write_text("9")
        with ThreadPoolExecutor(os.cpu_count()) as executor:
            results = dict(zip(options.only, executor.map(lambda name: stock(course, name), options.only)))
    figures = report.read("Attacks") | {name: {"stock": faults(name, results[name]), "engine": [
        records[name]["status"], records[name]["score"], records[name]["reasons"][:1]]} for name in options.only}
    figures = {name: figures[name] for name in ATTACKS if name in figures}
    lines = [f"| {name.replace('_', ' ')} | {ATTACKS[name][2]} | {'; '.join(entry['stock']) or 'held'} | "
             f"{entry['engine'][1]:g}, {entry['engine'][0]} |" for name, entry in figures.items()]
    report.write("Attacks", figures, [
        "Written by `benchmarks/attacks.py`. Each attack of `tests/attacks`, on stock nbgrader with an honest student after it, and on the "
        "engine in one class. \"At most\": the points that it deserves at most, of 8.", "",
        f"Stock nbgrader has a fault in {sum(bool(entry['stock']) for entry in figures.values())} of {len(figures)}.", "",
        "| Attack | At most | Stock | Engine: points, outcome |", "|---|---|---|---|", *lines, "",
        f"{report.machine('nbgrader', 'nbclient', 'ipykernel')} {date.today()}."])


if __name__ == "__main__":
    main()
