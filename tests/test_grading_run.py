"""How a class is graded: interrupted, unchanged, late, by hand, without a sandbox; and as stock nbgrader grades it."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest
from course import ROOT, solution, source_path
from grading.exercise import read_variant
from grading.sandbox import ENVIRONMENT, MB, Died, Kernel, Refused, bubblewrap, end_group, make_groups, memory_beside
from grading.settings import Grading
from nbgrader.api import Gradebook
from small_course import EXERCISE, FULL, POINTS, WRONG, command, export, grade, hand_in, make_course, without_engine

HIDDEN = {"mean": "def mean(values):\n    return 3"}  # passes what is visible of its test, not what is hidden
MISTAKE = FULL | {"mean": WRONG["mean_is_sum"][2]}
# `python -m grading run` with the execution replaced: every test passes at once.
STUBBED = """
from grading import __main__, classroom
classroom.execute = lambda task, settings: {
    "cells": {cell["name"]: {"outputs": [], "passed": True, "message": None} for cell in task["cells"]},
    "flags": [], "notes": [], "died": None, "seconds": 0.0}
__main__.main()
"""


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A graded class: the folder, the records, what was printed."""
    folder = make_course(tmp_path_factory.mktemp("graded"), "c.LateSubmissionPlugin.penalty_method = 'zero'")
    with Gradebook(f"sqlite:///{folder}/gradebook.db", "models_and_layers") as gradebook:
        gradebook.update_or_create_assignment(EXERCISE, duedate="2026-01-01 12:00:00 UTC")
    hand_in(folder, "full", FULL)
    hand_in(folder, "hidden", FULL | HIDDEN)
    hand_in(folder, "empty")
    hand_in(folder, "late", FULL).with_name("timestamp.txt").write_text("2026-01-02 12:00:00 UTC", encoding="utf-8")
    return folder, *grade(folder)


def grades(folder):
    """Return {student: what the gradebook has} for the whole class."""
    with Gradebook(f"sqlite:///{folder}/gradebook.db", "models_and_layers") as gradebook:
        return {entry.student_id: {
            "cells": {grade.name: (grade.auto_score, grade.manual_score, grade.needs_manual_grade)
                      for notebook in entry.notebooks for grade in notebook.grades},
            "penalty": entry.late_submission_penalty} for entry in gradebook.assignment_submissions(EXERCISE)}


def written(folder):
    """Return {student: when its graded notebook was written} of those that have a complete one."""
    paths = folder.glob(f"autograded/*/{EXERCISE}/{EXERCISE}.ipynb")
    return {path.parts[-3]: path.stat().st_mtime_ns for path in paths if '"key"' in path.read_text(encoding="utf-8")}


def give_half_a_point(folder):
    """Grade the text of a student by hand."""
    with Gradebook(f"sqlite:///{folder}/gradebook.db", "models_and_layers") as gradebook:
        gradebook.find_grade("explain", EXERCISE, EXERCISE, "full").manual_score = 0.5
        gradebook.db.commit()


def states(records):
    return {student: record["state"] for student, record in records.items()}


def test_run_says_how_it_went(course):
    _, records, printed = course
    assert {student: (record["status"], record["score"]) for student, record in records.items()} == {
        "full": ("graded", 8), "hidden": ("partial", 6), "empty": ("partial", 0), "late": ("graded", 8)}
    assert "graded         2  every test passed" in printed and "in all         4" in printed
    assert records["hidden"]["tests"]["test-mean"]["message"] == "AssertionError: wrong for one number"


def test_a_text_waits_for_a_person_and_a_late_submission_is_late(course):
    saved = grades(course[0])
    assert saved["full"]["cells"]["explain"] == (None, None, True)
    assert saved["empty"]["cells"]["explain"] == (0, None, False)  # unanswered, as stock nbgrader has it
    assert {student: entry["penalty"] for student, entry in saved.items() if entry["penalty"]} == {"late": 8}


def test_feedback_has_the_message_of_a_hidden_test_but_not_its_source(course):
    folder = course[0]
    command(folder, "nbgrader", "generate_feedback", EXERCISE)
    page = (folder / "feedback" / "hidden" / EXERCISE / f"{EXERCISE}.html").read_text(encoding="utf-8")
    assert "wrong for one number" in page
    assert not [secret for secret in ("HIDDEN TESTS", "mean([2])", "secret_factor") if secret in page]


