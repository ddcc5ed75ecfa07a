"""What `python -m grading run` and `python -m grading check` do."""

import json
import os
import sys
import warnings
from pathlib import Path

from nbgrader.apps import AutogradeApp
from nbgrader.converters import NbGraderException

from .classroom import Classroom, progress, summary
from .engine import execute, finish
from .exercise import Exercise, read_submission
from .plugin import Autograde
from .sandbox import Refused


def start(options):
    """Do what the arguments say, and end this process."""
    try:
        sys.exit({"run": run_class, "check": check_notebook}[options.command](options))
    except (NbGraderException, Refused) as reason:
        print(reason, file=sys.stderr)
        end(1)


def end(code):
    """End this process, and with it everything that still runs."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def show(text):
    """Print a text that student code may have a part in: without what a terminal would obey or cannot show."""
    text = "".join(letter if letter.isprintable() or letter in "\n\t" else "?" for letter in text)
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding))


def converter(options, exercise):
    """Return nbgrader's converter with the settings of the course in this folder."""
    warnings.filterwarnings("ignore", "Object of type", module="nbgrader")  # SQLAlchemy, on nbgrader's own code
    arguments = [exercise, "--log-level=ERROR"]
    arguments += [f"--db={options.db}"] if getattr(options, "db", None) else []
    arguments += ["--Grading.sandbox=False"] if options.no_sandbox else []
    app = AutogradeApp()
    app.initialize(arguments)
    app.coursedir.assignment_id = exercise
    return Autograde(coursedir=app.coursedir, parent=app)


def run_class(options):
    """Grade a class and print the summary; return the exit status."""
    classroom = Classroom(converter(options, options.exercise), options.force)
    print("Reading the submissions and importing TensorFlow ...", file=sys.stderr)
    try:
        classroom.run(options.workers, options.scheduler, progress)
        code = 1 if any(record["status"] == "error" for record in classroom.records) else 0
    except KeyboardInterrupt:
        print("\nInterrupted. " + ("Start it again with --force: it begins anew." if options.force
                                   else "Start it again to grade the rest."), file=sys.stderr)
        code = 130
    classroom.records.sort(key=lambda record: record["student"])
    if options.json:
        options.json.write_text(json.dumps(classroom.records, indent=1), encoding="utf-8")
    show(summary(classroom, classroom.app.settings))
    return end(code) if code == 130 else code


def check_notebook(options):
    """Grade one notebook and print the result; return the exit status, or a sentence that says why there is none."""
    name = options.exercise or options.notebook.stem
    app = converter(options, name)
    paths = [Path(app.source(name), f"{name}.ipynb"), Path(app.coursedir.format_path(
        app.coursedir.release_directory, ".", name), f"{name}.ipynb")]
    path = next((path for path in paths if path.exists()), None)
    if not path:
        return f"There is no exercise {name} in this folder: start this in the folder of the course, or use --exercise."
    exercise = Exercise(path, app, Path(app.coursedir.root, app.settings["variants_directory"], name, "wrong"))
    notebook, found = exercise.rebuild(*read_submission(options.notebook, app.settings))
    if found["failed"]:
        return found["failed"]
    record = finish(notebook, execute(exercise.task(notebook), app.settings), **found)
    for test, result in record["tests"].items():
        print(f"{result['score']:g} of {result['points']:g}  {test}")
        if result["message"]:
            show("    " + result["message"].replace("\n", "\n    "))
    show("\n".join([*record["reasons"], f"{record['score']:g} of {record['max_score']:g} points"]))
    if path != paths[0]:
        print("The tests that are not in your notebook are still to come.")
    return 0 if record["status"] == "graded" else 1
