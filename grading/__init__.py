"""Grades notebooks for nbgrader: fast, fair to everyone, and safe against what a submission contains.

    kernel      the warm process that runs student code, forked for every submission
    sandbox     bubblewrap and the limits round it
    exercise    what is run: the released notebook with the student's solution cells in it
    engine      one submission: every cell, every negative control, the outcome
    plugin      the seams: `nbgrader autograde`, the gradebook, the feedback
    classroom   a whole class: workers, one writer, progress
    commands    python -m grading run and check
    settings    what an instructor may choose

A worker is a thread of this process, or one of a Dask cluster. It sends the cells of a rebuilt notebook one by one to a
process in a sandbox, and returns what each did as plain data. Only this process has the course folder and the gradebook.
"""
