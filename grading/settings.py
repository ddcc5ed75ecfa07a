"""The settings of the engine: `c.Grading.memory_mb = 3000` in nbgrader_config.py."""

import os

from traitlets import Bool, Integer, List, Unicode, default
from traitlets.config import Configurable


class Grading(Configurable):
    """What an instructor may choose; book/instructors.md has the table."""

    cell_seconds = Integer(60, help="Seconds for one cell. Then it is interrupted, and the notebook goes on.").tag(config=True)
    total_seconds = Integer(600, help="Seconds for a submission, and as many to check it. Then the rest is not run.").tag(config=True)
    memory_mb = Integer(2000, help="Memory of a submission, in MB, on top of what TensorFlow itself uses.").tag(config=True)
    processes = Integer(help="Processes and threads of a submission. TensorFlow starts several threads per core.").tag(config=True)
    disk_mb = Integer(200, help="Size of the scratch folder of a submission, in MB. It counts as memory, too.").tag(config=True)
    output_mb = Integer(10, help="What a submission may print and display, in MB. Then it is stopped.").tag(config=True)
    notebook_mb = Integer(20, help="Size of a notebook, in MB. A larger one is not opened.").tag(config=True)
    sandbox = Bool(True, help="Whether to run code in a sandbox. Without it, code can read and write whatever you can.").tag(config=True)
    user_id = Integer(61184, help="The user that runs student code when the grader is root. It needs no entry in /etc/passwd.").tag(config=True)
    preload = List(Unicode(), ["numpy", "tensorflow", "keras"], help="What is imported before the fork.").tag(config=True)
    readable = List(Unicode(), [], help="More folders that student code may read, such as one with data.").tag(config=True)
    variants_directory = Unicode("tests/submissions", help="Where EXERCISE/wrong/*.py are; they serve as negative controls.").tag(config=True)

    @default("processes")
    def _processes_default(self):
        return 64 + 16 * os.cpu_count()

    def plain(self):
        """Return the settings as a dict, which travels to the workers."""
        return {name: getattr(self, name) for name in self.trait_names(config=True)}
