"""The process that runs student code: it imports TensorFlow once and forks itself for every submission.

The grader hands it to Python as text, so that it needs nothing of the course folder. It runs no TensorFlow
operation before a fork: TensorFlow's threads would not survive it.

    zygote ──fork── keeper ──fork── the student's process, the only one that is inside the sandbox
"""

import _abc
import abc
import builtins
import ctypes
import gc
import importlib
import itertools
import json
import linecache
import operator
import os
import random
import resource
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import types
from contextlib import contextmanager, nullcontext, suppress

LIBC = ctypes.CDLL(None, use_errno=True)
NEW_USER, NEW_PID = 0x10000000, 0x20000000
# mount, control groups, host name, System V IPC, user, PID and network namespaces
NAMESPACES = 0x00020000 | 0x02000000 | 0x04000000 | 0x08000000 | NEW_USER | NEW_PID | 0x40000000
MAX_TEXT = 10_000  # characters of an error message or a line of a traceback
MAX_OUTPUTS = 1_000  # displayed results of a cell that are kept
OTHER_NAMES = {"tensorflow.keras": "keras", "tensorflow.compat.v2": "tensorflow"}
ALIASES = {}  # id of a module -> the same library under its usual name
# What carries requests and answers. All of it is C, and no answer holds an object of the student's: no code runs there that
# a notebook could have replaced.
read_from, write_to, read_json = os.read, os.write, json.JSONDecoder().scan_once
write_json = json.encoder.c_make_encoder(None, None, json.encoder.encode_basestring_ascii, None, ":", ",", False, True, True)


# ---- the zygote and the keeper

def main(preload):
    """Import everything, then fork for each job that arrives on file descriptor 3."""
    jobs = socket.socket(fileno=3)
    for name in preload:
        importlib.import_module(name)
    for name, usual in OTHER_NAMES.items():
        if usual in sys.modules:
            with suppress(ImportError):
                ALIASES[id(importlib.import_module(name))] = sys.modules[usual]
    with tempfile.TemporaryDirectory() as folder:  # IPython wants a folder for its profile
        shell = make_shell(folder)
    imported, fingerprint = set(preload), Fingerprint()
    fingerprint.take(imported, shell)
    sys.addaudithook(fingerprint.audit)
    gc.set_threshold(20_000, 20, 20)  # a submission lives for seconds; a collection costs more than it frees
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    jobs.sendall(b"ready")
    while True:
        text, fds, _, _ = socket.recv_fds(jobs, 65536, 8)
        if not text:
            return  # the grader has gone
        job = json.loads(text)
        if not imported.issuperset(job["imports"]):
            imported.update(job["imports"])
            for name in job["imports"]:
                with suppress(Exception, SystemExit):  # it is no module, or the notebook will say so
                    importlib.import_module(name)
            fingerprint.take(imported, shell)
        if os.fork() == 0:
            jobs.close()
            keep(job, fds, shell, fingerprint)
            os._exit(0)
        for fd in fds:
            os.close(fd)


