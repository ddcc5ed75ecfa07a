"""What every exercise must prove, with its tests and with answers whose results are known. Each failure says what to do."""

import ast
import logging
import os
import re
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from course import ROOT, read_exercise, release_path, source_path, sources
from grading import engine
from grading.exercise import Exercise, bound_names, grade_id, read_variant, used_names
from grading.sandbox import Died, Kernel
from grading.settings import Grading
from traitlets.config import PyFileConfigLoader

EXERCISES = sorted(folder.name for folder in (ROOT / "solutions").iterdir() if folder.is_dir())
SUBMISSIONS = ROOT / "tests" / "submissions"
VARIANTS = [path.relative_to(SUBMISSIONS) for path in sorted(SUBMISSIONS.glob("*/*/*.py"))]

# Runs the examples in the docstrings of the solution cells, in the namespace of the notebook.
EXAMPLES = """
import doctest
for name, value in list(globals().items()):
    if getattr(value, "__module__", None) == __name__ and value.__doc__:
        test = doctest.DocTestParser().get_doctest(value.__doc__, globals(), name, None, 0)
        report = []
        doctest.DocTestRunner(verbose=False).run(test, out=report.append)
        assert not report, "".join(report)
"""

exercises = pytest.mark.parametrize("stem", EXERCISES)


def is_test(cell):
    return cell["nbgrader"]["grade"]


def is_solution(cell):
    return cell["nbgrader"]["solution"]


def names(cells, kind):
    return {name for name, cell in cells.items() if kind(cell)}


def own_tests(task, cells):
    """Return the names of the test cells of a task, named after its solution cell."""
    return {name for name in names(cells, is_test) if name.startswith(f"test-{task}-")}


def named_elsewhere(stem):
    """Return the tasks whose functions or classes a cell of another task names. No other task can need the rest."""
    cells = read_exercise(source_path(stem))
    tasks = names(cells, is_solution)
    return {task for task in tasks if any(
        bound_names(cells[task]["source"]) & used_names(cells[name]["source"])
        for name in (tasks | names(cells, is_test)) - {task} - own_tests(task, cells))}


def failures(outcome):
    return {name: error for name, error in outcome.items() if error is not None}


def run_cells(cells):
    """Execute {name: source} as the engine does, without its controls; return {name: None or what went wrong}."""
    results = {}
    with Kernel(Grading().plain()) as kernel:
        for name, source in cells.items():
            role = "test" if name.startswith("test-") else "other"
            cell = {"name": name, "role": role, "source": source, "gives": [], "needs": []}
            try:
                results[name] = engine.run(kernel, cell, plain=role == "test")[0]["message"]
            except Died as reason:
                results[name] = str(reason)
    return results


def run_submission(exercise, answer):
    """Execute {name: source} as the engine executes a submission; what it would be flagged for counts as a failure."""
    notebook = exercise.solved()
    for cell in notebook.cells:
        cell.source = answer.get(grade_id(cell), cell.source)
    task = exercise.task(notebook)
    task["cells"] = [cell for cell in task["cells"] if cell["name"] in answer]
    outcome = engine.execute(task, Grading().plain())
    results = {name: result["message"] for name, result in outcome["cells"].items()}
    return results | {"flag": outcome["flags"] or None, "end": outcome["died"]}


def listed(errors):
    return "".join(f"\n  {name}: {error}" for name, error in errors.items())


@pytest.fixture(scope="session")
def converters(tmp_path_factory):
    """What makes the release of each exercise, {stem: converter of nbgrader}, in a temporary folder."""
    from nbgrader.converters import GenerateAssignment
    from nbgrader.coursedir import CourseDirectory

    folder = tmp_path_factory.mktemp("course")
    (folder / "solutions").symlink_to(ROOT / "solutions")
    config = PyFileConfigLoader("nbgrader_config.py", path=str(ROOT)).load_config()
    config.CourseDirectory.root = str(folder)
    config.GenerateAssignment.no_database = True
    config.SaveCells.enabled = False
    logging.getLogger("traitlets").setLevel("ERROR")
    return {stem: GenerateAssignment(coursedir=CourseDirectory(config=config, assignment_id=stem), config=config)
            for stem in EXERCISES}


@pytest.fixture(scope="session")
def releases(converters):
    """The folder that nbgrader makes anew for each exercise, {stem: folder}."""
    for converter in converters.values():
        converter.start()
    return {stem: Path(converter.coursedir.root, "exercises", stem) for stem, converter in converters.items()}


