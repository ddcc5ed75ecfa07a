"""A student's process as the grader sees it: bubblewrap round it, limits on it, a deadline for each cell."""

import atexit
import json
import os
import resource
import secrets
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import psutil

from . import kernel

MB = 1_000_000
GRACE = 3  # seconds between an interrupt and the end of a process that ignores it
KEPT_TEXT = 100_000  # bytes of each stream of a cell that are kept
# Everything that student code finds in its environment, besides the names of its scratch folder.
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "USER": "student", "HOME": "/nonexistent", "KERAS_HOME": "/nonexistent",
    "TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0", "CUDA_VISIBLE_DEVICES": "-1",
    "MPLBACKEND": "module://matplotlib_inline.backend_inline", "NBGRADER_EXECUTION": "autograde",
    # One thread each for the mathematics: the cores are for other submissions.
    "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "TF_NUM_INTRAOP_THREADS": "1",
}


CGROUPS = Path("/sys/fs/cgroup")
TOO_MUCH_MEMORY = "The notebook used more than {memory_mb} MB of memory."


class Died(Exception):
    """The student's process has ended, or was ended, before it answered."""


class Refused(Exception):
    """Nothing can be run on this machine, and why."""


class Zygote:
    """The warm process of this worker. It starts to import at once; `fork` waits until it is ready."""

    lock = threading.Lock()
    running = {}

    @classmethod
    def get(cls, settings):
        """Return the zygote of this process, started when it is first needed."""
        with cls.lock:
            name = tuple(settings["preload"])
            if name not in cls.running or cls.running[name].process.poll() is not None:
                cls.running[name] = cls(settings)
            return cls.running[name]

    def __init__(self, settings):
        if settings["sandbox"] and not shutil.which("bwrap"):
            raise Refused("Student code is run in a sandbox, which needs bubblewrap: on Debian or Ubuntu, "
                          "`sudo apt-get install bubblewrap`; elsewhere, grade inside a Linux machine or container. "
                          "`--no-sandbox` runs code that you trust without it.")
        self.jobs, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        start = f"import os; os.dup2({theirs.fileno()}, 3)\n" + Path(kernel.__file__).read_text(encoding="utf-8")
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-c", start, *settings["preload"]], env=ENVIRONMENT, cwd="/",
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, pass_fds=[theirs.fileno()])
        theirs.close()
        self.ready, self.started = False, threading.Lock()
        atexit.register(self.close)

    def close(self):
        self.jobs.close()
        self.process.kill()
        self.process.wait()

    def fork(self, job, fds):
        """Have the warm process fork itself into the sandbox that the last descriptor stands for."""
        with self.started:
            if not self.ready:
                if not self.jobs.recv(16):
                    raise Refused(f"The warm process did not start:\n{self.process.stderr.read().decode(errors='replace')[-2000:]}")
                self.ready = True
            socket.send_fds(self.jobs, [json.dumps(job).encode()], fds)