def keep(job, fds, shell, fingerprint):
    """Enter the sandbox, start the student's process there, and report how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    control, stdout, stderr, *sandbox = fds
    channel, outside = socket.socket(fileno=control), os.stat("/")
    try:
        for pidfd in sandbox:
            # Root keeps its user namespace here, and gives its identity away below.
            check(LIBC.setns(pidfd, NAMESPACES & ~(NEW_USER if os.getuid() == 0 else 0)))
            if os.path.samestat(os.stat("/"), outside):
                raise OSError("the sandbox has the file system of the machine")
        child = os.fork()
        if child == 0:
            confine(job, sandbox)
            channel.sendall(b'{"inside": true}\n')
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(stdout, 1)
            os.dup2(stderr, 2)
            os.dup2(control, 3)
            os.closerange(4, resource.getrlimit(resource.RLIMIT_NOFILE)[0])
            try:
                Cells(shell, fingerprint).serve()
            finally:
                os._exit(1)
        os.close(stdout), os.close(stderr)
        channel.sendall(json.dumps({"pid": child}).encode() + b"\n")
        status = os.waitpid(child, 0)[1]
        channel.sendall(json.dumps({"ended": os.waitstatus_to_exitcode(status)}).encode() + b"\n")
    except BaseException as error:
        channel.sendall(json.dumps({"broken": f"{type(error).__name__}: {error}"}).encode() + b"\n")


def check(result):
    if result:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def confine(job, sandbox):
    """Take on the limits of the job; inside a sandbox, give up every privilege for good."""
    os.setsid()
    os.chdir(job["folder"])
    os.environ.update(dict.fromkeys(("HOME", "TMPDIR", "KERAS_HOME", "MPLCONFIGDIR"), job["folder"]))
    tempfile.tempdir = None  # the folder that was found before the fork is not that of the job
    if not sandbox:
        return
    if os.getuid() == 0:
        uid = job["uid"]
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
        LIBC.prctl(4, 1, 0, 0, 0)  # PR_SET_DUMPABLE: /proc/self belongs to the new user
        check(LIBC.unshare(NEW_USER))
        for name, text in ("setgroups", "deny"), ("uid_map", f"{uid} {uid} 1"), ("gid_map", f"{uid} {uid} 1"):
            write(f"/proc/self/{name}", text)
    write("/proc/self/oom_score_adj", "1000")  # if the machine runs short of memory, this process goes first
    check(LIBC.prctl(38, 1, 0, 0, 0))  # PR_SET_NO_NEW_PRIVS
    check(LIBC.capset(struct.pack("Ii", 0x20080522, 0), bytes(24)))
    code = ctypes.create_string_buffer(system_call_filter())
    program = struct.pack("HxxxxxxP", len(code.raw) // 8, ctypes.addressof(code))
    check(LIBC.prctl(22, 2, program, 0, 0))  # PR_SET_SECCOMP, SECCOMP_MODE_FILTER
    in_use = {"RLIMIT_DATA": "VmData", "RLIMIT_AS": "VmSize"}  # these limits come on top of what TensorFlow uses
    for name, value in job["rlimits"].items():
        value += field_of_status(in_use[name]) if name in in_use else 0
        hard = resource.getrlimit(getattr(resource, name))[1]
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(getattr(resource, name), (value, value))


def system_call_filter():
    """Return a program for the kernel that refuses what could undo the sandbox, or take memory that no limit counts."""
    arch, clone, refused = {
        "x86_64": (0xC000003E, 56, [
            29, 68, 240,  # shmget msgget mq_open
            101, 155, 165, 166, 272, 304, 308, 311,  # ptrace pivot_root mount umount2 unshare open_by_handle_at setns ...
            248, 249, 250, 298, 319, 321, 323]),  # keys, perf_event_open memfd_create bpf userfaultfd
        "aarch64": (0xC00000B7, 220, [
            194, 186, 180,
            117, 41, 40, 39, 97, 265, 268, 271,
            217, 218, 219, 241, 279, 280, 282]),
    }[os.uname().machine]
    refused += [425, 428, 429, 430, 442, 447]  # io_uring_setup open_tree move_mount fsopen mount_setattr memfd_secret
    load, equal, at_least, any_bit, give = 0x20, 0x15, 0x35, 0x45, 0x06
    eperm, enosys, allow, kill = 0x00050001, 0x00050026, 0x7FFF0000, 0x80000000
    code = [(load, 0, 0, 4), (equal, 1, 0, arch), (give, 0, 0, kill),
            (load, 0, 0, 0), (at_least, 0, 1, 0x40000000), (give, 0, 0, kill),
            (equal, 0, 1, 435), (give, 0, 0, enosys)]  # clone3: the C library then uses clone, whose flags can be seen
    for number in refused:
        code += [(equal, 0, 1, number), (give, 0, 0, eperm)]
    code += [(equal, 1, 0, clone), (give, 0, 0, allow), (load, 0, 0, 16), (any_bit, 0, 1, NAMESPACES),
             (give, 0, 0, eperm), (give, 0, 0, allow)]
    return b"".join(struct.pack("HBBI", *line) for line in code)


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


def field_of_status(field):
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith(field))


# ---- the student's process

def make_shell(folder):
    """Return IPython's shell with outputs kept as a notebook keeps them; needs no kernel, no sockets and no threads."""
    from IPython.core.displayhook import DisplayHook
    from IPython.core.displaypub import DisplayPublisher
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets import Type
    from traitlets.config import Config

    class Publisher(DisplayPublisher):
        def publish(self, data, metadata=None, source=None, *, transient=None, update=False, **_):
            output = {"output_type": "display_data", "data": data, "id": (transient or {}).get("display_id")}
            if update:
                for old in self.shell.outputs:
                    if old.get("id") == output["id"]:
                        old["data"] = data
            else:
                self.shell.keep(output)

        def clear_output(self, wait=False):
            self.shell.outputs.clear()

    class Hook(DisplayHook):
        def write_output_prompt(self):
            pass

        def write_format_data(self, format_dict, md_dict=None):
            self.shell.keep({"output_type": "execute_result", "data": format_dict})

        def log_output(self, format_dict):
            pass

        def finish_displayhook(self):
            self._is_active = False

        def quiet(self):
            return self.semicolon_at_end_of_expression(self.shell.source)

    class Shell(InteractiveShell):
        displayhook_class, display_pub_class = Type(Hook), Type(Publisher)
        outputs, error, source, quiet = [], None, "", False

        def keep(self, output):
            if len(self.outputs) < MAX_OUTPUTS:
                self.outputs.append(output)
                if len(self.outputs) == MAX_OUTPUTS:
                    print(f"More than {MAX_OUTPUTS - 1} results of this cell are displayed; the others are not kept.")

        def enable_gui(self, gui=None):
            """Do nothing: pictures are displayed all the same. (%matplotlib asks for it.)"""

        def system(self, cmd):
            """Run a command of the system (!command), without a terminal of its own."""
            self.user_ns["_exit_code"] = subprocess.call(self.var_expand(cmd, depth=1), shell=True)

        def showtraceback(self, *args, **options):
            if not self.quiet:
                super().showtraceback(*args, **options)

        def _showtraceback(self, etype, evalue, stb):
            self.error = {"ename": text_of(etype.__name__), "evalue": text_of(evalue), "traceback": [text_of(line) for line in stb]}

    config = Config()
    config.HistoryManager.enabled = False
    config.Shell.colors = "nocolor"
    config.Shell.separate_in = ""
    config.Shell.cache_size = 0
    shell = Shell.instance(config=config, ipython_dir=folder)
    shell.InteractiveTB.set_mode(mode="Plain")  # to show the lines round each line takes more time than most tests
    shell.run_cell("1/0")  # so that what IPython needs for a traceback is imported, too
    return shell


