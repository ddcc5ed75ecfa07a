"""A Dask cluster of two workers, one of which is killed, and a gradebook in PostgreSQL: the same grades."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from small_course import EXERCISE, FULL, WRONG, command, export, grade, hand_in, make_course

SLOW = "import time\ntime.sleep(1)\n"
ANSWERS = [FULL, FULL | {"mean": WRONG["mean_is_sum"][2]}, {}]
SCORES = {f"student{number}": (8, 6, 0)[number % 3] for number in range(9)}


@pytest.fixture
def course(tmp_path):
    folder = make_course(tmp_path / "course")
    for number, student in enumerate(SCORES):
        answer = ANSWERS[number % 3]
        hand_in(folder, student, answer | {"scale": SLOW + answer["scale"]} if answer else {})
    return folder


@contextmanager
def started(*commands, **options):
    """Processes of their own, ended at the end."""
    processes = [subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
                 for words in commands]
    try:
        yield processes
    finally:
        for process in processes:
            process.kill()
            process.wait()


def wait_for(condition, seconds=120):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it took too long"
        time.sleep(0.1)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def dask(address):
    """The commands that start a scheduler at an address and a worker for it."""
    program = [sys.executable, "-m", "dask"]
    return ([*program, "scheduler", "--host", "127.0.0.1", "--port", address.rpartition(":")[2], "--no-dashboard"],
            [*program, "worker", address, "--nthreads", "1", "--no-dashboard", "--no-nanny"])


def graded(folder):
    return [path for path in folder.glob("autograded/*/*/*.ipynb") if '"key"' in path.read_text(encoding="utf-8")]


def test_dask_workers_one_of_which_is_killed(course):
    address = f"tcp://127.0.0.1:{free_port()}"
    scheduler, worker = dask(address)
    environment = os.environ | {"PYTHONPATH": str(course)}
    with started(scheduler, worker, worker, env=environment, cwd=course.parent) as (_, first, _):
        run = subprocess.Popen([sys.executable, "-m", "grading", "run", EXERCISE, "--scheduler", address,
                                "--json", "results.json"], cwd=course, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        wait_for(lambda: len(graded(course)) >= 2 or run.poll() is not None)
        before = {path: path.stat().st_mtime_ns for path in graded(course)}
        first.send_signal(signal.SIGKILL)
        printed = run.communicate(timeout=240)[0].decode()
        assert run.returncode == 0, printed
        assert 2 <= len(before) < len(SCORES)
        assert before.items() <= {path: path.stat().st_mtime_ns for path in graded(course)}.items()
        assert {row["student_id"]: float(row["raw_score"]) for row in export(course)} == SCORES
        records, _ = grade(course, "--scheduler", address)  # the worker that is left finds nothing to do
    assert {student: (record["score"], record["state"]) for student, record in records.items()} == {
        student: (score, "unchanged") for student, score in SCORES.items()}


@pytest.mark.parametrize("lost", [False, True], ids=["at the start", "at the first submission"])
def test_a_scheduler_without_workers(course, lost):
    address = f"tcp://127.0.0.1:{free_port()}"
    scheduler, worker = dask(address)
    # A worker that does not find the folder grading ends when it is sent a submission.
    worker = ["env", "--unset=PYTHONPATH", *worker] if lost else ["true"]
    impatient = f"from grading import __main__, classroom\nclassroom.WORKER_SECONDS = {10 if lost else 1}\n__main__.main()"
    with started(scheduler, worker, env=os.environ | {"PYTHONPATH": str(course)}, cwd=course.parent):
        result = command(course, "python", "-c", impatient, "run", EXERCISE, "--scheduler", address, check=False)
    assert result.returncode == 1 and f"has no worker: start one with `dask worker {address}" in result.stderr
    assert "Traceback" not in result.stderr


def test_no_scheduler_at_an_address(course):
    impatient = os.environ | {"DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "1s"}
    for address in "tcp://127.0.0.1:1", "tls://127.0.0.1:1", "nothing://here":  # tls: without a certificate
        result = command(course, "python", "-m", "grading", "run", EXERCISE, "--scheduler", address, check=False, env=impatient)
        assert result.returncode == 1 and f"No Dask scheduler answers at {address}: " in result.stderr
        assert "Traceback" not in result.stderr


@pytest.fixture
def database():
    """The address of an empty database in a cluster that lasts as long as the test."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb")) or [Path(shutil.which("initdb") or "missing")]
    if not programs[-1].exists():
        pytest.skip("PostgreSQL is missing: sudo apt-get install postgresql")
    port, options = free_port(), {}
    with ExitStack() as stack:
        data = stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        if os.getuid() == 0:  # PostgreSQL does not run as root, and nobody may not look into pytest's folders
            nobody = pwd.getpwnam("nobody")
            os.chown(data, nobody.pw_uid, nobody.pw_gid)
            options = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": [], "cwd": "/"}
        initdb = [programs[-1], "-D", data, "-U", "grader", "-A", "trust", "-N"]
        subprocess.run(initdb, check=True, capture_output=True, **options)
        server = [programs[-1].with_name("postgres"), "-D", data, "-h", "127.0.0.1", "-p", str(port), "-k", data]
        stack.enter_context(started(server, **options))

        def answers():
            with socket.socket() as client:
                return client.connect_ex(("127.0.0.1", port)) == 0
        wait_for(answers)
        import psycopg
        with psycopg.connect(f"postgresql://grader@127.0.0.1:{port}/postgres", autocommit=True) as connection:
            connection.execute("CREATE DATABASE grades")
        yield f"postgresql+psycopg://grader@127.0.0.1:{port}/grades"


def test_the_same_grades_in_postgresql(course, database):
    command(course, "nbgrader", "generate_assignment", EXERCISE, "--force", f"--db={database}")
    first, _ = grade(course, "--db", database)
    assert {student: record["score"] for student, record in first.items()} == SCORES
    second, _ = grade(course)  # another gradebook: the grades of the first are no excuse not to fill it
    assert {record["state"] for record in second.values()} == {"new"}
    assert {student: record["tests"] for student, record in second.items()} == \
        {student: record["tests"] for student, record in first.items()}
    assert export(course) == export(course, f"--db={database}")
