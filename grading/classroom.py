"""A whole class: workers execute submissions, one writer owns the gradebook."""

import glob
import json
import sys
import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path

from nbgrader.api import Assignment, Grade, Gradebook, SubmittedAssignment, SubmittedNotebook
from nbgrader.converters import NbGraderException

from .engine import execute, finish
from .exercise import read_submission
from .sandbox import Refused, Zygote

PENDING = 64  # submissions handed out at a time: more would only take memory
WORKER_SECONDS = 30  # how long to wait for a worker of a cluster that has none


@contextmanager
def workers(number, scheduler, settings):
    """An executor, and a function that waits for the first of its futures: threads here, or the workers of a Dask cluster.

    A thread only waits for its sandbox, so threads do for this machine; one import of TensorFlow serves all of them.
    """
    if scheduler:
        from distributed import Client
        try:
            client = Client(scheduler)
        except (OSError, RuntimeError, TypeError, ValueError) as error:  # a wrong address, or no certificate for its TLS
            raise NbGraderException(f"No Dask scheduler answers at {scheduler}: {error}")

        def first(futures):
            while not (done := wait(futures, WORKER_SECONDS, FIRST_COMPLETED).done):
                wait_for_a_worker()
            return done

        def wait_for_a_worker():
            try:
                client.wait_for_workers(1, timeout=WORKER_SECONDS)
            except TimeoutError:
                raise NbGraderException(f"The Dask scheduler at {scheduler} has no worker: start one with `dask worker {scheduler}`, "
                                        "then try again. (One that does not find the folder grading ends by itself: see PYTHONPATH.)")

        with client:
            wait_for_a_worker()
            yield client.get_executor(pure=False), first
    else:
        def first(futures):
            while not (done := wait(futures, 1, FIRST_COMPLETED).done):
                pass  # Ctrl-C is seen here, also when the system has told a thread of it that sleeps
            return done

        sys.setswitchinterval(0.0005)  # an answer must not wait while this process writes grades
        pool = ThreadPoolExecutor(number)
        try:
            Zygote.get(settings)  # imports TensorFlow meanwhile
            yield pool, first
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def execute_all(tasks, settings):
    """Execute the notebooks of one submission; runs on a worker."""
    return {key: execute(task, settings) for key, task in tasks.items()}