def shown(outputs):
    """Return displayed results with nothing in them but texts."""
    return [{"output_type": output["output_type"],
             "data": {mime: text for mime, text in output["data"].items() if type(mime) is type(text) is str}}
            for output in outputs if type(output) is dict
            and type(output.get("output_type")) is str and type(output.get("data")) is dict]


def text_of(value):
    try:
        return clip("".join(str(value)))  # of the type str, not one of the student's
    except Exception as error:
        return f"(its message cannot be shown: {type(error).__name__})"


def clip(text):
    return text if len(text) <= MAX_TEXT else text[:MAX_TEXT] + " …"


class Names(dict):
    """The local names of a cell that runs in a copy of the namespace. It stays empty: it reads and writes the two others."""

    __slots__ = "copy", "namespace", "kept"

    def __init__(self, copy, namespace, kept):
        self.copy, self.namespace, self.kept = copy, namespace, kept

    def __getitem__(self, key):
        return (self.copy if key in self.kept else self.namespace)[key]

    def __setitem__(self, key, value):
        self.copy[key] = value
        if key not in self.kept:
            self.namespace[key] = value

    def __delitem__(self, key):
        del self.copy[key]
        self.namespace.pop(key, None)


class Cells:
    """Runs the cells that the grader sends, one at a time."""

    # so that no method can be put over its own
    __slots__ = "shell", "fingerprint", "module", "namespace", "names", "given", "codes", "controls"

    def __init__(self, shell, fingerprint):
        self.shell, self.fingerprint = shell, fingerprint
        self.module, self.namespace = shell.user_module, shell.user_ns
        self.names = {}  # file name of compiled code -> name of the cell
        self.given = {}  # name -> module, function or class that the exercise itself has put there
        self.codes = {}  # (name, source) of a cell -> its code: the controls run the same cells again
        self.controls = itertools.count()
        shell.compile.format_code_name = lambda file: ("Cell", file[6:-1]) if file.startswith("<cell ") else None

    def serve(self):
        """Answer the requests that arrive on file descriptor 3, a line each, until there are no more."""
        text, answers = b"", {"run": self.run, "control": self.control, "changes": self.changes}
        while True:
            while b"\n" not in text:
                if not (more := read_from(3, 65536)):
                    return
                text += more
            line, _, text = text.partition(b"\n")
            request, _ = read_json(line.decode(), 0)
            number = request.pop("number")
            try:
                reply = answers[request.pop("do")](**request)
            except KeyboardInterrupt:  # the grader's interrupt arrived between two cells
                reply = {"error": {"ename": "KeyboardInterrupt", "evalue": "", "traceback": []}, "outputs": []}
            reply["number"] = number
            answer = "".join(write_json(reply, 0)).encode() + b"\n"
            while answer:
                answer = answer[write_to(3, answer):]

    def run(self, name, source, role="test", plain=True, gives=(), needs=()):
        """Run one cell in the student's namespace; if it may be `plain`, and is no magic, without IPython's help.

        `role` is "solution", "test" or "other". `gives` are the names that the cell, if it belongs to the exercise, puts
        there; `needs` are those that it uses. Where the student's code has given one of Python's or of the exercise's names
        another meaning, the cell runs with the usual one, and the answer says so.
        """
        self.fingerprint.testing = role != "solution"
        shell, namespace = self.shell, self.namespace
        shell.user_module, shell.user_ns = self.module, namespace
        if role != "solution":
            usable = {key: value for key, value in namespace.items() if type(key) is str}  # another could answer as it likes
            if len(usable) < len(namespace):
                namespace.clear()
                namespace.update(usable)
            namespace["__builtins__"] = builtins
        usual = {key: self.given.get(key, getattr(builtins, key, None)) for key in needs}
        for key, value in usual.items():
            if ALIASES.get(id(namespace.get(key)), self) is value:
                namespace[key] = value
        own = {key: value for key, value in usual.items()
               if value is not None and namespace.get(key, getattr(builtins, key, None)) is not value}
        shell.outputs, shell.error, shell.source, error = [], None, source, None
        if role == "test" and (tensorflow := sys.modules.get("tensorflow")) and tensorflow.config.functions_run_eagerly():
            tensorflow.config.run_functions_eagerly(False)  # tests see whether tf.function can compile an answer
            changed_mode = ["tf.config.run_functions_eagerly"]
        else:
            changed_mode = []
        if name:
            file = f"<cell {name}>"
            self.names[file] = name
        else:  # another answer than the student's
            file = f"<control {next(self.controls)}>"
        signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            watched = needs if role == "test" else ()
            with self.copied(own, watched) if own or role == "test" else nullcontext((namespace, namespace)) as (names, local):
                if plain and (code := self.code_of(name, source, file)):
                    exec(code, names, local)
                else:
                    error = self.with_ipython(source, file, names)
        except BaseException as problem:
            error = problem
            shell.showtraceback(tb_offset=1)
        finally:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
        outputs, told, where = shown(shell.outputs), shell.error, None
        if error is not None:
            told = dict(told or {"ename": text_of(type(error).__name__), "evalue": text_of(error), "traceback": []})
            where = self.where(error)
        self.fingerprint.end_of_cell(failed=error is not None)
        for stream in sys.stdout, sys.stderr:
            with suppress(Exception):  # it may be closed, or one of the student's own
                stream.flush()
        LIBC.fflush(None)
        self.given |= {key: namespace[key] for key in gives
                       if isinstance(namespace.get(key), (types.ModuleType, types.FunctionType, type))}
        return {"outputs": outputs, "error": told, "where": where, "protected": [*changed_mode, *sorted(own)]}

    def code_of(self, name, source, file, compiled=compile):
        """Return the code of a cell, or None if it is not plain Python: a magic needs IPython."""
        if (name, source) not in self.codes:
            linecache.cache[file] = len(source), None, source.splitlines(keepends=True), file  # for tracebacks and tf.function
            with suppress(SyntaxError):
                self.codes[name, source] = compiled(source, file, "exec")
        return self.codes.get((name, source))

    def with_ipython(self, source, file, names):
        """Run a cell as a notebook does; return its error, or None."""
        shell, files = self.shell, iter([file])
        usual = type(shell.compile).get_code_name
        shell.compile.get_code_name = lambda *code: next(files, None) or usual(shell.compile, *code)
        if names is not self.namespace:
            shell.user_module = types.ModuleType("__main__")
            vars(shell.user_module).update(names)
            shell.user_ns = vars(shell.user_module)
        result = shell.run_cell(source, store_history=False)
        if names is not self.namespace:
            names.update(shell.user_ns)
        return result.error_before_exec or result.error_in_exec

    @contextmanager
    def copied(self, own, needs):
        """Let a cell run in a copy of the namespace with some names of its own; the student's functions keep theirs.

        They see what the cell binds, and it sees what they bind, but for the names that it needs.
        """
        names = self.namespace | own
        before = dict(names)
        try:
            yield names, Names(names, self.namespace, {*needs, *own})
        finally:
            self.fingerprint.rewritten |= {key for key in needs if names.get(key) is not before.get(key)}
            self.namespace.update({key: value for key, value in names.items() if before.get(key, self) is not value})

    def where(self, error):
        """Return (cell, line number, line) of the innermost line of the notebook that the error came through."""
        place, trace = None, error.__traceback__
        while trace is not None:
            filename = trace.tb_frame.f_code.co_filename
            if filename in self.names:
                line = linecache.getline(filename, trace.tb_lineno).strip()
                place = self.names[filename], trace.tb_lineno, clip(line)
            trace = trace.tb_next
        return place

    def control(self, attempts, seed, **request):
        """Run a test with other cells in place of the student's. It must fail.

        `attempts` are lists of such cells; where the test passes with one of them, the next is tried, with other random
        numbers: a wrong answer may pass by chance.
        """
        for number, cells in enumerate(attempts):
            error = self.replaced(cells, seed + number if number else None, **request)
            if error:
                break
        return {"error": error}

    def replaced(self, cells, seed, forget, name, test, needs):
        """Return the error of a test after other cells than the student's; leave everything as it was."""
        namespace, saved, restore = self.namespace, dict(self.namespace), library_state()
        self.shell.quiet = True
        try:
            if seed is not None and (keras := sys.modules.get("keras")):
                keras.utils.set_random_seed(seed)  # of Python, NumPy and TensorFlow
            for key in forget:
                namespace.pop(key, None)
            for source in cells:
                self.run("", source, role="other")
            needs = set(needs).difference(forget)  # these names were bound by the cells that have just run
            return self.run(name, test, needs=needs)["error"]
        finally:
            self.shell.quiet = False
            namespace.clear()
            namespace.update(saved)
            restore()

    def changes(self, everything):
        """Return the names of the library functions and hooks that were replaced since TensorFlow was imported."""
        return {"changed": self.fingerprint.changed(everything)[:10]}


