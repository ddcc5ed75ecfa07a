"""The whole cycle with nbgrader's own commands: release, hand in, grade, give feedback, export."""

import pytest
from course import ROOT, read_exercise, solution, source_path
from grading.exercise import read_variant
from small_course import command, export, hand_in, make_course

STEM = "02_models_and_layers"
PARTIAL = ROOT / "tests" / "submissions" / STEM / "wrong" / "linear_layer_without_bias.py"


def grades(course):
    return {row["student_id"]: float(row["score"]) for row in export(course) if row["assignment"] == STEM}


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A course after three students have handed in and were graded."""
    course = make_course(tmp_path_factory.mktemp("course"), exercise=STEM)
    reference = solution(source_path(STEM))
    answers = {"full": reference, "partial": reference | read_variant(PARTIAL)[1], "empty": {}}
    for student, answer in answers.items():
        hand_in(course, student, answer, exercise=STEM)
    command(course, "nbgrader", "autograde", STEM)
    command(course, "nbgrader", "generate_feedback", STEM)
    return course


def points(names):
    """The points of the named test cells of the exercise."""
    cells = read_exercise(source_path(STEM))
    return sum(cells[name]["nbgrader"]["points"] for name in names)


def test_exported_grades_are_the_points_of_the_tests_that_pass(graded):
    tests = {name for name, cell in read_exercise(source_path(STEM)).items() if cell["nbgrader"]["grade"]}
    fails, _ = read_variant(PARTIAL)
    assert fails and fails < tests
    assert grades(graded) == {"full": points(tests), "partial": points(tests - fails), "empty": 0}


def test_feedback_shows_the_message_of_each_failed_test(graded):
    page = (graded / "feedback" / "partial" / STEM / f"{STEM}.html").read_text(encoding="utf-8")
    assert "AssertionError" in page and "bias" in page
    full = (graded / "feedback" / "full" / STEM / f"{STEM}.html").read_text(encoding="utf-8")
    assert "AssertionError" not in full


def test_a_second_run_changes_nothing(graded):
    before, first = {path: path.read_bytes() for path in graded.rglob("*.ipynb")}, grades(graded)
    command(graded, "nbgrader", "autograde", STEM)
    assert grades(graded) == first
    assert {path: path.read_bytes() for path in graded.rglob("*.ipynb")} == before
