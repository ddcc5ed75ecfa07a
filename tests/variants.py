"""Run an exercise with other solutions in its solution cells, each in a fork of a process that has TensorFlow imported.

The process that imports this module never imports TensorFlow itself.
"""

import json
import linecache
import multiprocessing
import os
import signal
import sys
import tempfile
import types
from concurrent.futures import ProcessPoolExecutor

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
SECONDS_PER_CELL = 60  # a guard against hanging: a cell takes less than a second


def read_notebook(path):
    """Return the cells of a notebook as {name: cell}: the name is the grade_id, or else the id of the cell."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    for cell in cells:
        cell["source"] = "".join(cell["source"])
        cell["nbgrader"] = cell["metadata"].get("nbgrader", {"grade": False, "solution": False})
    return {cell["nbgrader"].get("grade_id", cell["id"]): cell for cell in cells}


def code_cells(cells):
    """Return {name: source} of the code cells, in their order."""
    return {name: cell["source"] for name, cell in cells.items() if cell["cell_type"] == "code"}


def pool(num_workers=2):
    """Return an executor whose workers run one task each and start with TensorFlow imported."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["numpy", "tensorflow", "keras"])
    return ProcessPoolExecutor(num_workers, context, max_tasks_per_child=1)


def run_cells(sources):
    """Execute {name: source} in one namespace; return {name: None or what went wrong}, as nbgrader counts it."""
    namespace = sys.modules["__main__"] = types.ModuleType("__main__")
    signal.signal(signal.SIGALRM, stop_cell)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as stderr:
        tempfile.tempdir = folder  # tf.function leaves files there
        os.dup2(stderr.fileno(), 2)
        return {name: run_cell(name, source, namespace.__dict__, stderr) for name, source in sources.items()}


def run_cell(name, source, namespace, stderr):
    """Return None for a cell that runs in silence, else its exception or what it wrote to stderr."""
    filename = f"<{name}>"
    linecache.cache[filename] = len(source), None, source.splitlines(keepends=True), filename  # for tf.function
    start = os.fstat(stderr.fileno()).st_size
    signal.alarm(SECONDS_PER_CELL)
    try:
        exec(compile(source, filename, "exec"), namespace)
    except BaseException as error:  # whatever the cell raises, SystemExit too, is its result
        return f"{type(error).__name__}: {error}"
    finally:
        signal.alarm(0)
    sys.stderr.flush()
    written = os.pread(stderr.fileno(), 500, start)
    return f"written to stderr: {written.decode(errors='replace')}" if written else None


def stop_cell(*_):
    raise TimeoutError(f"stopped after {SECONDS_PER_CELL} s")