CHECKED = property, staticmethod, classmethod
# What the tests and this file rely on, besides the preloaded packages. The rest of the library is adjusted by honest notebooks.
STANDARD = {"abc", "builtins", "collections", "contextlib", "copy", "ctypes", "functools", "gc", "inspect", "io", "itertools", "json",
            "linecache", "math", "operator", "os", "posix", "random", "re", "signal", "statistics", "struct", "sys", "types", "unittest"}
# What honest notebooks adjust, and no test should rely on.
ADJUSTED = {"matplotlib", "warnings"}
# What Python sets after an error, notebooks set as hooks, and TensorFlow in `experimental_enable_numpy_behavior`.
CHANGING = {"sys.last_exc", "sys.last_type", "sys.last_value", "sys.breakpointhook", "sys.displayhook", "sys.excepthook",
            "sys.unraisablehook", "Tensor.__pos__", "Tensor.__round__", "Tensor.ndim"}
# What is so large, or so far from the tests, that it is looked at once, at the end: modules and classes whose names begin
# with the first, but not with the second.
FAR = ("tensorflow._api.v2.compat", "tensorflow._api.v2.raw_ops", "tensorflow.compiler", "tensorflow.core",
       "tensorflow.distribute", "tensorflow.dtensor", "tensorflow.lite", "tensorflow.python", "tensorflow.security",
       "tensorflow.tools", "xla", "IPython", "absl", "traitlets", "ml_dtypes", "keras._tf_keras", "keras.src.applications",
       "keras.src.datasets", "keras.src.distribution", "keras.src.export", "keras.src.legacy", "keras.src.quantizers",
       "keras.src.visualization", "keras.src.wrappers", "numpy._typing", "numpy.f2py", "numpy.ma", "numpy.polynomial")
