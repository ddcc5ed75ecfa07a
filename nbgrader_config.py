"""nbgrader's settings for the course: run every nbgrader command from this folder."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # where the grading engine is
from grading import plugin  # noqa: E402

c = get_config()  # noqa: F821 (nbgrader provides it)

c.CourseDirectory.course_id = "models_and_layers"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"

# The grading engine: student code runs in a sandbox, in a process that has TensorFlow imported already. Its settings
# are described in book/instructors.md; for example, c.Grading.cell_seconds = 120
c.Autograde.exporter_class = plugin.Exporter
c.Autograde.sanitize_preprocessors = [plugin.Rebuild]
c.Autograde.autograde_preprocessors = [
    plugin.Run,
    "nbgrader.preprocessors.LimitOutput",
    plugin.SaveGrades,
    "nbgrader.preprocessors.AssignLatePenalties",
]
c.GenerateFeedback.preprocessors = [
    "nbgrader.preprocessors.GetGrades",
    plugin.HideTests,
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
]

# A TensorFlow import alone takes several seconds.
c.ExecutePreprocessor.startup_timeout = 120
c.ExecutePreprocessor.timeout = 120
