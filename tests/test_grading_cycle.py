"""The whole cycle with nbgrader's own commands: release, hand in, grade, give feedback, export."""

import csv
import shutil

import nbformat
import pytest
from course import ROOT, read_exercise, source_path
from grading.exercise import read_variant

STEM = "02_models_and_layers"
PARTIAL = ROOT / "tests" / "submissions" / STEM / "wrong" / "linear_layer_without_bias.py"


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A course in a temporary folder, with nothing but the settings, the engine and the sources of the exercises."""
    folder = tmp_path_factory.mktemp("course")
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    shutil.copytree(ROOT / "solutions", folder / "solutions")
    (folder / "grading").symlink_to(ROOT / "grading")
    return folder


def hand_in(course, student, cells=()):
    """Put the released notebook, with some solution cells replaced, where nbgrader expects a submission."""
    notebook = nbformat.read(course / "exercises" / STEM / f"{STEM}.ipynb", as_version=4)
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell.source = dict(cells).get(name, cell.source)
    folder = course / "submitted" / student / STEM
    folder.mkdir(parents=True)
    nbformat.write(notebook, folder / f"{STEM}.ipynb")


def grades(course):
    with open(course / "grades.csv", encoding="utf-8") as file:
        return {row["student_id"]: float(row["score"]) for row in csv.DictReader(file) if row["assignment"] == STEM}


@pytest.fixture(scope="module")
def graded(course, run):
    """The course after three students have handed in and were graded."""
    source = read_exercise(source_path(STEM))
    reference = {name: cell["source"] for name, cell in source.items() if cell["nbgrader"]["solution"]}
    _, changed = read_variant(PARTIAL)
    run("nbgrader", "generate_assignment", STEM, cwd=course)
    hand_in(course, "full", reference)
    hand_in(course, "partial", reference | changed)
    hand_in(course, "empty")
    run("nbgrader", "autograde", STEM, cwd=course)
    run("nbgrader", "generate_feedback", STEM, cwd=course)
    run("nbgrader", "export", cwd=course)
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


def test_a_second_run_changes_nothing(graded, run):
    before = {path: path.read_bytes() for path in graded.rglob("*.ipynb")}
    first = grades(graded)
    run("nbgrader", "autograde", STEM, cwd=graded)
    run("nbgrader", "export", cwd=graded)
    assert grades(graded) == first
    assert {path: path.read_bytes() for path in graded.rglob("*.ipynb")} == before
