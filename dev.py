#!/usr/bin/env python3
"""Set up what is missing, then run, test, measure or picture the program. Needs only a fresh machine's Python.

python3 dev.py run      open the program on a demo office (without a screen: play the demo journey)
python3 dev.py test     every check: style, types, import contracts, translations, tests
python3 dev.py bench    benchmarks as JSON (--quick: under a minute)
python3 dev.py looks    every screen as a picture, light and dark, both languages
python3 dev.py fix      format, sort imports, write docs/rules.md from the rules, collect texts for translation
python3 dev.py pin      write the hash-pinned requirements anew (needs a package index)
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

# library to look for -> the Debian packages that bring it, all of one group at once
QT_LIBRARIES = (
    "libEGL.so.1",
    "libGL.so.1",
    "libglib-2.0.so.0",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libxkbcommon.so.0",
)
QT_PACKAGES = ("libegl1", "libgl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0")
SCREEN_LIBRARIES = ("libxcb-cursor.so.0", "libxkbcommon-x11.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1")
SCREEN_PACKAGES = (
    "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0",
    "libxcb-render-util0", "libxcb-shape0", "libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1", "libx11-xcb1",
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """Run one command of the list above and return its exit code."""
    commands = {"run": run, "test": test, "bench": bench, "looks": looks, "fix": fix, "pin": pin}
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 2
    os.chdir(ROOT)
    return commands[arguments[0]](arguments[1:])


def run(rest: list[str]) -> int:
    """Open the program on a demo office."""
    set_up("run", screen=has_screen())
    environment = dict(os.environ)
    if not has_screen():
        environment["QT_QPA_PLATFORM"] = "offscreen"
        rest = ["--play", str(ROOT / "demo-output"), *rest]
    return subprocess.call([str(PYTHON), "-m", "screening_desk", "--demo", *rest], env=environment)


def test(rest: list[str]) -> int:
    """Run every check; arguments go to pytest."""
    set_up("test")
    need_tools()
    python = str(PYTHON)
    checks = [
        [python, "-m", "ruff", "format", "--check", "--quiet", "."],
        [python, "-m", "ruff", "check", "--quiet", "."],
        [python, "-m", "mypy"],
        [str(PYTHON.parent / "lint-imports")],
        [python, "-m", "pytest", "-n", "2", "--dist", "loadfile", *rest],
    ]
    if rest:
        return subprocess.call([python, "-m", "pytest", *rest], env=offscreen())
    failed = [check for check in checks if subprocess.call(check, env=offscreen()) != 0]
    for check in failed:
        print("failed:", " ".join(check))
    return 1 if failed else 0


def bench(rest: list[str]) -> int:
    """Measure, and print one JSON list."""
    set_up("test")
    return subprocess.call([str(PYTHON), "-m", "bench", *rest], env=offscreen())


def looks(rest: list[str]) -> int:
    """Picture every screen into looks-output/."""
    set_up("test")
    return subprocess.call([str(PYTHON), "-m", "tests.looks", *rest], env=offscreen())


def fix(_rest: list[str]) -> int:
    """Format, repair what can be repaired, write the page of the rules, and collect new texts for translation."""
    set_up("test")
    python = str(PYTHON)
    subprocess.call([python, "-m", "ruff", "check", "--fix", "--quiet", "."])
    subprocess.call([python, "-m", "ruff", "format", "--quiet", "."])
    subprocess.call([python, "-m", "screening_desk.reference.handbook", "docs/rules.md"])
    return subprocess.call([python, "-m", "tests.translations", "update"])


def pin(_rest: list[str]) -> int:
    """Write requirements/*.txt anew from pyproject.toml."""
    set_up("test")
    for name, extras in (("run", ["build"]), ("test", ["build", "test"]), ("windows", ["build", "windows"])):
        command = ["uv", "pip", "compile", "pyproject.toml", "--universal", "--generate-hashes", "--no-emit-index-url"]
        command += ["--no-header", "--quiet", "-o", f"requirements/{name}.txt"]
        command += [word for extra in extras for word in ("--extra", extra)]
        if name != "run":
            command += ["-c", "requirements/run.txt"]
        if code := subprocess.call(command):
            return code
    return 0


def set_up(kind: str, *, screen: bool = False) -> None:
    """Make .venv match the pinned requirements; a stamp makes the next call free and offline."""
    libraries = QT_LIBRARIES + (SCREEN_LIBRARIES if screen else ())
    if not WINDOWS and any(not loadable(name) for name in libraries):
        install(QT_PACKAGES + (SCREEN_PACKAGES if screen else ()))
    if not PYTHON.exists():
        if importlib.util.find_spec("ensurepip") is None:
            install(("python3-venv",))
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    stamps = {name: VENV / f"stamp-{name}" for name in ("run", "test")}
    wanted = stamp(kind)
    if any(s.exists() and s.read_text() == stamp(name) for name, s in stamps.items() if name in (kind, "test")):
        subprocess.run([str(PYTHON), "hatch_build.py"], check=True, stdout=subprocess.DEVNULL)
        return
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*pip, "--require-hashes", "-r", f"requirements/{kind}.txt"], check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", "."], check=True)
    stamps[kind].write_text(wanted)


def stamp(kind: str) -> str:
    """Hash everything that decides what .venv must hold, and where it lies (an environment cannot be moved)."""
    inputs = (ROOT / "pyproject.toml", ROOT / "hatch_build.py", ROOT / f"requirements/{kind}.txt")
    return hashlib.sha256(b"".join(p.read_bytes() for p in inputs) + str(ROOT).encode()).hexdigest()


def need_tools() -> None:
    """Bring what only the tests use: PostgreSQL, the second database, and strace, which proves power cuts."""
    wanted = []
    if not any(Path("/usr/lib/postgresql").glob("*/bin/initdb")) and shutil.which("initdb") is None:
        wanted.append("postgresql")
    if not WINDOWS and shutil.which("strace") is None:
        wanted.append("strace")
    if wanted:
        install(tuple(wanted))


def install(packages: tuple[str, ...]) -> None:
    """Install Debian packages where that is allowed, else say the one command that does it."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        subprocess.run(["apt-get", "update", "-qq"], check=False, env=environment)
        if subprocess.run([*command, "-qq"], check=False, env=environment).returncode == 0:
            return
    raise SystemExit(
        "Something of the system is missing. Run this once, then try again:\n\n  sudo " + " ".join(command)
    )


def loadable(library: str) -> bool:
    """Say whether the system can load a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_screen() -> bool:
    """Say whether a window can be shown here."""
    return WINDOWS or sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def offscreen() -> dict[str, str]:
    """Return an environment in which Qt paints into memory, the same on every machine."""
    return dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR_ROUNDING_POLICY="PassThrough")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
