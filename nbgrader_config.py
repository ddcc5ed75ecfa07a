"""nbgrader's settings for the course: run every nbgrader command from this folder."""

c = get_config()  # noqa: F821 (nbgrader provides it)

c.CourseDirectory.course_id = "models_and_layers"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"

# A TensorFlow import alone takes several seconds.
c.ExecutePreprocessor.startup_timeout = 120
c.ExecutePreprocessor.timeout = 120
