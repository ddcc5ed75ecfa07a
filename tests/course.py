"""Where the parts of the course are, and how to read them. Used by all tests."""

import json
import os
from functools import cache
from pathlib import Path

import nbformat
import yaml

# For every process that the tests start: no log noise, and the same rounding everywhere.
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"

ROOT = Path(__file__).parent.parent
BOOK = ROOT / "book"
TOC = yaml.safe_load((BOOK / "_toc.yml").read_text(encoding="utf-8"))
PAGES = [TOC["root"], *(chapter["file"] for chapter in TOC["chapters"])]
# A chapter is a page that is a notebook; chapter, exercise and submissions share one stem, such as 02_models_and_layers.
STEMS = [page for page in PAGES if (BOOK / f"{page}.ipynb").exists()]


def chapter_path(stem):
    return BOOK / f"{stem}.ipynb"


def source_path(stem):
    return ROOT / "solutions" / stem / f"{stem}.ipynb"


def release_path(stem):
    return ROOT / "exercises" / stem / f"{stem}.ipynb"


@cache
def read(path):
    return nbformat.read(path, as_version=4)


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def read_exercise(path):
    """Return the cells of a notebook as {name: cell}: the name is the grade_id, or else the id of the cell."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    for cell in cells:
        cell["source"] = "".join(cell["source"])
        cell["nbgrader"] = cell["metadata"].get("nbgrader", {"grade": False, "solution": False})
    return {cell["nbgrader"].get("grade_id", cell["id"]): cell for cell in cells}


def sources(cells):
    """Return {name: source} of the code cells, in their order."""
    return {name: cell["source"] for name, cell in cells.items() if cell["cell_type"] == "code"}


def solution(path):
    """Return {name: source} of the solution cells of an exercise: its answers, or in a release its stubs."""
    return {name: cell["source"] for name, cell in read_exercise(path).items() if cell["nbgrader"]["solution"]}
