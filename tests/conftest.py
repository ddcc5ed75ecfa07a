"""Fixtures that several test files share."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from course import BOOK

BIN = Path(sys.executable).parent
# As in an activated environment: nbgrader calls alembic, and TensorFlow's log noise is switched off.
ENVIRONMENT = os.environ | {"PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}


@pytest.fixture(scope="session")
def run():
    """A function that runs a command of the virtual environment and returns what it printed; it must succeed."""

    def run_command(command, *arguments, **options):
        result = subprocess.run([BIN / command, *arguments], capture_output=True, text=True, env=ENVIRONMENT, **options)
        output = result.stdout + result.stderr
        assert result.returncode == 0, f"{command} {' '.join(map(str, arguments))} failed:\n{output}"
        return output

    return run_command


@pytest.fixture(scope="session")
def site(run, tmp_path_factory):
    """The folder of the book built anew; any warning of the build is an error."""
    folder = tmp_path_factory.mktemp("site")
    run("jupyter-book", "build", BOOK, "--path-output", folder, "-n", "-W", "--keep-going")
    return folder / "_build" / "html"