def test_unchanged_is_not_run_again_and_what_a_person_gave_stays(course):
    folder, first, _ = course
    give_half_a_point(folder)
    before = written(folder)
    hand_in(folder, "empty", MISTAKE)
    records, printed = grade(folder)
    assert states(records) == {"full": "unchanged", "hidden": "unchanged", "late": "unchanged", "empty": "new"}
    assert "of which 3 had not changed" in printed
    assert [student for student, moment in written(folder).items() if moment != before[student]] == ["empty"]
    assert records["full"] == first["full"] | {"state": "unchanged"} and records["empty"]["score"] == 6

    records, _ = grade(folder, "--force")
    assert set(states(records).values()) == {"new"} and records["hidden"]["tests"] == first["hidden"]["tests"]
    saved = grades(folder)
    assert saved["full"]["cells"]["explain"] == (None, 0.5, True) and saved["late"]["penalty"] == 8


def test_a_mended_test_grades_everybody_again(course):
    folder = course[0]
    give_half_a_point(folder)
    path = folder / "solutions" / EXERCISE / f"{EXERCISE}.ipynb"
    original = path.read_text(encoding="utf-8")
    path.write_text(original.replace("same(mean([2]), 2)", "mean([2]) in (2, 3)"), encoding="utf-8")
    try:
        result = command(folder, "python", "-m", "grading", "run", EXERCISE, check=False)
        assert result.returncode == 1 and "nbgrader generate_assignment" in result.stderr  # refused, with the reason
        before = written(folder)
        result = command(folder, "nbgrader", "autograde", EXERCISE, "--force", check=False)
        assert result.returncode == 1 and "nbgrader generate_assignment" in result.stderr and "Traceback" not in result.stderr
        assert written(folder) == before  # nothing is lost
        command(folder, "nbgrader", "generate_assignment", EXERCISE, "--force")
        records, _ = grade(folder)
        assert set(states(records).values()) == {"new"} and records["hidden"]["score"] == 8
        assert grades(folder)["full"]["cells"]["explain"][1] == 0.5
    finally:
        path.write_text(original, encoding="utf-8")
        command(folder, "nbgrader", "generate_assignment", EXERCISE, "--force")


def test_a_control_that_passes_by_chance_is_tried_again():
    request = {"do": "control", "attempts": 20 * [[]], "seed": 1, "name": "test", "needs": [], "forget": []}
    with Kernel(Grading().plain()) as kernel:
        for roll in "random.random()", "np.random.rand()", "float(tf.random.uniform(()))", "float(keras.random.uniform(()))":
            source = "import random, keras, numpy as np, tensorflow as tf\nkeras.utils.set_random_seed(0)\n" \
                     f"before = {roll}\nkeras.utils.set_random_seed(0)"
            kernel.ask(do="run", name="setup", source=source, role="other", gives=[], needs=[])
            reply, *_ = kernel.ask(**request, test=f"assert {roll} == before")  # true at first
            assert reply["error"]["ename"] == "AssertionError", roll
            reply, *_ = kernel.ask(**request | {"attempts": [[]]}, test=f"assert {roll} == before")
            assert not reply["error"], f"{roll} after a control is not what it would have been"


def test_what_only_a_person_can_know_is_said(tmp_path):
    folder = make_course(tmp_path)
    dates = {"ada": "2026-01-02 12:00:00 Europe/Berlin", "ben": "last Tuesday"}
    for student, date in dates.items():
        hand_in(folder, student, FULL).with_name("timestamp.txt").write_text(date, encoding="utf-8")
    os.mkfifo(hand_in(folder, "cleo", FULL).with_name("timestamp.txt"))
    records, _ = grade(folder, check=False)
    assert {student: record["status"] for student, record in records.items()} == {"ada": "graded", "ben": "error", "cleo": "graded"}
    assert f"submitted/ben/{EXERCISE}/timestamp.txt cannot be read as a date" in records["ben"]["reasons"][0]

    (folder / "submitted" / "ben" / EXERCISE / "timestamp.txt").write_text("2026-01-02", encoding="utf-8")
    with Gradebook(f"sqlite:///{folder}/gradebook.db", "models_and_layers") as gradebook:
        gradebook.find_grade("test-mean", EXERCISE, EXERCISE, "ada").manual_score = 1
        gradebook.db.commit()
    records, printed = grade(folder)
    assert states(records) == {"ada": "unchanged", "ben": "new", "cleo": "unchanged"} and records["ben"]["score"] == 8
    assert "Points given by hand count in place of those of the tests above for ada.\n" in printed