@contextmanager
def bubblewrap(settings, limits):
    """An empty sandbox; gives its first process, PID and descriptor. At the end, nothing that runs in it is left."""
    folders = {"/usr", sys.prefix, sys.base_prefix, sys.exec_prefix, *settings["readable"]}
    command = ["bwrap", "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup",
               "--die-with-parent", "--new-session", "--clearenv", "--hostname", "sandbox"]
    command += ["--unshare-user"] if os.getuid() else []  # root's children enter one of their own, see kernel.confine
    for folder in sorted(folders):
        for parent in reversed(Path(folder).parents[:-1]):  # bubblewrap would make them for its own user only
            command += ["--perms", "0755", "--dir", str(parent)]
        command += ["--ro-bind", folder, folder]
    for link in ("/bin", "/sbin", "/lib", "/lib64"):
        if os.path.islink(link):
            command += ["--symlink", os.readlink(link), link]
        elif os.path.exists(link):
            command += ["--ro-bind", link, link]
    command += ["--proc", "/proc", "--dir", "/dev"]
    for device in ("null", "zero", "full", "random", "urandom"):
        command += ["--dev-bind", f"/dev/{device}", f"/dev/{device}"]
    for folder, size in ("/scratch", settings["disk_mb"] * MB), ("/dev/shm", settings["disk_mb"] * MB):
        command += ["--perms", "1777", "--size", str(size), "--tmpfs", folder]
    if not any(folder.startswith("/tmp/") for folder in folders):
        command += ["--symlink", "/scratch", "/tmp"]  # for code that does not look at TMPDIR
    command += ["--remount-ro", "/"]
    info, theirs = os.pipe()
    with open(info, "rb") as info, tempfile.TemporaryFile() as calls:
        calls.write(kernel.system_call_filter())
        calls.seek(0)
        command += ["--seccomp", str(calls.fileno()), "--info-fd", str(theirs), "--", "/usr/bin/cat"]
        process = subprocess.Popen(command, env=ENVIRONMENT, pass_fds=[theirs, calls.fileno()],
                                   stdin=subprocess.PIPE, stdout=theirs, stderr=subprocess.PIPE)
        os.close(theirs)
        # bubblewrap tells the PID before the sandbox is finished; the command in it, which gives back what it is given,
        # runs only afterwards.
        with suppress(BrokenPipeError):  # it has ended already; below it says why
            process.stdin.write(b"!")
            process.stdin.flush()
        text = b""
        while not text.endswith(b"!") and (more := info.read1(1000)):
            text += more
    if not text.endswith(b"!"):
        raise Refused("bubblewrap could not make a sandbox here (user namespaces must be allowed; see book/instructors.md): "
                      + process.communicate()[1].decode(errors="replace").strip())
    number = json.loads(text[:-1])["child-pid"]
    first = os.pidfd_open(number)
    try:
        # Student code of the same user could take over bubblewrap's two processes inside: they get its limits, too.
        for pid in number, *map(int, Path(f"/proc/{number}/task/{number}/children").read_text().split()):
            for name, value in limits.items():
                resource.prlimit(pid, getattr(resource, name), (value, value))
        yield number, first
    finally:
        signal.pidfd_send_signal(first, signal.SIGKILL)  # the first process of a PID namespace takes all others along
        select.select([first], [], [], 30)
        process.kill()
        process.communicate()
        os.close(first)


