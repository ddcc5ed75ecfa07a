"""Fixtures that several test files share."""

import pytest
from course import BOOK
from small_course import command


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of the book built anew; any warning of the build is an error."""
    folder = tmp_path_factory.mktemp("site")
    command(folder, "jupyter-book", "build", BOOK, "--path-output", folder, "-n", "-W", "--keep-going")
    return folder / "_build" / "html"
