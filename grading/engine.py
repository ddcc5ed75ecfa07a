"""One submission: every cell, every negative control, and the outcome as plain data."""

import random
import re
import time
from copy import deepcopy

from nbformat.v4 import new_output
from nbgrader.utils import determine_grade

from .exercise import grade_id, is_test
from .kernel import MAX_OUTPUTS
from .sandbox import Died, Kernel

SHOWN = ("text/plain", "image/png", "image/jpeg")  # no HTML: the instructor's browser would run its scripts


def execute(task, settings):
    """Run the cells of a task; return {"cells": {name: result}, "flags": [...], "died": reason or None, ...}."""
    start = time.monotonic()
    outcome, ended = attempt(task, settings)
    if outcome["died"] and ended:
        # A notebook must not get round its controls by ending its process: they are run without the cell that did.
        again, _ = attempt(task | {"cells": task["cells"][:ended]}, settings)
        if again["died"]:
            again["flags"].append("The notebook's process ended before its results could be checked.")
        outcome = again | {"died": outcome["died"]}
    return outcome | {"seconds": time.monotonic() - start}


def attempt(task, settings):
    """Return the outcome, and the index of the cell at which the process ended."""
    outcome, index, chance = {"cells": {}, "flags": [], "notes": [], "died": None}, 0, random.SystemRandom()
    results, moments, changed, protected = outcome["cells"], plan(task, chance), set(), set()
    shared, theirs = set(task["shared"]), False  # as long as no code of theirs has run, nothing can have been replaced

    def look(everything):
        if theirs:
            changed.update(texts(kernel.ask(do="changes", everything=everything)[0].get("changed")))

    with Kernel(settings, task["imports"]) as kernel:
        try:
            for index, cell in enumerate([*task["cells"], None]):
                for request in moments.get(index, []) if theirs else []:
                    if results.get(request["name"], {"passed": True})["passed"]:
                        reply, _, stderr = kernel.ask(do="control", **request)
                        if not reply.get("error") and not stderr:
                            outcome["flags"].append(f"The test {request['name']} passes with a wrong answer in place of the "
                                                    "student's: something in the notebook changes how tests are run.")
                if cell:
                    if cell["role"] == "solution":
                        look(everything=False)  # before this one can put back what the tests before it have seen replaced
                        theirs = theirs or cell["source"] != cell["stub"]
                    # IPython displays what a cell of ours shows. Where later cells need its names, safety is worth more.
                    plain = cell["role"] == "test" or theirs and bool(cell["gives"])
                    results[cell["name"]], names = run(kernel, cell, plain)
                    if cell["role"] == "solution":
                        look(everything=False)  # before the first call of what it has replaced can put it back
                    changed |= names & shared
                    protected |= names - shared
            look(everything=True)
        except Died as reason:
            outcome["died"] = str(reason)
    outcome["flags"] += [f"The notebook replaces {name}, which the tests use." for name in sorted(changed)[:10]]
    outcome["flags"] = list(dict.fromkeys(outcome["flags"]))
    outcome["notes"] = [f"The notebook changes {name}; the tests ran with the usual one." for name in sorted(protected)[:10]]
    return outcome, index


def plan(task, chance):
    """Return {index of a cell: controls to run before it}; each control is a request to the process.

    Every test gets one control with all answers taken back to the release's stub (`attempt` leaves out those whose moment
    comes before the first answer). One test of each task gets another with a wrong answer that is known to fail it, so
    that the assertions themselves are put to the test. It counts only if the test passes four times: a test with random
    numbers may let a wrong answer pass by chance.
    """
    cells, moments, tasks = task["cells"], {}, {}
    for index, cell in enumerate(cells):
        if cell["role"] == "solution":
            tasks[index] = []
        elif cell["role"] == "test" and tasks:
            tasks[max(tasks)].append(index)

    def add(index, replaced, *attempts):
        first = min(number for number, cell in enumerate(cells) if cell["name"] in replaced)
        before = cells[first:index]
        request = {"name": cells[index]["name"], "test": cells[index]["source"], "needs": cells[index]["needs"],
                   "seed": chance.randrange(2**31), "forget": sorted({name for cell in before for name in cell["names"]}),
                   "attempts": [[replaced.get(cell["name"], cell["source"]) for cell in before if cell["role"] in roles]
                                for roles in attempts]}
        moment = index if chance.random() < 0.5 else chance.randint(index + 1, len(cells))
        moments.setdefault(moment, []).append(request)

    answers = {"solution", "other"}
    for task_index, tests in tasks.items():
        for index in tests:
            add(index, {cell["name"]: cell["stub"] for cell in cells[:index] if cell["role"] == "solution"}, answers)
        # Wrong answers to this task alone. Some mistakes show only the second time: then with the tests before.
        name = cells[task_index]["name"]
        wrong = [(index, variant["cells"]) for index in tests for variant in task["variants"]
                 if cells[index]["name"] in variant["fails"] and set(variant["cells"]) == {name}]
        if wrong:
            add(*chance.choice(wrong), answers, *3 * [answers | {"test"}])
    return moments