class Kernel:
    """One student's process, from the fork to the end of everything that it started. Used in a `with` statement.

    `imports` are modules that the zygote imports first, if it has not yet.
    """

    def __init__(self, settings, imports=()):
        self.settings, self.imports = settings, list(imports)
        self.seconds = dict.fromkeys(("cells", "checks"), settings["total_seconds"])  # left
        self.number = None  # of the question that waits for its answer
        self.reason = None  # why the process is not asked any more
        self.buffer, self.printed, self.groups = b"", 0, []
        self.watched, self.looked = False, 0  # whether, and when last, to look at the memory of all its processes
        with ExitStack() as stack:
            self.start(stack)
            self.stack = stack.pop_all()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.stack.close()

    def start(self, stack):
        """Fork the zygote into a sandbox. What `stack` takes up is undone at the end, the last step first."""
        self.channel, theirs = map(stack.enter_context, socket.socketpair())
        pipes = [os.pipe(), os.pipe()]
        readers, writers = ([stack.enter_context(open(end, mode, buffering=0)) for end in ends]
                            for ends, mode in zip(zip(*pipes), ("rb", "wb")))
        self.kept = dict.fromkeys((reader.fileno() for reader in readers), b"")
        fds = [end.fileno() for end in (theirs, *writers)]
        job = {"uid": self.settings["user_id"], "rlimits": self.rlimits(), "folder": "/scratch", "imports": self.imports}
        self.zygote = Zygote.get(self.settings)
        stack.callback(lambda: [end_group(folder) for folder in self.groups])
        if self.settings["sandbox"]:
            self.first, pidfd = stack.enter_context(bubblewrap(self.settings, job["rlimits"]))
            fds.append(pidfd)
        else:
            folder = tempfile.TemporaryDirectory(prefix="grading-", ignore_cleanup_errors=True)
            job["folder"] = stack.enter_context(folder)
        self.zygote.fork(job, fds)
        for end in theirs, *writers:
            end.close()
        self.poll = select.poll()
        for fd in self.channel, *self.kept:
            self.poll.register(fd, select.POLLIN)
        hello = {**(self.receive(60) or {}), **(self.receive(60) or {})}  # from the keeper, and from the new process
        if not {"pid", "inside"} <= set(hello):
            raise Refused(f"A process could not be put into the sandbox: {hello.get('broken')}")
        self.pid = hello["pid"]
        if self.settings["sandbox"]:
            self.groups = make_groups(self.pid, self.settings)
            self.watched = not any(list(folder.glob("memory.*")) for folder in self.groups)
        else:
            stack.callback(self.signal, signal.SIGKILL, os.killpg)

    def rlimits(self):
        memory = self.settings["memory_mb"] * MB
        return {"RLIMIT_CORE": 0, "RLIMIT_NOFILE": 512, "RLIMIT_NPROC": self.settings["processes"],
                "RLIMIT_FSIZE": self.settings["disk_mb"] * MB, "RLIMIT_DATA": memory, "RLIMIT_AS": 2 * memory}

    def signal(self, number, send=os.kill):
        with suppress(ProcessLookupError):
            send(self.pid, number)

    def ask(self, **request):
        """Send a request; return (reply, stdout, stderr). Raises Died, then and from then on, if there is no reply."""
        if self.reason:
            raise Died(self.reason)
        self.kept = dict.fromkeys(self.kept, b"")
        self.number = secrets.token_hex(8)  # an answer that was made up before the question cannot know it
        self.channel.settimeout(GRACE)
        with suppress(OSError):  # if it takes nothing, it answers nothing
            self.channel.sendall(json.dumps({"number": self.number, **request}).encode() + b"\n")
        kind = "cells" if request["do"] == "run" else "checks"
        limit = min(self.settings["cell_seconds"], self.seconds[kind])
        start = time.monotonic()
        reply = self.receive(limit)
        if reply is None:
            if limit == self.seconds[kind]:
                self.end(f"The notebook's {kind} took more than {self.settings['total_seconds']} s in all.")
            self.signal(signal.SIGINT)
            if not (reply := self.receive(GRACE)):
                self.end(f"A cell took more than {limit} s and did not stop when it was interrupted.")
            reply["error"] = {"ename": "CellTimeoutError", "traceback": [],
                              "evalue": f"This cell took more than {limit} s and was interrupted."}
        self.seconds[kind] -= time.monotonic() - start
        for fd in self.kept:
            while select.select([fd], [], [], 0)[0] and self.read(fd):
                pass
        return reply, *(text.decode(errors="replace") for text in self.kept.values())

    def receive(self, seconds):
        """Return the next message of the process as a dict, or None if there is none for so many seconds."""
        deadline = time.monotonic() + seconds
        while b"\n" not in self.buffer:
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            for fd, _ in self.poll.poll(min(left, 0.2) * 1000):
                self.read(fd)
            if self.watched and time.monotonic() > self.looked + 0.2:
                self.looked = time.monotonic()
                if memory_beside(self.zygote.process.pid, self.first, self.pid) > self.settings["memory_mb"] * MB:
                    self.end(TOO_MUCH_MEMORY.format(**self.settings))
        line, _, self.buffer = self.buffer.partition(b"\n")
        try:
            message = clean(dict(json.loads(line)))
        except (ValueError, TypeError, RecursionError):
            message = {}
        if "ended" in message:
            self.end(self.ending(message["ended"]))
        if message.get("number") != self.number:
            self.end("The notebook's process sent something that is not an answer.")
        return message

    def read(self, fd):
        """Take in what there is on a descriptor; return whether there may be more."""
        try:
            data = os.read(fd, 65536)
        except ConnectionError:
            data = b""
        self.printed += len(data)
        if self.printed > self.settings["output_mb"] * MB:
            self.end("The notebook wrote more than {output_mb} MB of output.".format(**self.settings))
        if fd in self.kept:
            self.kept[fd] = (self.kept[fd] + data)[:KEPT_TEXT]
        else:
            self.buffer += data
        if not data:
            with suppress(KeyError):  # it has been already
                self.poll.unregister(fd)
            if fd not in self.kept:
                self.end("The notebook's process has left the grader.")
        return bool(data)

    def ending(self, code):
        """Return the reason why the process ended, from its exit code."""
        if any(was_out_of_memory(folder) for folder in self.groups):
            return TOO_MUCH_MEMORY.format(**self.settings)
        if isinstance(code, int) and code < 0:
            return f"The notebook's process was ended by signal {-code}."
        return f"The notebook ended its own process, with exit code {code if isinstance(code, int) else 'unknown'}."

    def end(self, reason):
        """Give the process up, for this reason."""
        self.reason = reason
        raise Died(reason)