@pytest.fixture(scope="session")
def outcomes(request, converters, releases):
    """What each cell did, {job: {cell: None or what went wrong}}, of all the jobs that the selected tests need."""
    jobs = {item.callspec.params["job"] for item in request.session.items if "job" in getattr(item, "fixturenames", ())}
    jobs |= {(stem, "reference") for stem, *_ in jobs}
    submitted = "right", "graded"  # run as the engine runs a submission
    exercise = {stem: Exercise(source_path(stem), converters[stem], SUBMISSIONS / stem / "wrong")
                for stem in {stem for stem, kind, *_ in jobs if kind in submitted}}
    with ThreadPoolExecutor(os.cpu_count()) as executor:
        futures = {}
        for stem, kind, *name in sorted(jobs):
            cells = read_exercise(source_path(stem))
            work = partial(run_submission, exercise[stem]) if kind in submitted else run_cells
            if kind == "reference":
                answer = sources(cells) | {"the examples in the docstrings": EXAMPLES}
            elif kind == "graded":
                answer = sources(cells)
            elif kind in ("release", "without"):
                released = read_exercise(releases[stem] / f"{stem}.ipynb")
                stubs = name or names(cells, is_solution)
                answer = sources(cells) | {stub: released[stub]["source"] for stub in stubs}
            else:
                fails, answer = read_variant(SUBMISSIONS.joinpath(stem, kind, *name))
                if kind == "wrong" or not answer.keys() & named_elsewhere(stem):
                    # without the tests of other tasks: they do not use this one, see below
                    others = names(cells, is_test) - fails - set().union(*(own_tests(task, cells) for task in answer))
                    cells = {name: cell for name, cell in cells.items() if name not in others}
                answer = sources(cells) | answer
            futures[stem, kind, *name] = executor.submit(work, answer)
        yield {job: future.result() for job, future in futures.items()}


@pytest.mark.parametrize("job", [(stem, kind) for stem in EXERCISES for kind in ("reference", "graded")], ids="-".join)
def test_reference_gets_every_point(outcomes, job):
    failed = failures(outcomes[job])
    assert not failed, f"the reference solution fails; correct it, or the test or example:{listed(failed)}"


@pytest.mark.parametrize("job", [(stem, "release") for stem in EXERCISES], ids="-".join)
def test_untouched_release_gets_no_point(outcomes, job):
    tests = names(read_exercise(source_path(job[0])), is_test)
    failed = failures(outcomes[job])
    assert not tests - failed.keys(), "these test cells pass without an answer: let each use what the student writes"
    others = {name: error for name, error in failed.items() if name not in tests}
    assert not others, f"these cells must run in the release, where each solution region is a stub:{listed(others)}"


@pytest.mark.parametrize("job", [(stem, "without", task) for stem in EXERCISES for task in sorted(named_elsewhere(stem))], ids="-".join)
def test_other_tasks_can_be_solved_without_this_one(outcomes, releases, job):
    stem, _, task = job
    stubs = read_exercise(releases[stem] / f"{stem}.ipynb")
    given = bound_names(stubs[task]["source"])
    # A task whose stub is built on this one, such as a subclass, may need it.
    built_on_it = {name for name in names(stubs, is_solution) if name == task or given & used_names(stubs[name]["source"])}
    own = set().union(*(own_tests(name, stubs) for name in built_on_it))
    failed = {name: error for name, error in failures(outcomes[job]).items() if name not in own}
    assert not failed, f"with {task} unsolved, these cells of others fail: let no task need the answer to another{listed(failed)}"


@pytest.mark.parametrize("job", [path.parts for path in VARIANTS], ids="-".join)
def test_answer_gets_the_result_that_it_states(outcomes, job):
    cells = read_exercise(source_path(job[0]))
    expected, changed = read_variant(SUBMISSIONS.joinpath(*job))
    assert changed, "the file replaces no cell: start each cell with a line `# %% grade-id`"
    assert changed.keys() <= names(cells, is_solution), "the file replaces a cell that is not a solution cell"
    assert expected <= names(cells, is_test), "after `fails:` stand names of test cells, and nothing else"
    assert bool(expected) == (job[1] == "wrong"), "a wrong answer names the tests that it fails, a right one fails none"
    if failures(outcomes[job[0], "reference"]):
        pytest.skip("the reference solution fails: correct that first")
    failed = failures(outcomes[job])
    passed = expected - failed.keys()
    surprises = {name: error for name, error in failed.items() if name not in expected}
    assert not passed, "these test cells let the wrong answer pass: strengthen them, or correct the header"
    assert not surprises, f"the header does not name these cells; is the test unfair, or the header wrong?{listed(surprises)}"


