"""What is run for a submission: the released notebook with its hidden tests, and the student's solution cells in it."""

import ast
import hashlib
import json
import os
import re
import stat
from copy import deepcopy
from pathlib import Path

import nbformat
from nbformat.v4 import new_notebook
from nbgrader.converters import GenerateAssignment
from nbgrader.preprocessors import ClearHiddenTests
from nbgrader.utils import is_grade, is_solution

from .sandbox import clean


def grade_id(cell):
    """Return the name that nbgrader knows a cell by, or None."""
    return cell.metadata.get("nbgrader", {}).get("grade_id")


def is_test(cell):
    """Whether the points of a cell come from its passing or failing."""
    return cell.cell_type == "code" and is_grade(cell) and not is_solution(cell)


class Exercise:
    """One notebook of an exercise, from its source in the course folder."""

    def __init__(self, path, parent, variants):
        source = nbformat.read(path, as_version=4)
        self.reference = {grade_id(cell): cell.source for cell in source.cells if is_solution(cell)}
        self.notebook = released(deepcopy(source), path, parent)
        self.notebook.nbformat_minor = 5
        for number, cell in enumerate(self.notebook.cells):
            cell.setdefault("id", f"cell-{number}")
        self.visible = {cell.id: without_hidden_tests(cell, ClearHiddenTests(parent=parent)) for cell in self.notebook.cells}
        self.variants = list(read_variants(variants))
        self.digest = hashlib.sha256(json.dumps(self.variants).encode()).hexdigest()
        self.cells, self.shared, self.imports = self.analyse()

    def solved(self):
        """Return the notebook with the exercise's own solution."""
        notebook = deepcopy(self.notebook)
        for cell in notebook.cells:
            cell.source = self.reference.get(grade_id(cell), cell.source)
        return notebook

    def rebuild(self, submission, notes=(), failed=None):
        """Put the solution cells of a submitted notebook into the released one.

        Returns (notebook, {"problems": sentences on what was not taken over, "failed": why nothing was, or None}).
        """
        notebook, problems, taken, answered = deepcopy(self.notebook), list(notes), set(), False
        theirs = [cell for cell in submission.cells if isinstance(cell, dict)]
        sources = [clean(text) if isinstance(text := cell.get("source"), str) else "" for cell in theirs]
        places = {}  # grade_id, or the id of a cell that has lost its metadata -> indices
        for index, cell in enumerate(theirs):
            name = cell.get("metadata")
            for key in "nbgrader", "grade_id":
                name = name.get(key) if isinstance(name, dict) else None
            places.setdefault(name if isinstance(name, str) else f"id {cell.get('id')}", []).append(index)
        for cell in notebook.cells:
            name = grade_id(cell)
            found = places.get(name) or places.get(f"id {cell.id}") or []
            taken.update(found)
            if is_solution(cell):
                answered = answered or bool(found)
                changed = [index for index in found if sources[index] != cell.source]
                if not found:
                    problems.append(f"The cell {name} is missing; it counts as unanswered.")
                if len(found) > 1:
                    problems.append(f"The cell {name} occurs {len(found)} times; the last one that was changed counts.")
                if changed:
                    cell.source = sources[changed[-1]]
                if cell.cell_type == "markdown":  # whoever reads it in a browser must not run what it contains
                    cell.source = re.sub(r"(?ms)^(\s*)<(?=[a-z/!?])|<(?=[a-z/!?].*>)", r"\1&lt;", cell.source, flags=re.IGNORECASE)
                    cell.source = re.sub(r"\]\(\s*<?\s*(javascript|vbscript|data):", "](#", cell.source, flags=re.IGNORECASE)
            elif is_grade(cell) and not found:
                problems.append(f"The test cell {name} was deleted. It was put back.")
            elif is_grade(cell) and any(sources[index].strip() not in (self.visible[cell.id].strip(), cell.source.strip())
                                        for index in found):
                problems.append(f"The test cell {name} differs from that of the course, which was run in its place.")
        known = {text.strip() for text in [*(cell.source for cell in self.notebook.cells), *self.visible.values(), ""]}
        own = [sources[index].strip() for index, cell in enumerate(theirs) if index not in taken
               and cell.get("cell_type") == "code" and sources[index].strip() not in known]
        if own:
            begin = "".join(letter if letter.isprintable() else "?" for letter in own[0].splitlines()[0][:60])
            problems.append(f"{len(own)} code cell(s) of the student's own were not run. The first begins: {begin}")
        if not answered:
            failed = failed or "No cell of this exercise is in the notebook: is it that of another exercise?"
        return notebook, {"problems": [] if failed else problems, "failed": failed}

    def task(self, notebook):
        """Return what a worker needs to run a notebook, as plain data."""
        sources = (cell.source for cell in notebook.cells if cell.cell_type == "code")
        cells = [cell | {"source": source} for cell, source in zip(self.cells, sources)]
        return {"cells": cells, "variants": self.variants, "digest": self.digest, "shared": self.shared, "imports": self.imports}

    def analyse(self):
        """Find out, once, which names each code cell binds and needs.

        Return the cells, the names they share, and the modules from which the tests take some.
        """
        cells = []
        for cell in self.notebook.cells:
            if cell.cell_type == "code":
                role = "solution" if is_solution(cell) else "test" if is_test(cell) else "other"
                names = bound_names(cell.source)
                if role == "solution":
                    names |= bound_names(self.reference[grade_id(cell)])
                cells.append({"name": grade_id(cell) or cell.id, "role": role, "stub": cell.source, "names": sorted(names),
                              "gives": [], "needs": []})
        changing = {name for cell in cells if cell["role"] != "other" for name in cell["names"]}
        ours = [cell for cell in cells if cell["role"] != "solution"]
        used = [used_names(cell["stub"]) for cell in ours]
        # Functions and classes that other cells use look their names up where the student's code runs, so the names
        # in them cannot be kept apart from the student's.
        shared = set()
        for index, cell in enumerate(ours):
            others = set().union(*used[:index], *used[index + 1:])
            shared |= set().union(*(used_names(ast.unparse(node)) for node in statements(cell["stub"])
                                    if getattr(node, "name", None) in others))
        shared -= changing
        for cell, names in zip(ours, used):
            cell["needs"] = sorted((names | shared) - changing)
            cell["gives"] = sorted(set(cell["names"]) - changing) if cell["role"] == "other" else []
        tested = shared.union(*(names for cell, names in zip(ours, used) if cell["role"] == "test"))
        imports = {module for cell in ours for module, name in imported(cell["stub"]) if cell["role"] == "test" or name in tested}
        return cells, sorted(shared), sorted(imports)