def run(kernel, cell, plain):
    """Run one cell; return (what came of it, the names it was protected from), whatever the process answers."""
    reply, stdout, stderr = kernel.ask(do="run", name=cell["name"], source=cell["source"], role=cell["role"], plain=plain,
                                       gives=cell["gives"], needs=cell["needs"])
    kind = "display_data" if cell["role"] == "test" else None  # no number that a test displays is taken for a score
    outputs = [output(entry, kind) for entry in listed(reply.get("outputs"))[:MAX_OUTPUTS]]
    outputs += [new_output("stream", name=name, text=text) for name, text in (("stdout", stdout), ("stderr", stderr)) if text]
    error, where, message = reply.get("error"), listed(reply.get("where")), None
    if isinstance(error, dict):
        name, value = (str(error.get(key)) for key in ("ename", "evalue"))
        traceback = [str(line) for line in listed(error.get("traceback"))]
        outputs.append(new_output("error", ename=name, evalue=value, traceback=traceback))
        message = f"{name}: {value}".removesuffix(": ")
        if len(where) == 3 and where[0] != cell["name"]:
            message += "\nin the cell {}, line {}: {}".format(*where)
    elif stderr:
        message = f"The cell wrote to stderr: {stderr[:500]}"
    protected = set(texts(reply.get("protected"))) & {*cell["needs"], "tf.config.run_functions_eagerly"}
    return {"outputs": outputs, "passed": message is None, "message": message}, protected


def listed(value):
    """Return a list as it is and an empty one for anything else: the process may answer what it likes."""
    return value if isinstance(value, list) else []


def texts(value):
    """Return the names in a list; what is none may be anything, such as the text of a hidden test."""
    names = (str(name)[:100] for name in listed(value)[:100])
    return [name if re.fullmatch(r"([\w. ']|<locals>|<lambda>)+", name) else "something" for name in names]


def output(entry, kind):
    """Return a displayed result, with nothing but text and pictures in it."""
    entry = entry if isinstance(entry, dict) else {}
    data = entry.get("data") if isinstance(entry.get("data"), dict) else {}
    data = {mime: data[mime] for mime in SHOWN if isinstance(data.get(mime), str)}
    if kind is None and entry.get("output_type") == "execute_result":
        return new_output("execute_result", data=data, execution_count=None)
    return new_output("display_data", data=data)


def finish(notebook, outcome, problems=(), failed=None):
    """Put an outcome into a notebook, so that nbgrader finds the right points in it; return the record of it."""
    flags, died = outcome["flags"], outcome["died"]
    record = {"status": "graded", "score": 0, "max_score": 0, "reasons": [*([failed] if failed else []), *flags,
              *([died] if died else []), *outcome["notes"], *problems], "tests": {}, "seconds": outcome["seconds"]}
    for count, cell in enumerate((cell for cell in notebook.cells if cell.cell_type == "code"), start=1):
        result = outcome["cells"].get(grade_id(cell) or cell.id)
        cell.execution_count, cell.outputs = count, deepcopy(result["outputs"]) if result else []
        message = result and result["message"]
        if is_test(cell):
            if failed or flags or not result:
                message = failed or (flags[0] if flags else f"Not run. {died}")
                cell.outputs.append(new_output("error", ename="NotGraded", evalue=message, traceback=[message]))
            score, points = determine_grade(cell)
            record["score"] += score
            record["tests"][grade_id(cell)] = {"score": score, "points": points, "message": message}
        elif message and message.startswith("CellTimeoutError"):
            record["reasons"].append(f"{grade_id(cell) or cell.id}: {message.partition(': ')[2]}")
        cell.metadata["grading"] = {"message": message}
    points = [test["points"] for test in record["tests"].values()]
    record["max_score"] = sum(points)
    if failed or died:
        record["status"] = "failed"
    if flags:
        record["status"] = "flagged"
    elif record["status"] == "graded" and record["score"] < record["max_score"]:
        record["status"] = "partial"
    notebook.metadata["grading"] = record
    return record