def clean(value):
    """Return a text without what no file can hold (half a pair of surrogates), or a list or dict of such texts."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {clean(key): clean(part) for key, part in value.items()}
    return [clean(part) for part in value] if isinstance(value, list) else value


# ---- memory and processes, counted for all processes of a submission together

def make_groups(pid, settings):
    """Put a process into control groups of its own, where this user may make them; return their folders."""
    limits = {"memory.limit_in_bytes": settings["memory_mb"] * MB, "memory.max": settings["memory_mb"] * MB,
              "memory.swap.max": 0, "pids.max": settings["processes"]}
    made = []
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        number, names, own = line.split(":", 2)
        root = CGROUPS / names if names else CGROUPS
        if (names in ("memory", "pids")) if names else (root / "cgroup.controllers").exists():
            own = root / own.strip("/")
            for parent in [own] if own == root else [own, own.parent]:
                folder = parent / f"grading-{pid}"
                for left in parent.glob("grading-*"):  # by a grader that was killed
                    if left == folder or not Path("/proc", left.name.removeprefix("grading-")).exists():
                        with suppress(OSError):
                            left.rmdir()
                with suppress(OSError):
                    if names or "memory" in (parent / "cgroup.subtree_control").read_text():
                        folder.mkdir()
                        made.append(folder)
                        for name, value in limits.items():
                            if (folder / name).exists():
                                (folder / name).write_text(str(value))
                        (folder / "cgroup.procs").write_text(str(pid))
                        break
    return made


def was_out_of_memory(folder):
    for name in "memory.oom_control", "memory.events":
        with suppress(OSError):
            return any(line.split()[0] == "oom_kill" and line.split()[1] != "0"
                       for line in (folder / name).read_text().splitlines())
    return False


def end_group(folder):
    for _ in range(50):
        with suppress(OSError):
            return folder.rmdir()
        time.sleep(0.02)  # its last process is still on its way out


def memory_beside(zygote, *numbers):
    """Return the bytes that these processes, and all that descend from them, use without what they share with the zygote.

    A process that loses its parent gets the first one of its sandbox; so that is to be among the numbers.
    PID namespaces do not serve: those of a process that hides (PR_SET_DUMPABLE) cannot be read.
    """
    def own(number):
        with suppress(OSError), open(f"/proc/{number}/status") as file:
            return sum(int(line.split()[1]) for line in file if line.startswith(("RssAnon", "RssShmem"))) * 1024
        return 0

    found, shared = set(numbers), own(zygote)
    for number in numbers:
        with suppress(psutil.Error):
            found.update(process.pid for process in psutil.Process(number).children(recursive=True))
    return sum(max(0, own(number) - shared) for number in found)
