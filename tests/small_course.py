"""A course with one small exercise, built in code, to test the grading engine on."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
os.environ["PATH"] = f"{BIN}:{os.environ['PATH']}"  # nbgrader starts programs of the environment
EXERCISE = "01_small"

SETUP = """import os
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
import keras
import numpy as np
import tensorflow as tf"""

SCALE = '''def scale(x, factor):
    """Return x * factor as a tensor, and 0 for a factor of None."""
    ### BEGIN SOLUTION
    return tf.convert_to_tensor(x) * (factor or 0)
    ### END SOLUTION'''

DOUBLER = '''class Doubler(keras.layers.Layer):
    """A layer that doubles its input."""

    ### BEGIN SOLUTION
    def call(self, inputs):
        return 2 * inputs
    ### END SOLUTION'''

HELPERS = """import bisect

def same(got, expected):
    return bisect.bisect_left([expected], got) < bisect.bisect_right([expected], got)"""

MEAN = '''def mean(values):
    """Return the mean of a list of numbers."""
    ### BEGIN SOLUTION
    return sum(values) / len(values)
    ### END SOLUTION'''

TESTS = {
    "test-scale-values": '''np.testing.assert_allclose(scale([1.0, 2.0], 3.0), [3, 6], err_msg="wrong product")
### BEGIN HIDDEN TESTS
secret_factor = -1.25
np.testing.assert_allclose(scale([4.0], secret_factor), [-5], err_msg="wrong for a negative factor")
### END HIDDEN TESTS''',
    "test-scale-type": '''result = scale([1.0, 2.0], 3.0)
assert tf.is_tensor(result) and result.shape == (2,), "not a tensor of shape (2,)"
assert float(result[1]) == 6, f"got {float(result[1])}, expected 6"''',
    "test-doubler": '''layer = Doubler()
inputs = np.arange(6, dtype="float32").reshape(2, 3)
np.testing.assert_allclose(np.asarray(layer(inputs)), 2 * inputs, err_msg="not doubled")
### BEGIN HIDDEN TESTS
model = keras.Sequential([layer, keras.layers.Dense(1, kernel_initializer="ones")])
np.testing.assert_allclose(np.asarray(model(inputs)), 2 * inputs.sum(1, keepdims=True), rtol=1e-6)
### END HIDDEN TESTS''',
    "test-mean": '''assert mean([1, 2, 6]) == 3, "wrong mean"
### BEGIN HIDDEN TESTS
assert same(mean([2]), 2), "wrong for one number"
### END HIDDEN TESTS''',
}
POINTS = {"test-scale-values": 2, "test-scale-type": 1, "test-doubler": 3, "test-mean": 2}
FULL = {
    "scale": "def scale(x, factor):\n    return tf.constant(x) * (factor or 0)",
    "doubler": "class Doubler(keras.layers.Layer):\n    def call(self, x):\n        return x + x",
    "mean": "def mean(values):\n    return float(np.mean(values))",
    "explain": "A mean is a sum divided by a number.",
}
WRONG = {
    "scale_adds": ("test-scale-values, test-scale-type", "scale",
                   "def scale(x, factor):\n    return tf.constant(x) + factor"),
    "scale_is_numpy": ("test-scale-type", "scale", "def scale(x, factor):\n    return np.multiply(x, factor)"),
    "doubler_keeps": ("test-doubler", "doubler",
                      "class Doubler(keras.layers.Layer):\n    def call(self, x):\n        return x"),
    "mean_is_sum": ("test-mean", "mean", "def mean(values):\n    return sum(values)"),
}


def metadata(name, **more):
    return {"nbgrader": {"schema_version": 3, "grade": False, "solution": False, "locked": False, "task": False,
                         "grade_id": name, **more}}


def source():
    """Return the source of the exercise."""
    def task(name, text, *tests):
        yield new_code_cell(text, id=name, metadata=metadata(name, solution=True))
        for test in tests:
            yield new_code_cell(TESTS[test], id=test,
                                metadata=metadata(test, grade=True, locked=True, points=POINTS[test]))

    notebook = new_notebook(metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
                                      "language_info": {"name": "python"}})
    notebook.cells = [
        new_markdown_cell("# A small exercise", id="title"),
        new_code_cell(SETUP, id="setup"),
        *task("scale", SCALE, "test-scale-values", "test-scale-type"),
        *task("doubler", DOUBLER, "test-doubler"),
        new_code_cell(HELPERS, id="helpers"),
        *task("mean", MEAN, "test-mean"),
        new_markdown_cell("Explain.", id="explain", metadata=metadata("explain", grade=True, solution=True, points=1)),
    ]
    return notebook


def make_course(folder, settings="", exercise=EXERCISE):
    """Make a course folder: the settings of this course, the engine, one exercise (here the small one), released."""
    folder = Path(folder)
    folder.mkdir(exist_ok=True)
    config = (ROOT / "nbgrader_config.py").read_text(encoding="utf-8")
    (folder / "nbgrader_config.py").write_text(f"{config}\n{settings}\n", encoding="utf-8")
    (folder / "grading").symlink_to(ROOT / "grading")
    (folder / "solutions").mkdir()
    if exercise != EXERCISE:
        (folder / "solutions" / exercise).symlink_to(ROOT / "solutions" / exercise)
        (folder / "tests").symlink_to(ROOT / "tests")
        command(folder, "nbgrader", "generate_assignment", exercise)
        return folder
    (folder / "solutions" / EXERCISE).mkdir()
    nbformat.write(source(), folder / "solutions" / EXERCISE / f"{EXERCISE}.ipynb")
    wrong = folder / "tests" / "submissions" / EXERCISE / "wrong"
    wrong.mkdir(parents=True)
    for name, (fails, cell, text) in WRONG.items():
        (wrong / f"{name}.py").write_text(f'"""{name}\n\nfails: {fails}\n"""\n\n# %% {cell}\n{text}\n', encoding="utf-8")
    command(folder, "nbgrader", "generate_assignment", EXERCISE)
    return folder


def without_engine(folder):
    """Leave a course folder with stock nbgrader."""
    path = folder / "nbgrader_config.py"
    config = path.read_text(encoding="utf-8")
    begin, end = config.index("import sys"), config.index("c = get_config()")
    config = config[:begin] + config[end:]
    begin, end = config.index("# The grading engine:"), config.index("# A TensorFlow import")
    path.write_text(config[:begin] + config[end:], encoding="utf-8")
    return folder


def command(folder, *words, check=True, **options):
    """Run a command of the virtual environment in a folder; return what came of it."""
    program = [sys.executable] if words[0] == "python" else [BIN / words[0]]
    result = subprocess.run([*program, *words[1:]], cwd=folder, capture_output=True, text=True, **options)
    assert not check or result.returncode == 0, result.stdout + result.stderr
    return result


def release(folder, exercise=EXERCISE):
    return nbformat.read(folder / "exercises" / exercise / f"{exercise}.ipynb", as_version=4)


def hand_in(folder, student, cells=(), notebook=None, exercise=EXERCISE):
    """Hand in the released notebook with some of its cells replaced; return the path of the file."""
    notebook = notebook or release(folder, exercise)
    for cell in notebook.cells:
        cell.source = dict(cells).get(cell.metadata.get("nbgrader", {}).get("grade_id"), cell.source)
    place = folder / "submitted" / student / exercise
    place.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, place / f"{exercise}.ipynb")
    return place / f"{exercise}.ipynb"


def grade(folder, *words, **options):
    """Grade the class; return {student: record} and what was printed."""
    result = command(folder, "python", "-m", "grading", "run", EXERCISE, "--json", "results.json", *words, **options)
    records = json.loads((folder / "results.json").read_text(encoding="utf-8"))
    return {record["student"]: record for record in records}, result.stdout + result.stderr


def export(folder, *words):
    """Return the rows of the exported grades, in the order of the students."""
    command(folder, "nbgrader", "export", *words)
    with open(folder / "grades.csv", encoding="utf-8") as file:
        return sorted(csv.DictReader(file), key=lambda row: row["student_id"])
