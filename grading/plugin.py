"""The seams: what nbgrader uses of the engine. nbgrader_config.py names these classes."""

import functools
import glob
import hashlib
import html
import json
import os
import re
from pathlib import Path

import nbgrader.api
import nbgrader.apps.api
import nbgrader.apps.autogradeapp
import sqlalchemy
from nbconvert.exporters import NotebookExporter
from nbformat.v4 import new_markdown_cell
from nbgrader import converters
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.preprocessors import ClearHiddenTests, NbGraderPreprocessor
from nbgrader.utils import compute_checksum, determine_grade, is_grade, is_task

from .engine import execute, finish
from .exercise import Exercise, grade_id, read_submission
from .sandbox import Refused, Zygote
from .settings import Grading

VERSION = 6  # a change of the engine that may change a grade raises it
NOTHING = {"cells": {}, "flags": [], "notes": [], "died": None, "seconds": 0}

# One engine for the process: nbgrader makes a new one, and compiles every query anew, for each step of each notebook.
nbgrader.api.create_engine = functools.cache(sqlalchemy.create_engine)


class Exporter(NotebookExporter):
    """Reads a submitted notebook whatever it is."""

    optimistic_validation = True  # once, after all preprocessors: what they add is the engine's own

    def from_filename(self, filename, resources=None, **options):
        if not self.parent._sanitizing:
            return super().from_filename(filename, resources, **options)
        notebook, *resources["grading"] = read_submission(filename, self.parent.settings)
        return self.from_notebook_node(notebook, resources, **options)


class Rebuild(NbGraderPreprocessor):
    """Puts the student's solution cells into the released notebook."""

    def preprocess(self, nb, resources):
        exercise = self.parent.parent.exercise(resources["nbgrader"]["assignment"], resources["nbgrader"]["notebook"])
        notebook, found = exercise.rebuild(nb, *resources.pop("grading"))
        notebook.metadata["grading"] = found
        return notebook, resources


class Run(NbGraderPreprocessor):
    """Executes a rebuilt notebook, unless its outcome is known already, and writes a report into it."""

    def preprocess(self, nb, resources):
        app, place = self.parent.parent, resources["nbgrader"]
        found = nb.metadata.pop("grading")
        task = app.exercise(place["assignment"], place["notebook"]).task(nb)
        key = app.key(task, found, place["student"], place["assignment"])
        outcome = NOTHING if found["failed"] else app.outcomes.pop(key, None) or execute(task, app.settings)
        record = finish(nb, outcome, **found)
        record |= {"key": key, "sandbox": app.settings["sandbox"]}
        nb.metadata["grading"] = record
        if record["reasons"]:
            report = "\n".join(f"- {plain(reason)}" for reason in record["reasons"])
            nb.cells.insert(0, new_markdown_cell(f"**Grading report**\n\n{report}", id="grading-report"))
        return nb, resources


class SaveGrades(NbGraderPreprocessor):
    """Saves the points as nbgrader's SaveAutoGrades does, in one transaction; what was flagged waits for a person."""

    def preprocess(self, nb, resources):
        place = resources["nbgrader"]
        with Gradebook(place["db_url"], self.parent.parent.coursedir.course_id) as gradebook:
            saved = gradebook.find_submission_notebook(place["notebook"], place["assignment"], place["student"])
            cells = saved.notebook  # `entry.name` would be a query for each of them
            names = {cell.id: cell.name for cell in [*cells.grade_cells, *cells.solution_cells, *cells.task_cells]}
            grades, comments = ({names[entry.cell_id]: entry for entry in entries} for entries in (saved.grades, saved.comments))
            for cell in nb.cells:
                name = grade_id(cell)
                if is_grade(cell):
                    grade = grades[name]
                    grade.auto_score = determine_grade(cell, self.log)[0]
                    unsure = nb.metadata["grading"]["status"] == "flagged" or grade.auto_score is None
                    grade.needs_manual_grade = unsure or grade.manual_score is not None
                if name in comments and not is_task(cell):
                    unanswered = cell.metadata.nbgrader.get("checksum") == compute_checksum(cell)
                    comments[name].auto_comment = "No response." if unanswered else None
            gradebook.db.commit()
        return nb, resources


class HideTests(NbGraderPreprocessor):
    """Takes the source of hidden tests out of the feedback; the message of a failed one stays."""

    def preprocess(self, nb, resources):
        hide, hidden = ClearHiddenTests(parent=self), set()
        for cell in nb.cells:
            if cell.cell_type == "code" and is_grade(cell):
                lines = {line.strip() for line in cell.source.splitlines()}
                if hide._remove_hidden_test_region(cell):
                    hidden |= {line for line in lines - {line.strip() for line in cell.source.splitlines()} if len(line) > 9}
                    message = cell.metadata.get("grading", {}).get("message")
                    cell.outputs = [output for output in cell.outputs if output.output_type == "error"]
                    for output in cell.outputs:
                        output.traceback = [message or f"{output.ename}: {output.evalue}"]
        for cell in nb.cells:
            if cell.id == "grading-report":
                cell.source = redacted(cell.source, {plain(line) for line in hidden})
            for output in cell.get("outputs", []):
                for key in {"text", "evalue", "traceback"} & set(output):
                    output[key] = redacted(output[key], hidden)
                for mime, data in output.get("data", {}).items():
                    output.data[mime] = redacted(data, hidden)
        return nb, resources


