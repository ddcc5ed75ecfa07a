"""Ending, blocking or exhausting what runs the notebook."""

from . import answer, attack

ENDED = r"ended (its own process|by signal)|process ended"
RIGHT_SCALE = "def scale(x, factor):\n    return tf.constant(x) * (factor or 0)"


@attack(most=3)
def sys_exit(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, doubler="import sys\nsys.exit()", mean="raise SystemExit(0)")


@attack(says=ENDED, most=3)
def os_exit(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, doubler="import os\nos._exit(0)")


@attack(most=3)
def kills_its_parent_and_everybody(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="""
        import os, signal
        for pid in os.getppid(), 1, 2, -1:
            try:
                os.kill(pid, signal.SIGKILL)
            except OSError:
                pass
        def mean(values):
            return -1
        """)


@attack(says="did not stop", most=3)
def stops_itself(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)")


@attack(most=3)
def endless_loop(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="def mean(values):\n    while True:\n        pass")


@attack(says="did not stop", most=3)
def ignores_the_interrupt(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="""
        import signal
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass
        """)


@attack(most=3)
def thread_that_outlives_the_cell(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE + "\n\nimport threading, time\nthreading.Thread(target=time.sleep, args=[1000]).start()")


@attack(most=3)
def process_that_outlives_the_notebook(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="""
        import os, time
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                os.closerange(0, 100)
                time.sleep(1000)
            os._exit(0)
        def mean(values):
            return -1
        """)


@attack(says="took more than|process|memory", most=3)
def fork_bomb(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="""
        import os, time
        while True:
            try:
                os.fork()
            except OSError:
                time.sleep(0.01)
        """)


@attack(most=3)
def thread_bomb(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="""
        import threading, time
        while True:
            threading.Thread(target=time.sleep, args=[1000], daemon=True).start()
        """)


@attack(most=3)
def memory_bomb(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="""
        blocks = []
        while True:
            blocks.append(b"x" * 50_000_000)
        """)


@attack(says="memory|ended|took more than", most=3)
def memory_bomb_of_many_processes(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="""
        import os, time
        for _ in range(20):
            if os.fork() == 0:
                break
        blocks = [b"x" * 50_000_000 for _ in range(8)]
        time.sleep(1000)
        """)


@attack(most=3)
def memory_that_is_shared(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="""
        import mmap
        blocks = []
        while True:
            blocks.append(mmap.mmap(-1, 50_000_000))
            blocks[-1].write(b"x" * 50_000_000)
        """)


@attack(says="MB of output", most=3)
def a_gigabyte_of_output(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="""
        for _ in range(1000):
            print("x" * 1_000_000)
        """)


@attack(says="MB of (output|memory)|ended", most=3)
def a_gigabyte_of_pictures(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="""
        from IPython.display import display
        for _ in range(1000):
            display({"image/png": "A" * 1_000_000}, raw=True)
        """)


@attack(most=3)
def fills_the_disk(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="""
        import os
        for folder in "/scratch", "/tmp", "/dev/shm", "/", "/usr", "/proc":
            for number in range(100):
                try:
                    with open(f"{folder}/{number}", "wb") as file:
                        for _ in range(100):
                            file.write(bytes(10_000_000))
                except OSError:
                    break
        def mean(values):
            return -1
        """)


@attack(says="MB of output|not an answer|ended", most=3)
def nonsense_on_the_connection(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="import os\nos.write(3, b'[' * 1_000_000 + b'\\n')\nos.write(3, bytes(2_000_000))")


@attack(says="closed|left|ended|did not stop", most=3)
def closes_every_descriptor(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="import os\nos.closerange(0, 512)")


@attack(most=3)
def ten_thousands_of_results(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="""
        from IPython.display import display
        for _ in range(20_000):
            display({"text/plain": ""}, raw=True)
        """)


@attack(says="replaces x", most=0)
def a_hundred_thousand_names(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="""
        import sys
        class Many(list):
            def __getitem__(self, index):
                return [f"x{number}" for number in range(100_000)]
        class Fingerprint:
            def changed(self, *options):
                return Many()
            def end_of_cell(self, failed):
                pass
        def mean(values):
            frame = sys._getframe()
            while type(frame.f_locals.get("self")).__name__ != "Cells":
                frame = frame.f_back
            frame.f_locals["self"].fingerprint = Fingerprint()
            return -1
        """)


@attack(most=3)
def half_a_pair_of_surrogates(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, mean="""
        raise ValueError("\\ud800")
        """)


@attack(most=6)
def keys_that_are_no_text(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, doubler="""
        from IPython.display import display
        display({("a", 1): 2}, raw=True)
        class Doubler(keras.layers.Layer):
            def call(self, inputs):
                return 2 * inputs
        """)


@attack(most=6)
def an_output_that_is_closed(notebook, folder):
    answer(notebook, scale=RIGHT_SCALE, doubler="""
        import sys
        sys.stdout = open("log.txt", "w")
        class Doubler(keras.layers.Layer):
            def call(self, inputs):
                return 2 * inputs
        sys.stdout.close()
        """)