@pytest.mark.parametrize("exercise, says", [
    ("02_other", "There is no exercise 02_other in the folder solutions."),
    (f"exercises/{EXERCISE}/", f"Nobody has handed in {EXERCISE}: there is no folder submitted/STUDENT/{EXERCISE}.")])
def test_a_class_without_exercise_or_submissions(tmp_path, exercise, says):
    result = command(make_course(tmp_path), "python", "-m", "grading", "run", exercise, check=False)
    assert result.returncode == 1 and says in result.stderr and "Traceback" not in result.stderr


def test_a_killed_run_is_finished_by_the_next(tmp_path):
    folder = make_course(tmp_path)
    scores = {}
    for number in range(12):
        scores[f"student{number:02}"] = (8, 6)[number % 2]
        hand_in(folder, f"student{number:02}", (FULL, MISTAKE)[number % 2])
    process = subprocess.Popen([sys.executable, "-m", "grading", "run", EXERCISE], cwd=folder, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while len(written(folder)) < 3 and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    process.wait()
    before = written(folder)
    assert 3 <= len(before) < 12
    records, _ = grade(folder)
    assert states(records) == {student: "unchanged" if student in before else "new" for student in scores}
    assert {student: record["score"] for student, record in records.items()} == scores
    assert before.items() <= written(folder).items()  # nothing was graded twice
    assert {row["student_id"]: float(row["raw_score"]) for row in export(folder)} == scores


def test_control_groups_that_a_killed_grader_left_are_removed():
    """Where this user may make control groups; elsewhere there is nothing to leave."""
    left = []
    for _ in range(2):
        with subprocess.Popen(["sleep", "60"]) as process:
            left.append(make_groups(process.pid, {"memory_mb": 100, "processes": 10}))
            process.kill()
    assert not any(folder.exists() for folder in left[0])
    for folder in left[1]:
        end_group(folder)


def test_an_interrupted_run_says_how_to_go_on(tmp_path):
    folder = make_course(tmp_path)
    for number in range(4):
        hand_in(folder, f"student{number}", FULL | {"mean": "while True:\n    pass"})
    process = subprocess.Popen([sys.executable, "-m", "grading", "run", EXERCISE, "--json", "results.json"],
                               cwd=folder, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                               # A shell starts what runs in its background without this signal.
                               preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    deadline = time.monotonic() + 120
    while children(process.pid) < 2 and time.monotonic() < deadline:
        time.sleep(0.1)  # until there is a sandbox besides the warm process
    process.send_signal(signal.SIGINT)
    printed = "".join(process.communicate(timeout=30))
    assert process.returncode == 130 and "Start it again to grade the rest." in printed and "in all" in printed
    assert json.loads((folder / "results.json").read_text(encoding="utf-8")) == []


def children(pid):
    return sum(len(path.read_text().split()) for path in Path(f"/proc/{pid}/task").glob("*/children"))


def test_check_prints_points_and_messages(course, tmp_path):
    folder = course[0]
    result = check(folder, hand_in(folder, "full", FULL))
    assert result.returncode == 0 and result.stdout.endswith("8 of 8 points\n")
    path = hand_in(tmp_path, "someone", MISTAKE, notebook=nbformat.read(hand_in(folder, "full", FULL), as_version=4))
    result = check(folder, path)
    assert result.returncode == 1
    assert "0 of 2  test-mean\n    AssertionError: wrong mean\n" in result.stdout and "6 of 8 points" in result.stdout
    path.write_text("nothing", encoding="utf-8")
    result = check(folder, path)
    assert result.returncode == 1 and "The notebook cannot be read" in result.stderr
    result = check(folder, path, "--exercise", "02_unknown")
    assert result.returncode == 1 and "start this in the folder of the course" in result.stderr


def test_outside_of_the_environment_a_sentence_says_so(course):
    result = command(course[0], "python", "-S", "-m", "grading", "run", EXERCISE, check=False)
    assert result.returncode == 1 and "source .venv/bin/activate" in result.stderr and "Traceback" not in result.stderr


def check(folder, path, *words, **options):
    return command(folder, "python", "-m", "grading", "check", path, *words, check=False, **options)


def test_without_bubblewrap_nothing_is_run_unless_one_says_so(course):
    folder = course[0]
    path, without = hand_in(folder, "full", FULL), os.environ | {"PATH": "/nowhere"}
    for words in ("check", path), ("run", EXERCISE, "--force"):
        result = command(folder, "python", "-m", "grading", *words, check=False, env=without)
        assert result.returncode == 1 and "apt-get install bubblewrap" in result.stderr
        assert "Traceback" not in result.stderr
    records, printed = grade(folder, "--no-sandbox", "--force", env=without)
    assert records["full"]["score"] == 8 and "Without a sandbox" in printed


def test_a_sandbox_that_cannot_be_made_is_refused_in_the_words_of_bubblewrap(tmp_path, monkeypatch):
    """As in a container that allows no namespaces. Bubblewrap may have ended before the grader writes to it."""
    fake, popen = tmp_path / "bwrap", subprocess.Popen
    fake.write_text("#!/bin/sh\necho No permission >&2\nexit 1\n")
    fake.chmod(0o755)

    def ended(*words, **options):
        process = popen(*words, **options)
        process.wait()
        return process

    monkeypatch.setattr(subprocess, "Popen", ended)
    monkeypatch.setitem(ENVIRONMENT, "PATH", f"{tmp_path}:/usr/bin:/bin")
    with pytest.raises(Refused, match="user namespaces must be allowed.*No permission"):
        with bubblewrap(Grading().plain(), {}):
            pass


ORPHAN = """
import ctypes, os, time
if os.fork() == 0:
    if os.fork() == 0:
        ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)  # PR_SET_DUMPABLE: its namespaces cannot be read
        block = b"x" * 300_000_000
        open("ready", "w").close()
        time.sleep(100)
    os._exit(0)
os.wait()
while not os.path.exists("ready"):
    time.sleep(0.01)
"""


def test_memory_is_counted_for_all_processes_of_a_submission_and_for_no_others():
    """Where no control groups can be made. The process with the memory has lost its parent, and is not to be looked into."""
    with Kernel(Grading().plain()) as kernel, Kernel(Grading().plain()) as neighbour:
        assert kernel.ask(do="run", name="cell", source=ORPHAN, gives=[], needs=[])[0]["error"] is None
        many, few = (memory_beside(each.zygote.process.pid, each.first, each.pid) / MB for each in (kernel, neighbour))
    assert many > 290 and few < 50, (many, few)


HONEST = {
    "a function called float": "def float(value):\n    return tf.constant(value)\n\ndef scale(x, factor):\n"
                               "    return float(x) * (factor or 0)",
    "a list called max, a number called sum": "max, sum = [1], 2\n" + FULL["scale"],
    "another np": "import math as np\n\n" + FULL["scale"],
    "keras by its other name": "from tensorflow import keras\nimport tensorflow.compat.v2 as tf\n" + FULL["scale"],
    "imports by other ways": "from tensorflow.keras.layers import Dense\nimport tensorflow.keras.backend as K\n"
                             "import tensorflow.nn, tensorflow.math\nfrom tensorflow.keras.utils import to_categorical\n" + FULL["scale"],
    "help, logging, downloads": "import logging, ssl\nhelp(sum)\nlogging.basicConfig(level=30)\n"
                                "ssl._create_default_https_context = ssl._create_unverified_context\n" + FULL["scale"],
    "magics and a command of the system": "%matplotlib inline\n!echo hello\n" + FULL["scale"],
    "TensorFlow in another mode": "tf.config.run_functions_eagerly(True)\n"
                                  "tf.experimental.numpy.experimental_enable_numpy_behavior()\n" + FULL["scale"],
    "an own all, used by the answer": "def all(x):\n    return tf.convert_to_tensor(x)\n\n"
                                      "def scale(x, factor):\n    return all(x) * (factor or 0)",
}


def test_an_honest_answer_may_use_any_name(tmp_path):
    folder = make_course(tmp_path)
    for number, answer in enumerate(HONEST.values()):
        hand_in(folder, f"student{number}", FULL | {"scale": answer, "mean": "def mean(values):\n    return sum(values) / len(values)"
                                                    if "own all" in list(HONEST)[number] else "def mean(values):\n    return tf.reduce_mean(values)"})
    records, _ = grade(folder)
    # `mean` is a tensor of whole numbers here: [1, 2, 6] has the mean 3
    for name, record in zip(HONEST, records.values()):
        assert (record["status"], record["score"]) == ("graded", 8), (name, record)
    assert records["student0"]["reasons"] == ["The notebook changes float; the tests ran with the usual one."]


def test_an_honest_answer_may_silence_its_streams(tmp_path):
    folder = make_course(tmp_path)
    for number in 1, 2:
        silent = f"import os\nos.dup2(os.open(os.devnull, os.O_WRONLY), {number})\n"
        hand_in(folder, f"student{number}", FULL | {"scale": silent + FULL["scale"]})
    for record in grade(folder)[0].values():
        assert (record["status"], record["score"]) == ("graded", 8), record


def test_the_seconds_of_the_controls_are_not_the_students():
    with Kernel(Grading().plain() | {"total_seconds": 2}) as kernel:
        wait = {"name": "cell", "source": "import time\ntime.sleep(1.2)", "gives": [], "needs": []}
        kernel.ask(do="run", **wait)
        kernel.ask(do="control", attempts=[[]], seed=1, name="test", test=wait["source"], needs=[], forget=[])
        assert kernel.ask(do="run", **wait | {"source": "time.sleep(0.2)"})[0]["error"] is None
        with pytest.raises(Died, match="more than 2 s in all"):
            kernel.ask(do="run", **wait)


def test_a_debugger_left_in_an_answer_costs_its_test_only(tmp_path):
    folder = make_course(tmp_path)
    hand_in(folder, "student", FULL | {"mean": "def mean(values):\n    breakpoint()\n    return sum(values) / len(values)"})
    record = grade(folder)[0]["student"]
    assert (record["status"], record["score"]) == ("partial", 6) and "BdbQuit" in record["tests"]["test-mean"]["message"]


def test_a_name_that_helpers_of_the_exercise_use_cannot_be_given_back(tmp_path):
    folder = make_course(tmp_path)
    path = folder / "solutions" / EXERCISE / f"{EXERCISE}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.id == "setup":
            cell.source += "\n\ndef check(got, expected):\n    np.testing.assert_allclose(got, expected)"
        cell.source = cell.source.replace('assert mean([1, 2, 6]) == 3, "wrong mean"', "check(mean([1, 2, 6]), 3)")
    nbformat.write(notebook, path)
    command(folder, "nbgrader", "generate_assignment", EXERCISE, "--force")
    hand_in(folder, "student", FULL | {"scale": "np = 3\n" + FULL["scale"], "mean": "def mean(values):\n    return 3"})
    hand_in(folder, "honest", FULL | {"scale": "float = 3\n" + FULL["scale"], "mean": "def mean(values):\n    return sum(values) / len(values)"})
    records, _ = grade(folder)
    assert (records["student"]["status"], records["student"]["score"]) == ("flagged", 0)
    assert records["student"]["reasons"] == ["The notebook replaces np, which the tests use."]
    assert (records["honest"]["status"], records["honest"]["score"]) == ("graded", 8)


def test_a_thousand_students(tmp_path):
    folder = make_course(tmp_path)
    text = hand_in(folder, "student0000", FULL).read_text(encoding="utf-8")
    for number in range(1, 1000):
        place = folder / "submitted" / f"student{number:04}" / EXERCISE
        place.mkdir(parents=True)
        (place / f"{EXERCISE}.ipynb").write_text(text, encoding="utf-8")
    command(folder, "python", "-c", STUBBED, "run", EXERCISE)
    rows = export(folder)
    assert len(rows) == 1000 and {row["raw_score"] for row in rows} == {"8.0"}
    result = command(folder, "python", "-c", STUBBED, "run", EXERCISE)
    assert "of which 1000 had not changed" in result.stdout


STEM = "02_models_and_layers"
SAMPLE = ["right/linear_layer_einsum", "wrong/linear_layer_without_bias", "wrong/count_hard_coded"]


def test_the_same_points_as_stock_nbgrader_cell_by_cell(tmp_path):
    ours, stock = (make_course(tmp_path / name, exercise=STEM) for name in ("ours", "stock"))
    without_engine(stock)
    reference = solution(source_path(STEM))
    answers = {"empty": {}, "full": reference}
    for name in SAMPLE:
        answers[name.partition("/")[2]] = reference | read_variant(ROOT / "tests" / "submissions" / STEM / f"{name}.py")[1]
    for student, answer in answers.items():
        for folder in ours, stock:
            hand_in(folder, student, answer, exercise=STEM)
    command(ours, "python", "-m", "grading", "run", STEM)
    command(stock, "nbgrader", "autograde", STEM)
    results = [cell_points(folder, STEM) for folder in (ours, stock)]
    assert results[0] == results[1] and set(answers) == {student for student, _ in results[0]}


def cell_points(folder, exercise):
    with Gradebook(f"sqlite:///{folder}/gradebook.db", "models_and_layers") as gradebook:
        return {(entry.student_id, grade.name): (grade.auto_score, grade.needs_manual_grade)
                for entry in gradebook.assignment_submissions(exercise)
                for notebook in entry.notebooks for grade in notebook.grades}


def test_points_of_the_small_course():
    assert sum(POINTS.values()) == 8  # what the tests above count on
