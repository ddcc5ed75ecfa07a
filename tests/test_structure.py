"""What every chapter and every notebook has in common. Each failure says what to do."""

import re
import statistics

import pytest
from course import BOOK, ROOT, STEMS, chapter_path, code_cells, read, release_path, source_path

FIRST_CELL = """\
import os
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # TensorFlow's log noise
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"  # the same rounding on every machine"""

EXECUTED = [path(stem) for stem in STEMS for path in (chapter_path, source_path)]

chapters = pytest.mark.parametrize("stem", STEMS)
executed = pytest.mark.parametrize("path", EXECUTED, ids=lambda path: str(path.relative_to(ROOT)))


def prose(notebook):
    """The text of the Markdown cells."""
    return "\n\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")


def headings(notebook):
    return re.findall(r"^#+ .+$", prose(notebook), flags=re.MULTILINE)


def tags(cell):
    return cell.metadata.get("tags", [])


def has_image(cell):
    return any("image/png" in output.get("data", {}) for output in cell.outputs)


def test_chapters_and_exercises_come_in_pairs():
    sources = sorted(folder.name for folder in (ROOT / "solutions").iterdir() if folder.is_dir())
    releases = sorted(folder.name for folder in (ROOT / "exercises").iterdir() if folder.is_dir())
    assert sources == STEMS, "each chapter of book/_toc.yml has an exercise of the same name in solutions/, and the reverse"
    assert releases == sources, "run `make release`"
    written = sorted(path.stem for path in BOOK.glob("*.ipynb"))
    assert written == STEMS, "list each notebook of book/ in book/_toc.yml"


@pytest.mark.parametrize("folder", ["solutions", "exercises"])
def test_nothing_else_is_released(folder):
    files = [path for path in (ROOT / folder).rglob("*") if path.is_file() and ".ipynb_checkpoints" not in path.parts]
    expected = {source_path(stem) if folder == "solutions" else release_path(stem) for stem in STEMS}
    assert set(files) == expected, "whatever lies in the folder of an exercise is given to students: move it elsewhere"


@chapters
def test_chapter_has_the_parts_of_a_page(stem):
    notebook = read(chapter_path(stem))
    titles = headings(notebook)
    assert [title for title in titles if title.startswith("# ")] == titles[:1], "one title, in the first cell"
    for title in ("## You will", "## Check yourself", "## Summary"):
        assert title in titles, f"the page needs a section {title!r}"
    objectives = re.search(r"^## You will\n(.*?)(?=^#|\Z)", prose(notebook), flags=re.MULTILINE | re.DOTALL)[1]
    assert 3 <= len(re.findall(r"^- ", objectives, flags=re.MULTILINE)) <= 4, "name three or four objectives, as a list"
    assert 2 <= prose(notebook).count("Common mistake:") <= 4, "show two or three common mistakes"
    assert f"](path:../exercises/{stem}/{stem}.ipynb)" in prose(notebook), "link to the exercise"
    assert any("display_quiz" in cell.source for cell in code_cells(notebook)), "ask questions with jupyterquiz"


@chapters
def test_chapter_is_neither_thin_nor_long(stem):
    notebook = read(chapter_path(stem))
    words = len(re.findall(r"\b[A-Za-z]{2,}\b", re.sub(r"`[^`]*`|\$[^$]*\$", "", prose(notebook))))
    assert 1200 <= words <= 2500, f"a chapter has 1,200 to 2,500 words; this one has {words}"
    shown = [cell for cell in code_cells(notebook) if not {"remove-cell", "remove-input"} & set(tags(cell))]
    assert 15 <= len(shown) <= 48, f"a chapter has 15 to 48 code cells; this one has {len(shown)}"
    figures = sum(has_image(cell) for cell in shown)
    assert 3 <= figures <= 6, f"a chapter has 3 to 6 figures; this one has {figures}"


@chapters
def test_cells_are_short(stem):
    folded = {"remove-cell", "remove-input", "hide-input"}
    cells = [cell for cell in code_cells(read(chapter_path(stem))) if not folded & set(tags(cell))]
    lengths = [len(cell.source.splitlines()) for cell in cells]
    assert statistics.median(lengths) <= 6, "one idea in a cell: the median length is at most 6 lines"
    for cell, length in zip(cells, lengths):
        whole_class = re.match(r"(@.*\n)*class ", cell.source)
        assert length <= (30 if whole_class else 15), f"{cell.id}: {length} lines; split the cell (a class may have 30)"


@chapters
def test_every_picture_has_a_text(stem):
    notebook = read(chapter_path(stem))
    for cell in filter(has_image, code_cells(notebook)):
        alt = cell.metadata.get("mystnb", {}).get("image", {}).get("alt", "")
        assert len(alt) >= 20, f'{cell.id}: say in words what the picture shows: metadata {{"mystnb": {{"image": {{"alt": ...}}}}}}'
    assert not re.search(r"!\[\s*\]", prose(notebook)), "an image in the text has no alternative text"


@chapters
def test_chapter_runs_anywhere(stem):
    for cell in code_cells(read(chapter_path(stem))):
        assert not re.search(r"^\s*[%!]", cell.source, flags=re.MULTILINE), f"{cell.id}: no magics and no shell commands"
        assert not re.search(r"^\s*(import course|from \.)", cell.source, flags=re.MULTILINE), f"{cell.id}: no local imports"


@executed
def test_notebook_is_stored_as_executed(path):
    notebook = read(path)
    assert set(notebook.metadata) == {"kernelspec", "language_info"}, "keep only kernelspec and language_info"
    ids = [cell.id for cell in notebook.cells]
    assert len(set(ids)) == len(ids), "two cells have the same id"
    counts = [cell.execution_count for cell in code_cells(notebook)]
    assert counts == list(range(1, len(counts) + 1)), "run `make run`"
    for cell in code_cells(notebook):
        assert "execution" not in cell.metadata, f"{cell.id} records times: run `make run`"
        for output in cell.outputs:
            assert output.output_type != "error", f"{cell.id} stores an error: catch it in the cell and print it"
            assert output.get("name") != "stderr", f"{cell.id} stores a warning: {output.text}"
            printed = output.get("text", "") + output.get("data", {}).get("text/plain", "")
            exact = "nbval-ignore-output" not in tags(cell) and re.search(r"\d\.\d{7}", printed)
            assert not exact, f"{cell.id} prints {exact[0]}…: round it, the last digits depend on the machine"


@executed
def test_notebook_starts_the_same_way(path):
    first, second = code_cells(read(path))[:2]
    assert first.source == FIRST_CELL, f"the first code cell is:\n{FIRST_CELL}"
    assert "remove-cell" in tags(first), "tag the first code cell remove-cell"
    assert "keras.utils.set_random_seed(0)" in second.source, "set one seed in the cell of the imports"


@pytest.mark.parametrize(
    "path", [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(BOOK.glob("*.md"))], ids=lambda path: path.name
)
def test_links_between_files_lead_somewhere(path):
    for target in re.findall(r"\]\((?!https?://|#|mailto:)([^)#\s]+)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), f"{path.name} links to {target}, which does not exist"


def test_every_direct_dependency_is_pinned_the_same_way_twice():
    def pins(name):
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        return {re.sub(r"\[.*\]", "", line.lower()) for line in lines if line and not line.startswith("#")}

    assert pins("requirements.txt") <= pins("constraints.txt"), "constraints.txt is out of date: run `make lock`"