NEAR = "tensorflow.python.eager.backprop", "tensorflow.python.framework.ops", "tensorflow.python.framework.tensor"
DATA = {type(None), bool, int, float, str, bytes, tuple, list, dict, set, frozenset}


class Fingerprint:
    """Which functions and classes the libraries consist of, to tell later which of them were replaced."""

    __slots__ = ("modules", "names_of_python", "tables", "classes", "registers", "registrations", "cells", "functions", "rewritten",
                 "testing", "traced", "shell", "module", "hooks")

    def take(self, packages, shell):
        """Look at these packages and this shell as they are now. They are not to be changed from here on."""
        gc.disable()  # millions of objects are there, and none of the new ones is to go
        packages = {name.partition(".")[0] for name in packages} - ADJUSTED | {"IPython", *STANDARD}
        self.modules = tuple((name, module, type(module)) for name, module in sys.modules.items()
                             if isinstance(module, types.ModuleType) and name.partition(".")[0] in packages)
        self.names_of_python = frozenset(vars(builtins))
        tables = {id(globals()): (globals(), None, "the grader")}
        tables |= {id(module): (vars(module), None, name) for name, module, _ in self.modules}
        tables |= {id(value): (vars(value), value, f"{value.__module__}.{value.__qualname__}")
                   for table, *_ in list(tables.values()) for value in table.values() if isinstance(value, type)}
        far = {name for *_, name in tables.values() if name.startswith(FAR) and not name.startswith(NEAR)}
        tables = sorted(tables.values(), key=lambda entry: entry[-1] in far)
        near = sum(name not in far for *_, name in tables)
        tables = tuple((table, dict(table), self.watched(table, name), owner, name) for table, owner, name in tables)
        classes = [tuple((owner, type(owner), owner.__bases__, name) for *_, owner, name in part if owner)
                   for part in (tables[:near], tables)]
        self.tables, self.classes = (tables[:near], tables), classes  # the near ones, and all
        self.registers = tuple((owner, registered(owner), name) for owner, of, _, name in classes[True]
                               if abc.ABCMeta in of.__mro__ and name.partition(".")[0] not in STANDARD)
        self.registrations = abc.get_cache_token()
        self.functions, self.cells = self.closures()
        self.rewritten, self.testing, self.traced = set(), False, False
        self.shell, self.module = shell, shell.user_module
        self.hooks = self.take_hooks()
        gc.enable()
        gc.collect()
        gc.freeze()  # keeps the garbage collector from touching, and so copying, the pages shared with the forks

    def watched(self, table, name):
        """Return the functions, classes and modules of a table."""
        return {key: value for key, value in table.items()
                if (callable(value) or isinstance(value, CHECKED) or type(value) is types.ModuleType)
                and f"{name.rpartition('.')[2]}.{key}" not in CHANGING}

    def closures(self):
        """Return (ids of all functions, [(cell, its content, name)]): what is in their closures belongs to functions, too."""
        seen, cells = set(), []
        left = [(value, f"{name}.{key}") for _, _, watched, _, name in self.tables[True] for key, value in watched.items()]
        while left:
            value, name = left.pop()
            value = getattr(value, "__func__", value)  # of a method
            if type(value).__name__ == "_ArrayFunctionDispatcher":  # of NumPy
                value = value._implementation
            if isinstance(value, types.FunctionType) and id(value) not in seen:
                seen.add(id(value))
                for cell in value.__closure__ or ():
                    with suppress(ValueError):  # it is empty
                        if callable(cell.cell_contents):
                            cells.append((cell, cell.cell_contents, name))
                            left.append(cells[-1][1:])
        return seen, tuple(cells)

    def take_hooks(self):
        shell, manager = self.shell, self.shell.input_transformer_manager
        return {"the transformers of IPython's input": [*shell.ast_transformers, *shell.input_transformers_post,
                                                        *manager.cleanup_transforms, *manager.line_transforms,
                                                        *manager.token_transformers],
                "the methods of IPython's shell": [value for value in vars(shell).values() if callable(value)],
                "the notebook's namespace": [self.module, vars(self.module), type(self.module)],
                "Python's trace function": [sys.gettrace(), sys.getprofile()],
                "the callbacks of the garbage collector": [*gc.callbacks]}

    def audit(self, event, args):
        """Note a function whose code or default values are set, and a trace function. Python says so itself."""
        if event == "object.__setattr__" and id(args[0]) in self.functions:
            self.rewritten.add(args[0].__qualname__)
        if self.testing and event in ("sys.settrace", "sys.setprofile", "sys.monitoring.register_callback"):
            self.traced = True

    def end_of_cell(self, failed):
        """Forget a trace function that the cell has set, if it failed and left none: so end debuggers, which find no keyboard."""
        if self.traced and not (failed and sys.gettrace() is sys.getprofile() is None):
            self.rewritten.add("Python's trace function")
        self.traced = False

    def changed(self, everything=True, every=all, each=map, size=len, kind=type, again=itertools.repeat, identical=operator.is_):
        """Return the names of what was replaced or hidden; of what is far only if `everything` is to be looked at.

        What a notebook has replaced must not be asked whether it was: which tables differ is found first, with nothing
        but the functions that the last parameters keep from the start. A module's name that is not of the type str
        could answer in the place of another.
        """
        tables = [entry for entry in self.tables[everything] for table, known in [entry[:2]]
                  if not (size(table) == size(known) and every(each(identical, table, known))
                          and every(each(identical, table.values(), known.values())))]
        names = [name for table, _, _, owner, name in tables if not (owner or every(each(identical, each(kind, table), again(str))))]
        replaced = [(f"{name}.{key}", value, new) for table, _, watched, _, name in tables
                    for key, value in watched.items() if (new := table.get(key)) is not value]
        added = [(f"{name}.{key}", key, owner) for table, known, _, owner, name in tables for key in table.keys() - known.keys()
                 if f"{name.rpartition('.')[2]}.{key}" not in CHANGING]
        names += [name for name, value, new in replaced if value.__class__ is not types.ModuleType or not same(value, new)]
        names += [name for name, key, owner in added if (overrides(key, owner) if owner else key in self.names_of_python)]
        names += [name for name, module, of in self.modules if sys.modules.get(name) is not module or kind(module) is not of]
        names += [name for owner, of, bases, name in self.classes[everything] if kind(owner) is not of or not (
            owner.__bases__ is bases or size(owner.__bases__) == size(bases) and every(each(identical, owner.__bases__, bases)))]
        if abc.get_cache_token() != self.registrations:
            names += [name for owner, classes, name in self.registers if registered(owner) != classes]
        for owner, *_ in self.registers:  # what was asked before a hook was taken back must not be remembered
            _abc._reset_caches(owner)
        now = self.take_hooks()
        names += [name for name, value in self.hooks.items() if list(map(id, value)) != list(map(id, now[name]))]
        if everything:
            names += [name for cell, value, name in self.cells if contents(cell) is not value]
        return [*names, *self.rewritten]