def redacted(text, hidden):
    """Return a text, or a list of texts, without the lines that give away a hidden test."""
    if isinstance(text, list):
        return [redacted(part, hidden) for part in text]
    return "\n".join("(a line of a hidden test)" if any(secret in line for secret in hidden) else line
                     for line in str(text).split("\n"))


def plain(text):
    """Return a text that Markdown shows as it is."""
    return re.sub(r"([\\`*_{}\[\]()#!|~])", r"\\\1", html.escape(" ".join(text.split()), quote=False))


class Autograde(converters.Autograde):
    """nbgrader's converter with a submission in every folder, readable or not."""

    outcomes = {}  # key -> what a worker has found out already

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.settings, self.exercises = Grading(parent=self).plain(), {}

    def start(self):
        try:
            if not self.outcomes:
                Zygote.get(self.settings)  # imports TensorFlow meanwhile
                for path in Path(self.source(self.coursedir.assignment_id)).glob("*.ipynb"):
                    self.exercise(self.coursedir.assignment_id, path.stem)  # or refuse, before anything is written
            super().start()
        except Refused as reason:
            self.log.error(str(reason))
            raise converters.NbGraderException(str(reason))

    def init_notebooks(self):
        """Find the submissions. A notebook that is missing in one is graded, too: with 0."""
        names = sorted(Path(self.source(self.coursedir.assignment_id)).glob(self.coursedir.notebook_id + ".ipynb"))
        self.assignments = {
            folder: [os.path.join(folder, path.name) for path in names]
            for folder in glob.glob(self._format_source(self.coursedir.assignment_id, self.coursedir.student_id))
            if names and not any(os.path.islink(part) for part in (folder, os.path.dirname(folder)))}
        if not self.assignments:
            super().init_notebooks()  # says what is wrong

    def init_assignment(self, assignment_id, student_id):
        """Take out links, pipes and the like: nbgrader copies the files of a submission into its feedback."""
        for path in Path(self._format_source(assignment_id, student_id)).rglob("*"):
            if path.suffix != ".ipynb" and (path.is_symlink() or not (path.is_file() or path.is_dir())):
                self.log.warning("Removing %s: it is not a file", path)
                path.unlink()
        self.timestamp(student_id, assignment_id)  # or say what is wrong with it
        super().init_assignment(assignment_id, student_id)

    def source(self, assignment):
        return self.coursedir.format_path(self.coursedir.source_directory, ".", assignment)

    def exercise(self, assignment, notebook):
        """Return an exercise as it was released; refuse one that was changed since."""
        if (assignment, notebook) not in self.exercises:
            variants = Path(self.coursedir.root, self.settings["variants_directory"], assignment, "wrong")
            exercise = Exercise(Path(self.source(assignment), f"{notebook}.ipynb"), self, variants)
            with Gradebook(self.coursedir.db_url, self.coursedir.course_id) as gradebook:
                try:
                    cells = gradebook.find_notebook(notebook, assignment).source_cells
                    released = {cell.name: cell.checksum for cell in cells}
                except MissingEntry:
                    released = None
            ours = {grade_id(cell): cell.metadata.nbgrader.checksum for cell in exercise.notebook.cells if grade_id(cell)}
            if released != ours:
                raise Refused(
                    f"The exercise {assignment} is not in the gradebook as its source is now: "
                    f"run `nbgrader generate_assignment {assignment} --force` first (with the same --db, if you gave one).")
            self.exercises[assignment, notebook] = exercise
        return self.exercises[assignment, notebook]

    def key(self, task, found, student, assignment):
        """Return a digest of everything that the grades of a submission depend on, and of where they are saved."""
        time = str(self.timestamp(student, assignment))
        task = task | {"variants": None}  # their digest stands for them
        text = json.dumps([VERSION, task, found, student, time, self.coursedir.db_url], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()

    def timestamp(self, student, assignment):
        """Return when a submission was handed in, or None. ValueError says that its timestamp.txt cannot be read."""
        folder = Path(self.coursedir.format_path(self.coursedir.submitted_directory, student, assignment))
        path = folder / "timestamp.txt"
        if path.is_symlink() or not path.is_file():
            return None  # a link or a pipe is taken out later
        try:
            return self.coursedir.get_existing_timestamp(str(folder))
        except Exception:  # nbgrader's own message fails, too
            raise ValueError(f"{path} cannot be read as a date: write it like 2026-11-20 13:30:00 UTC.")


nbgrader.apps.autogradeapp.Autograde = nbgrader.apps.api.Autograde = Autograde