class Classroom:
    """The submissions of one exercise and, after `run`, a record for each."""

    def __init__(self, app, force=False):
        self.app, self.force, self.assignment = app, force, app.coursedir.assignment_id
        self.names = sorted(path.stem for path in Path(app.source(self.assignment)).glob("*.ipynb"))
        self.records, self.started = [], time.monotonic()
        if not self.names:
            raise NbGraderException(f"There is no exercise {self.assignment} in the folder {app.coursedir.source_directory}.")

    def students(self):
        """Return the names of those who have a folder for this exercise."""
        folders = glob.glob(self.app._format_source(self.assignment, self.app.coursedir.student_id))
        if not folders:
            raise NbGraderException(f"Nobody has handed in {self.assignment}: there is no folder "
                                    f"{self.app.coursedir.submitted_directory}/STUDENT/{self.assignment}.")
        return sorted({Path(folder).parent.name for folder in folders})

    def submission(self, student):
        """Return ({key: task} of the notebooks that must run, the records if none needs to, or None)."""
        tasks, records, app = {}, [], self.app
        folder = Path(app.coursedir.format_path(app.coursedir.submitted_directory, student, self.assignment))
        if folder.is_symlink() or folder.parent.is_symlink():
            return {}, [{"status": "failed", "reasons": ["The folder of the submission is a link to another folder."]}]
        try:
            app.timestamp(student, self.assignment)
        except ValueError as error:
            return {}, [{"status": "error", "reasons": [str(error)]}]
        for name in self.names:
            exercise = app.exercise(self.assignment, name)
            notebook, found = exercise.rebuild(*read_submission(folder / f"{name}.ipynb", app.settings))
            task = exercise.task(notebook)
            key = app.key(task, found, student, self.assignment)
            records.append(self.record(student, name) if student in self.saved and not self.force else {})
            if records[-1].get("key") != key:
                records[-1] = None
                if not found["failed"]:
                    tasks[key] = task
        return tasks, None if None in records else records

    def record(self, student, name):
        """Return the record in an autograded notebook, or {}."""
        path = Path(self.app._format_dest(self.assignment, student), f"{name}.ipynb")
        try:
            return json.loads(path.read_bytes())["metadata"]["grading"]
        except (OSError, ValueError, KeyError, TypeError):
            return {}

    def write(self, student, outcomes):
        """Let nbgrader save a submission, whose outcomes are known."""
        app = self.app
        app.outcomes.update(outcomes)
        app.force, app.coursedir.student_id = True, glob.escape(student)
        app.start()
        return [self.record(student, name) for name in self.names]

    def solved(self):
        """Return {name: notebook}, each with the exercise's own solution."""
        return {name: self.app.exercise(self.assignment, name).solved() for name in self.names}

    def check_reference(self, solved, future):
        """Look at the exercise's own solution, which must get full marks, before the first grade is written."""
        try:
            outcomes = future.result()
        except Refused:
            raise
        except Exception as error:  # of Dask: its processes lack something
            raise NbGraderException(f"The workers can run nothing. Do Dask's scheduler and workers find the folder "
                                    f"grading (PYTHONPATH)?\n{error}")
        for name, outcome in outcomes.items():
            record = finish(solved[name], outcome)
            if record["status"] != "graded":
                tests = [f"{test}: {result['message']}" for test, result in record["tests"].items()
                         if result["score"] < result["points"]]
                raise NbGraderException("\n".join([
                    f"The solution of {name} itself does not get full marks, so nothing was graded:",
                    *record["reasons"], *tests]))

    def run(self, number, scheduler, show):
        """Grade everybody whose submission or exercise is new or changed. Fills `records`."""
        students = self.students()
        with Gradebook(self.app.coursedir.db_url, self.app.coursedir.course_id) as gradebook:
            self.saved = {entry.student_id for entry in gradebook.assignment_submissions(self.assignment)}
        reference = checked = None
        with workers(number, scheduler, self.app.settings) as (pool, first):
            futures, queue = {}, iter(students)
            while True:
                for student in queue:
                    tasks, records = self.submission(student)
                    if records is not None:
                        self.add(student, records, "unchanged" if records[0].get("key") else "new")
                    else:
                        if not reference:
                            solved = self.solved()
                            own = {name: self.app.exercise(self.assignment, name).task(solved[name]) for name in solved}
                            reference = pool.submit(execute_all, own, self.app.settings)
                        futures[pool.submit(execute_all, tasks, self.app.settings)] = student
                    if len(futures) >= PENDING:
                        break
                if not futures:
                    return
                if not checked:
                    first([reference])
                    self.check_reference(solved, reference)
                    checked, self.started = True, time.monotonic()
                for future in first(futures):
                    student = futures.pop(future)
                    try:
                        self.add(student, self.write(student, future.result()), "new")
                    except Exception as error:
                        self.add(student, [{"status": "error", "reasons": [f"{type(error).__name__}: {error}"]}], "new")
                    show(self, len(students))

    def given_by_hand(self):
        """Return the students who have points that were given by hand where there are some of a test."""
        with Gradebook(self.app.coursedir.db_url, self.app.coursedir.course_id) as gradebook:
            rows = gradebook.db.query(SubmittedAssignment.student_id).join(Assignment).filter(
                Assignment.name == self.assignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id,
                SubmittedNotebook.id == Grade.notebook_id, Grade.auto_score.isnot(None), Grade.manual_score.isnot(None))
            return sorted({student for student, in rows})

    def add(self, student, records, state):
        """Put the records of the notebooks of a submission together into one."""
        worst = max((record.get("status", "error") for record in records), key=STATUSES.index)
        self.records.append({
            "student": student, "status": worst, "state": state,
            "score": sum(record.get("score", 0) for record in records),
            "max_score": sum(record.get("max_score", 0) for record in records),
            "reasons": [reason for record in records for reason in record.get("reasons", [])],
            "seconds": sum(record.get("seconds", 0) for record in records),
            "tests": {test: result for record in records for test, result in record.get("tests", {}).items()}})


STATUSES = ["graded", "partial", "flagged", "failed", "error"]


def progress(classroom, total):
    """Write one line with the rate and the time left."""
    new = sum(record["state"] == "new" for record in classroom.records)
    rate = new / (time.monotonic() - classroom.started)
    left = (total - len(classroom.records)) / rate
    end = "\r" if sys.stderr.isatty() else "\n"
    if end == "\r" or new % max(1, total // 10) == 0:
        print(f"{len(classroom.records)} of {total} submissions, {rate:.2f} a second, {left:.0f} s left   ",
              end=end, file=sys.stderr, flush=True)


def summary(classroom, settings):
    """Return the table at the end of a run."""
    records, lines = classroom.records, []
    for status in STATUSES:
        group = [record for record in records if record["status"] == status]
        if group:
            lines.append(f"{status:10} {len(group):5}  {MEANING[status]}")
    unchanged = sum(record["state"] == "unchanged" for record in records)
    lines.append(f"{'in all':10} {len(records):5}  of which {unchanged} had not changed and were not run again")
    for record in records:
        if record["reasons"]:
            lines.append(f"\n{record['student']}: {record['status']}, {record['score']:g} of {record['max_score']:g}")
            lines += [f"    {reason}" for reason in record["reasons"]]
    if by_hand := classroom.given_by_hand():
        lines.append("\nPoints given by hand count in place of those of the tests above for " + ", ".join(by_hand) + ".")
    if not settings["sandbox"]:
        lines.append("\nWithout a sandbox: this code could read and write everything that you can.")
    return "\n".join(lines)


MEANING = {
    "graded": "every test passed",
    "partial": "some tests failed",
    "flagged": "0 points until you have looked at it",
    "failed": "could not be run to its end; what was not run has 0 points",
    "error": "no grade: the fault is on this side; run it again",
}
