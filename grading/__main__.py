"""python -m grading run EXERCISE, python -m grading check NOTEBOOK"""

import argparse
import os
import sys
from contextlib import suppress
from pathlib import Path

try:
    from .sandbox import Refused, Zygote
    from .settings import Grading
except ModuleNotFoundError as missing:
    sys.exit(f"{missing.name} is not installed here. Activate the environment of the course first: source .venv/bin/activate")


def main():
    """Read the arguments and run the command that they name; the exit status says how it went."""
    parser = argparse.ArgumentParser(prog="python -m grading", description="Grade notebooks in a sandbox.")
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="grade a whole class; start it again to finish an interrupted run")
    run.add_argument("exercise", type=lambda path: Path(path).name, help="such as 02_models_and_layers")
    run.add_argument("--workers", type=int, default=os.cpu_count(), help="submissions at a time (default: one a core)")
    run.add_argument("--scheduler", help="address of a Dask scheduler whose workers are to be used")
    run.add_argument("--db", help="address of the gradebook, such as postgresql+psycopg://user@host/name")
    run.add_argument("--json", type=Path, help="write the results into this file, too")
    run.add_argument("--force", action="store_true", help="run unchanged submissions again, too")
    check = commands.add_parser("check", help="grade one notebook and print the result; saves nothing")
    check.add_argument("notebook", type=Path)
    check.add_argument("--exercise", help="its exercise, if the file is not named after it")
    for command in run, check:
        command.add_argument("--no-sandbox", action="store_true", help="run code that you trust without a sandbox")
    options = parser.parse_args()
    if not getattr(options, "scheduler", None):
        with suppress(Refused):  # said again by the command, if its settings ask for a sandbox
            Zygote.get(Grading().plain())  # imports TensorFlow while the next line imports nbgrader
    try:
        from . import commands
        commands.start(options)
    except KeyboardInterrupt:
        print("\nInterrupted before anything was graded.", file=sys.stderr)
        sys.exit(130)


if __name__ == "__main__":
    main()