@exercises
def test_there_are_enough_answers(stem):
    wrong, right = (list((SUBMISSIONS / stem / kind).glob("*.py")) for kind in ("wrong", "right"))
    assert len(wrong) >= 20, f"write 20 wrong answers into {SUBMISSIONS / stem / 'wrong'}; there are {len(wrong)}"
    assert len(right) >= 8, f"write 8 right but unusual ones into {SUBMISSIONS / stem / 'right'}; there are {len(right)}"
    cells = read_exercise(source_path(stem))
    caught = set().union(*(read_variant(path)[0] for path in wrong))
    assert not names(cells, is_test) - caught, "no wrong answer fails these test cells: write one that does"
    changed = set().union(*(read_variant(path)[1] for path in right))
    assert not names(cells, is_solution) - changed, "no right answer solves these tasks in another way: write one that does"


@exercises
def test_tasks_and_points(stem):
    cells = read_exercise(source_path(stem))
    points = sum(cells[name]["nbgrader"]["points"] for name in names(cells, is_test))
    assert 10 <= points <= 20, f"an exercise has 10 to 20 points; this one has {points}"
    text = "\n".join(cell["source"] for cell in cells.values() if cell["cell_type"] == "markdown")
    assert f"{points:g} points" in text, f"state the {points:g} points in the text at the start"
    tests = list(names(cells, is_test))
    for name in names(cells, is_solution):
        own = [test for test in tests if test in own_tests(name, cells)]
        assert len(own) >= 2, f"{name}: give it two test cells or more, named test-{name}-…"
        stated = sum(cells[test]["nbgrader"]["points"] for test in own)
        heading = re.search(r"^#+ .*", cells.get(f"task-{name}", {"source": ""})["source"])
        assert heading and f"({stated:g} point" in heading[0], f"the text task-{name} begins with a heading with ({stated:g} points)"
        tests = [test for test in tests if test not in own]
    assert not tests, "each test cell is named test-NAME-… after a solution cell"
    assert any("BEGIN HIDDEN TESTS" in cell["source"] for cell in cells.values()), "hide some of the tests"


def swallows(node):
    """Whether a node of a syntax tree can turn the failure of a test into a pass."""
    if isinstance(node, ast.Name | ast.Attribute) and getattr(node, "id", getattr(node, "attr", "")) == "suppress":
        return True
    if not isinstance(node, ast.Try | ast.TryStar):
        return False

    def checks(body):
        return any(isinstance(part, ast.Raise | ast.Assert) for line in body for part in ast.walk(line))

    for handler in node.handlers:
        caught = {part.id for part in ast.walk(handler.type or ast.Name("Exception")) if isinstance(part, ast.Name)}
        too_much = caught & {"Exception", "BaseException", "AssertionError"} or checks(node.body)
        if not checks(handler.body) and (too_much or not checks(node.orelse)):
            return True
    return False


@exercises
def test_no_failure_is_swallowed(stem):
    for name, cell in read_exercise(source_path(stem)).items():
        if is_test(cell):
            for node in ast.walk(ast.parse(cell["source"])):
                assert not swallows(node), (
                    f"{name}, line {node.lineno}: a failure could pass here. Catch one named exception, and raise "
                    "AssertionError in `else` where it was expected, or in the handler where it was not"
                )


@exercises
def test_solution_is_not_given_away(stem, releases):
    source = read_exercise(source_path(stem))
    released = read_exercise(releases[stem] / f"{stem}.ipynb")
    told = [cell["source"] for cell in released.values() if cell["cell_type"] == "markdown" or is_solution(cell)]
    told = re.sub(r"\s+", " ", "\n".join(told))
    for name in names(source, is_solution):
        for region in re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", source[name]["source"], flags=re.DOTALL):
            for line in map(str.strip, region.splitlines()):
                trivial = len(line) < 12 or line.startswith(("#", "super().__init__("))
                assert trivial or re.sub(r"\s+", " ", line) not in told, f"{name}: the text gives this line away: {line}"
    for name, cell in released.items():
        assert not re.search("(BEGIN|END) (SOLUTION|HIDDEN TESTS)", cell["source"]), f"{name}: the release shows the marks of a region"


@exercises
def test_release_is_up_to_date(stem, releases):
    def contents(folder):
        files = [path for path in folder.rglob("*") if path.is_file() and ".ipynb_checkpoints" not in path.parts]
        return {str(path.relative_to(folder)): path.read_bytes() for path in files}

    stored, fresh = contents(release_path(stem).parent), contents(releases[stem])
    assert stored.keys() == fresh.keys(), "exercises/ holds other files than solutions/ gives: run `make release`"
    changed = [name for name in fresh if stored[name] != fresh[name]]
    assert not changed, "exercises/ is not what solutions/ gives: run `make release`, and edit only solutions/"
