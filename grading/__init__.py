"""Grades notebooks for nbgrader: fast, fair to everyone, and safe against what a submission contains.

    kernel      the warm process that runs student code, forked for every submission
    sandbox     bubblewrap and the limits round it
    exercise    what is run: the released notebook with the student's solution cells in it
    engine      one submission: every cell, every negative control, the outcome
    nbgrader    the seams: `nbgrader autograde`, the gradebook, the feedback
    classroom   a whole class: workers, one writer, progress
"""
