"""Submissions that mean harm, or are broken. Each is a function that changes a released notebook or hands in a file.

Every function is told the notebook and the folder to hand in to. Whatever it leaves in the notebook is handed in, unless it
returns False: then it has written the folder itself.
"""

import textwrap

ATTACKS = {}

# Answers that raise nothing, so that the tests reach their assertions, and that are all wrong.
WRONG = {
    "scale": "def scale(x, factor):\n    return tf.zeros(5)",
    "doubler": "class Doubler(keras.layers.Layer):\n    def call(self, inputs):\n        return inputs - 7",
    "mean": "def mean(values):\n    return -1.5",
}


def attack(says="", most=0):
    """Register an attack: the most points it may get, and what the record must say (a regular expression)."""
    def register(function):
        ATTACKS[function.__name__] = function, says, most
        return function
    return register


def answer(notebook, before="", **cells):
    """Fill in the solution cells: wrong answers, with code before the first, or other cells."""
    sources = WRONG | {"scale": textwrap.dedent(before).strip() + "\n\n" + WRONG["scale"]}
    sources |= {name: textwrap.dedent(text) for name, text in cells.items()}
    for cell in notebook.cells:
        cell.source = sources.get(cell.metadata.get("nbgrader", {}).get("grade_id"), cell.source)


from . import breaking, lying, notebooks, reading  # noqa: E402, F401 (they register themselves)