def released(notebook, path, parent):
    """Return the notebook as `nbgrader generate_assignment` makes it, but with its hidden tests."""
    resources = {"metadata": {"path": str(Path(path).parent)}, "nbgrader": {}}
    for preprocessor in GenerateAssignment(coursedir=parent.coursedir, parent=parent).preprocessors:
        if preprocessor.__name__ == "SaveCells":
            return notebook
        notebook, resources = preprocessor(parent=parent)(notebook, resources)
    return notebook


def without_hidden_tests(cell, preprocessor):
    """Return the source of a cell as students have it."""
    cell = deepcopy(cell)
    preprocessor._remove_hidden_test_region(cell)
    return cell.source


def read_variants(folder):
    """Yield {"cells": {grade_id: source}, "fails": [names of test cells]} for the wrong answers in a folder."""
    for path in sorted(Path(folder).glob("*.py")):
        fails, cells = read_variant(path)
        yield {"cells": cells, "fails": sorted(fails)}


def read_variant(path):
    """Return (names of the test cells that must fail, {grade_id: source}) of an answer whose result is known.

    The names follow `fails:` in the module's docstring; each cell starts with a line `# %% grade-id`.
    """
    text = path.read_text(encoding="utf-8")
    header = ast.get_docstring(ast.parse(text)) or ""
    fails = re.findall(r"[\w-]+", header.partition("fails:")[2])
    parts = re.split(r"^# %% +([\w-]+) *$", text, flags=re.MULTILINE)[1:]
    return set(fails), {name: source.strip() for name, source in zip(parts[::2], parts[1::2])}


def statements(source):
    """Return the statements of a cell; none if it is not Python, such as a magic."""
    try:
        return ast.parse(source).body
    except SyntaxError:
        return []


def bound_names(source):
    """Return the names that a cell binds at its top level."""
    names, left = set(), statements(source)
    while left:
        node = left.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, ast.alias):
            names.add((node.asname or node.name).partition(".")[0])
        elif isinstance(node, ast.Name):
            names |= {node.id} if isinstance(node.ctx, ast.Store) else set()
        elif not isinstance(node, (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
            left += ast.iter_child_nodes(node)
    return names


def imported(source):
    """Yield (module, name that it or a part of it gets) for what a cell imports. The part may be a module, too."""
    for node in (node for statement in statements(source) for node in ast.walk(statement)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, alias.asname or alias.name.partition(".")[0]) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from ((module, alias.asname or alias.name) for alias in node.names
                        for module in (node.module, f"{node.module}.{alias.name}"))


def used_names(source):
    """Return the names that a cell uses."""
    return {node.id for statement in statements(source) for node in ast.walk(statement) if isinstance(node, ast.Name)}


def read_submission(path, settings):
    """Return (notebook, sentences on the file, None), or (an empty notebook, [], why it cannot be read)."""
    path, notes, limit = Path(path), [], settings["notebook_mb"] * 1_000_000
    others = sorted(other for other in path.parent.glob("*.ipynb") if other != path) if path.parent.is_dir() else []
    if not os.path.lexists(path) and len(others) == 1:
        notes = [f"The notebook was called {clean(others[0].name)}; it is graded all the same."]
        path = others[0]
    try:
        return parse(read_file(path, limit)), notes, None
    except FileNotFoundError:
        found = ", ".join(clean(other.name) for other in others[:5]) or "none at all"
        return new_notebook(), [], f"There is no notebook {path.name} in the submission (found: {found})."
    except (OSError, ValueError) as error:
        return new_notebook(), [], f"The notebook cannot be read: {error}."


def read_file(path, limit):
    """Return the bytes of a plain file. A link may lead to another student's work, and a pipe would block."""
    if path.is_symlink():
        raise ValueError("it is a link to another file")
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    with open(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise ValueError("it is not a file")
        if status.st_size > limit:
            raise ValueError(f"it is larger than {limit // 1_000_000} MB")
        return file.read(limit)


def parse(data):
    """Return a notebook from its bytes, or raise ValueError with the reason."""
    if not data.strip():
        raise ValueError("it is an empty file")
    try:
        notebook = nbformat.reads(data.decode("utf-8"), as_version=4)
        if not isinstance(notebook.get("cells"), list):
            raise ValueError("it has no cells")
        return notebook
    except Exception as error:
        raise ValueError(f"it is not a notebook ({type(error).__name__}: {clean(str(error)[:100])})")
