"""Looking for what is hidden, writing what is not one's own. What is found goes into the record, where the test looks for it."""

from . import answer, attack

SHOW = """
import glob, os
def show(*paths):
    for path in paths:
        try:
            with open(path, errors="replace") as file:
                print("FOU" "ND", path, file.read(100_000))
        except OSError as error:
            print("no", path, error.strerror)
"""


@attack()
def hidden_tests_from_the_history(notebook, folder):
    answer(notebook, mean="""
        print("\\n".join(str(cell) for cell in [*globals().get("In", []), *globals().get("_ih", [])]))
        def mean(values):
            return -1
        """)


@attack()
def hidden_tests_from_frames(notebook, folder):
    answer(notebook, mean="""
        import linecache, sys
        def mean(values):
            print("\\n".join("".join(entry[2]) for entry in linecache.cache.values() if "assert" in "".join(entry[2])
                             and "ipython" in entry[3]))
            raise ValueError("".join(linecache.getlines(sys._getframe(1).f_code.co_filename)))
        """)


@attack()
def the_reference_and_the_course(notebook, folder):
    answer(notebook, SHOW + f"""
show(*glob.glob({str(folder.parents[2])!r} + "/**/*", recursive=True))
show(*glob.glob("/**/*.ipynb", recursive=True)[:50])
show({str(folder.parents[2])!r} + "/solutions/01_small/01_small.ipynb")
""")


@attack()
def another_submission(notebook, folder):
    other = folder.parents[1] / "aa_honest" / folder.name / f"{folder.name}.ipynb"
    answer(notebook, SHOW + f"show({str(other)!r}, *glob.glob('/scratch/*'), *glob.glob('/tmp/*'), *glob.glob('/dev/shm/*'))")


@attack()
def the_gradebook(notebook, folder):
    answer(notebook, SHOW + f"show({str(folder.parents[2] / 'gradebook.db')!r}, '/etc/passwd', '/etc/shadow')")


@attack()
def environment_variables(notebook, folder):
    answer(notebook, SHOW + "print(dict(os.environ))\n"
           "print(*[open(path).read() for path in glob.glob('/proc/*/environ') if os.access(path, os.R_OK)])")


@attack()
def writing_everywhere(notebook, folder):
    course = folder.parents[2]
    answer(notebook, f"""
        import sys
        for path in [{str(course / 'gradebook.db')!r}, {str(course / 'written')!r}, {str(course / 'grading/kernel.py')!r},
                     {str(course / 'autograded/zz_honest/01_small/01_small.ipynb')!r}, np.__file__, keras.__file__,
                     sys.executable, "/usr/bin/cat", "/written", "/proc/sys/kernel/core_pattern", "/sys/written"]:
            try:
                open(path, "a").write("FOU" "ND")
                print("FOU" "ND a way to write", path)
            except OSError as error:
                print("no", path, error.strerror)
        """)


@attack()
def leaving_the_sandbox(notebook, folder):
    answer(notebook, """
        import ctypes, os
        libc = ctypes.CDLL(None, use_errno=True)
        calls = {"unshare": (0x10000000,), "mount": (b"none", b"/scratch", b"tmpfs", 0, 0), "chroot": (b"/scratch",),
                 "setuid": (0,), "ptrace": (16, 1, 0, 0), "setns": (0, 0), "memfd_create": (b"x", 0),
                 "clone": (0, 0, 0x10000000 | 17, 0), "shmget": (0, 4096, 0o1600)}
        for name, arguments in calls.items():
            if getattr(libc, name)(*arguments) != -1:
                print("FOU" "ND a way:", name)
        for pid in 1, 2:
            if os.path.exists(f"/proc/{pid}/root/etc"):
                print("FOU" "ND the machine's files")
        """)


@attack()
def a_connection_to_the_network(notebook, folder):
    answer(notebook, """
        import socket
        for address in ("127.0.0.1", PORT), ("1.1.1.1", 53):
            try:
                socket.create_connection(address, timeout=1).sendall(b"FOU" b"ND")
                print("FOU" "ND a way to", address)
            except OSError as error:
                print("no", address, error)
        """.replace("PORT", (folder.parents[2] / "port").read_text()))


@attack(says="exit code unknown")
def hidden_tests_as_an_exit_code(notebook, folder):
    answer(notebook, mean="""
        import json, linecache, os
        def mean(values):
            text = " ".join("".join(entry[2]) for entry in linecache.cache.values() if "secret_" "factor" in "".join(entry[2]))
            os.write(3, json.dumps({"ended": text}).encode() + b"\\n")
            return -1.5
        """)


@attack(says="replaces")
def hidden_tests_as_a_name(notebook, folder):
    answer(notebook, mean="""
        import json, linecache, os, sys
        def mean(values):
            frame = sys._getframe()
            while type(frame.f_locals.get("self")).__name__ != "Cells":
                frame = frame.f_back
            text = " ".join("".join(entry[2]) for entry in linecache.cache.values() if "secret_" "factor" in "".join(entry[2]))
            class Fingerprint:
                def end_of_cell(self, failed):
                    pass
                def changed(self, *options):
                    return [text[i:i + 90] for i in range(0, len(text), 90)]
            frame.f_locals["self"].fingerprint = Fingerprint()
            return -1.5
        """)
