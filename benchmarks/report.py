"""Keeps the results of the benches: figures in RESULTS.json, and for each bench a section of RESULTS.md.

A bench that writes its own figures and section leaves those of the others as they are.
"""

import json
import os
import platform
import re
from importlib.metadata import version
from pathlib import Path

FIGURES = Path(__file__).with_name("RESULTS.json")
PAGE = Path(__file__).with_name("RESULTS.md")


def read(bench):
    """Return the stored figures of a bench, {} where there are none yet."""
    return json.loads(FIGURES.read_text(encoding="utf-8")).get(bench, {}) if FIGURES.exists() else {}


def write(bench, figures, lines):
    """Store the figures of a bench, and put the lines in place of its section of RESULTS.md."""
    stored = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    FIGURES.write_text(json.dumps(stored | {bench: figures}, indent=1) + "\n", encoding="utf-8")
    text = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    sections = dict(re.findall(r"^## ([^\n]+)\n\n(.*?)\n*(?=^## |\Z)", text, flags=re.MULTILINE | re.DOTALL))
    sections[bench] = "\n".join(lines)
    parts = ["# Results of the benches", *(f"## {name}\n\n{section}" for name, section in sorted(sections.items()))]
    PAGE.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def machine(*packages):
    """Return a line that names the machine and the versions."""
    cpu = next((line.partition(": ")[2].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    names = ", ".join(f"{package} {version(package)}" for package in packages)
    return (f"{cpu}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
            f"Python {platform.python_version()}, {names}.")