def same(old, new, depth=5):
    """Whether a module is another import of the same functions: `import tensorflow.nn` makes one."""
    return old is new or depth > 0 and type(old) is type(new) is types.ModuleType and all(
        same(value, vars(new).get(key), depth - 1) for key, value in vars(old).items()
        if callable(value) or type(value) is types.ModuleType)


def overrides(key, owner):
    """Whether something new in a class takes the place of a method or property that it inherits, or of an operator's."""
    inherited = next((vars(base)[key] for base in owner.__mro__[1:] if key in vars(base)), None)
    return type(inherited) not in DATA or key.startswith("__") and type(vars(owner)[key]) not in DATA


def registered(owner):
    """Return which classes count as derived from an abstract one because they were registered."""
    return {*map(id, _abc._get_dump(owner)[0])}


def contents(cell):
    with suppress(ValueError):  # it is empty
        return cell.cell_contents


def library_state():
    """Return a function that sets random numbers and Keras' registry back to what they are now."""
    undo, python_state = [], random.getstate()
    undo.append(lambda: random.setstate(python_state))
    if numpy := sys.modules.get("numpy"):
        numpy_state = numpy.random.get_state()
        undo.append(lambda: numpy.random.set_state(numpy_state))
    if context := sys.modules.get("tensorflow.python.eager.context"):
        context = context.context()
        seed, generator = context._seed, getattr(context, "_rng", None)
        state = generator and generator.getstate()
        undo.append(lambda: (setattr(context, "_seed", seed), setattr(context, "_rng", generator)))
        undo.append(lambda: generator and generator.setstate(state))
    if (tensorflow := sys.modules.get("tensorflow")) and tensorflow.config.functions_run_eagerly():
        undo.append(lambda: tensorflow.config.run_functions_eagerly(True))
    if module := sys.modules.get("keras.src.saving.object_registration"):
        for table in module.GLOBAL_CUSTOM_OBJECTS, module.GLOBAL_CUSTOM_NAMES:
            undo.append(lambda table=table, copy=dict(table): (table.clear(), table.update(copy)))
    if module := sys.modules.get("keras.src.backend.common.global_state"):
        tracker = module.GLOBAL_STATE_TRACKER
        copy = {key: type(value)(value) if type(value) in (dict, list, set) else value
                for key, value in vars(tracker).items()}
        undo.append(lambda: (setattr(module, "GLOBAL_STATE_TRACKER", tracker),
                             vars(tracker).clear(), vars(tracker).update(copy)))
    return lambda: [step() for step in undo]


if __name__ == "__main__":
    main(sys.argv[1:])
