"""Every attack through the real engine, in one class with honest neighbours."""

import ctypes
import hashlib
import json
import os
import re
import socket
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import nbformat
import psutil
import pytest
from attacks import ATTACKS
from small_course import EXERCISE, FULL, WRONG, command, grade, hand_in, make_course, release

SETTINGS = """
c.Grading.cell_seconds = 5
c.Grading.total_seconds = 40
c.Grading.memory_mb = 600
c.Grading.disk_mb = 50
c.Grading.output_mb = 3
"""
SECRETS = "FOUND", "TOKEN-OF", "A mean is a sum divided", "<script>"


@contextmanager
def outer_limits(name):
    """Limits round the grader itself, so that a sandbox that fails does no harm to the machine."""
    groups = []
    for group, setting, value in ("pids", "pids.max", 1500), ("memory", "memory.limit_in_bytes", 8_000_000_000):
        own = next((line.strip().split(":")[2] for line in open("/proc/self/cgroup") if line.split(":")[1] == group), None)
        with suppress(OSError):
            folder = Path(f"/sys/fs/cgroup/{group}{own}") / f"attacks-{name}-{os.getpid()}"
            folder.mkdir()
            groups.append(folder)
            (folder / setting).write_text(str(value))
    yield lambda: [(folder / "cgroup.procs").write_text(str(os.getpid())) for folder in groups]
    for folder in groups:
        for _ in range(100):
            with suppress(OSError):
                folder.rmdir()
                break
            time.sleep(0.05)


def hand_in_attack(folder, name):
    """Hand in an attack, under its name."""
    place = folder / "submitted" / name / EXERCISE
    place.mkdir(parents=True)
    notebook = release(folder)
    if ATTACKS[name][0](notebook, place) is not False:
        nbformat.write(notebook, place / f"{EXERCISE}.ipynb")


def state_of(folder):
    """Return the content of everything in a folder that grading has no business to change."""
    return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*"))
            if path.is_file() and not path.is_symlink() and path.suffix != ".pyc"}


@pytest.fixture(scope="module")
def listener():
    """The port of a listener on loopback, and what it has received."""
    received = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        def serve():
            with suppress(OSError):
                while True:
                    connection, _ = server.accept()
                    received.append(connection)
        threading.Thread(target=serve, daemon=True).start()
        yield server.getsockname()[1], received


@pytest.fixture(scope="module")
def processes():
    """A function that returns the processes started since, by this one or whatever it started, and still there."""
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER: what outlives its parent becomes a child of this process
    known = psutil.Process().children(recursive=True)
    return lambda: [process for process in psutil.Process().children(recursive=True)
                    if process not in known and process.status() != psutil.STATUS_ZOMBIE]


@pytest.fixture(scope="module")
def attacked(tmp_path_factory, listener, processes):
    """The class, graded: the folder, the records, what was printed."""
    folder = make_course(tmp_path_factory.mktemp("attacked"), SETTINGS)
    (folder / "port").write_text(str(listener[0]))
    hand_in(folder, "aa_honest", FULL)
    for name in ATTACKS:
        hand_in_attack(folder, name)
    hand_in(folder, "we[i]rd {name} 'ü' $(touch x)", FULL)
    (folder / "submitted" / "linked").symlink_to(folder / "submitted" / "aa_honest")
    hand_in(folder, "zz_honest", FULL)
    before = state_of(folder / "solutions"), state_of(folder / "exercises"), state_of(Path(__file__).parent.parent / "grading")
    with outer_limits("class") as enter:
        records, printed = grade(folder, env=os.environ | {"TOKEN": "TOKEN-OF-THE-GRADER"}, preexec_fn=enter)
    command(folder, "nbgrader", "generate_feedback", EXERCISE)
    after = state_of(folder / "solutions"), state_of(folder / "exercises"), state_of(Path(__file__).parent.parent / "grading")
    assert before == after
    return folder, records, printed


@pytest.mark.parametrize("name", ATTACKS)
def test_attack(attacked, name):
    folder, records, _ = attacked
    record, (_, says, most) = records[name], ATTACKS[name]
    assert record["score"] <= most, record
    reasons = "\n".join(record["reasons"])
    assert re.search(says, reasons), reasons
    assert bool(says) <= bool(reasons)
    assert len(record["reasons"]) <= 20
    notebook = nbformat.read(folder / "autograded" / name / EXERCISE / f"{EXERCISE}.ipynb", as_version=4)
    assert max(len(cell.get("outputs", [])) for cell in notebook.cells) <= 1_010
    shown = json.dumps([cell.get("outputs") for cell in notebook.cells])
    assert not [secret for secret in SECRETS if secret in shown]


@pytest.mark.parametrize("name", ATTACKS)
def test_feedback_gives_nothing_away(attacked, name):
    page = (attacked[0] / "feedback" / name / EXERCISE / f"{EXERCISE}.html").read_text(encoding="utf-8")
    assert not [secret for secret in ("secret_factor", "TOKEN-OF", "FOUND", "kernel_initializer", "<script>alert", "<img src=x") if secret in page]


def test_honest_submissions_are_not_touched(attacked):
    folder, records, _ = attacked
    for student in "aa_honest", "zz_honest", "we[i]rd {name} 'ü' $(touch x)":
        assert (records[student]["status"], records[student]["score"], records[student]["reasons"]) == ("graded", 8, [])
    assert records["linked"]["status"] == "failed" and "link" in records["linked"]["reasons"][0]


def test_nothing_is_left(attacked, listener, processes):
    folder, _, _ = attacked
    assert not processes()
    assert not list(folder.glob("x")) and not list(folder.rglob("written"))
    assert listener[1] == []


def test_everybody_is_in_the_gradebook(attacked):
    folder, records, _ = attacked
    command(folder, "nbgrader", "export")
    rows = (folder / "grades.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) - 1 == len(records) - 1  # all but the linked folder
