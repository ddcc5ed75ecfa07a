"""Notebooks that are broken, by accident or not."""

import copy
import json
import os

from . import attack, answer

RIGHT = {"scale": "def scale(x, factor):\n    return tf.constant(x) * (factor or 0)",
         "doubler": "class Doubler(keras.layers.Layer):\n    def call(self, x):\n        return x + x",
         "mean": "def mean(values):\n    return float(np.mean(values))"}
ALL = 8  # what right answers get


def copied(cell, changes):
    cell = copy.deepcopy(cell)
    cell.update(changes)
    return cell


def tests(notebook):
    return [cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("locked")]


@attack(says="test-mean was deleted", most=ALL)
def deleted_tests(notebook, folder):
    answer(notebook, **RIGHT)
    notebook.cells = [cell for cell in notebook.cells if cell not in tests(notebook)]


@attack(says="", most=ALL)
def duplicated_tests(notebook, folder):
    answer(notebook, **RIGHT)
    for cell in tests(notebook):
        notebook.cells.append(copied(cell, {"id": cell.id + "-2"}))


@attack(says="mean occurs 2 times", most=ALL)
def duplicated_answer(notebook, folder):
    answer(notebook, **RIGHT)
    mean = next(cell for cell in notebook.cells if cell.id == "mean")
    notebook.cells.append(copied(mean, {"id": "mean-2"}))


@attack(most=ALL)
def reordered_cells(notebook, folder):
    answer(notebook, **RIGHT)
    notebook.cells.reverse()


@attack(most=ALL)
def retyped_cells(notebook, folder):
    answer(notebook, **RIGHT)
    for cell in notebook.cells:
        cell.cell_type = "raw" if cell.cell_type == "code" else cell.cell_type
        cell.pop("outputs", None), cell.pop("execution_count", None)


@attack(most=ALL)
def stripped_metadata(notebook, folder):
    answer(notebook, **RIGHT)
    for cell in notebook.cells:
        cell.metadata.clear()


@attack(says="No cell of this exercise")
def stripped_metadata_and_ids(notebook, folder):
    answer(notebook, **RIGHT)
    for number, cell in enumerate(notebook.cells):
        cell.metadata.clear()
        cell["id"] = f"cell-{number}"


@attack(says="mean is missing", most=ALL - 2)
def changed_ids_and_points(notebook, folder):
    answer(notebook, **RIGHT)
    for cell in notebook.cells:
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader["points"] = 1000
            if cell.id in ("mean", "test-mean"):
                cell.metadata.nbgrader["grade_id"] = cell.id = "other-" + cell.id


@attack(says="differs")
def changed_tests(notebook, folder):
    answer(notebook)
    for cell in tests(notebook):
        cell.source = "pass"


@attack(says="1 code cell.*not run", most=ALL - 2)
def answer_in_a_cell_of_ones_own(notebook, folder):
    answer(notebook, **RIGHT | {"mean": "# see below"})
    notebook.cells.append(copied(notebook.cells[1], {"id": "own", "source": RIGHT["mean"]}))


@attack(says="another exercise")
def notebook_of_another_exercise(notebook, folder):
    for cell in notebook.cells:
        cell["id"] = "a-" + cell.id
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader["grade_id"] = "a-" + cell.metadata.nbgrader["grade_id"]


def write(folder, data, name="01_small.ipynb"):
    (folder / name).write_bytes(data)
    return False


@attack(says="not a notebook")
def not_json(notebook, folder):
    return write(folder, b"\xff\xfe This is not JSON.")


@attack(says="not a notebook")
def json_but_no_notebook(notebook, folder):
    return write(folder, b'{"cells": {"a": 3}, "nbformat": 4, "nbformat_minor": 5, "metadata": []}')


@attack(says="No cell of this exercise|not a notebook")
def cells_of_wrong_types(notebook, folder):
    cells = [None, 3, {}, {"cell_type": 5, "source": {"a": 1}, "metadata": {"nbgrader": {"grade_id": ["mean"]}}, "id": []}]
    return write(folder, json.dumps({"cells": cells, "nbformat": 4, "nbformat_minor": 5, "metadata": {}}).encode())


@attack(says="not a notebook")
def deeply_nested(notebook, folder):
    return write(folder, b"[" * 1_000_000)


@attack(says="empty file")
def empty_file(notebook, folder):
    return write(folder, b"")


@attack(says="larger than")
def a_hundred_megabytes(notebook, folder):
    return write(folder, b" " * 100_000_000)


@attack(says="link")
def link_to_another_submission(notebook, folder):
    (folder / "01_small.ipynb").symlink_to(folder.parents[1] / "aa_honest" / "01_small" / "01_small.ipynb")
    (folder / "notes.txt").symlink_to(folder.parents[1] / "aa_honest" / "01_small" / "01_small.ipynb")
    return False


@attack(says="not a file")
def a_pipe(notebook, folder):
    os.mkfifo(folder / "01_small.ipynb")
    return False


@attack(says="was called|no notebook", most=ALL)
def odd_file_name(notebook, folder):
    answer(notebook, **RIGHT)
    import nbformat
    return write(folder, nbformat.writes(notebook).encode(), "01_small (1) – 'köpie' \"$(touch x)\" [a].ipynb")


@attack(says="was called", most=8)
def file_name_of_another_encoding(notebook, folder):
    answer(notebook, **RIGHT)
    import nbformat
    return write(folder, nbformat.writes(notebook).encode(), b"01_\xdcbung.ipynb".decode("utf-8", "surrogateescape"))


@attack(says="own were not run. The first begins: x = .\\?", most=8)
def half_a_pair_of_surrogates_in_a_cell(notebook, folder):
    answer(notebook, **RIGHT)
    import json
    cell = {"cell_type": "code", "id": "own", "metadata": {}, "outputs": [], "execution_count": None, "source": "x = '\ud800\x1b[2J'"}
    notebook["cells"].append(cell)
    return write(folder, json.dumps(notebook).encode())


@attack(says="not a notebook")
def half_a_pair_of_surrogates_in_the_version(notebook, folder):
    return write(folder, b'{"nbformat": "\\ud800", "cells": []}')


@attack(says="no notebook")
def no_file_at_all(notebook, folder):
    return write(folder, b"I forgot the notebook.", "readme.txt")


@attack(says="no notebook")
def no_file_whatever(notebook, folder):
    return False
