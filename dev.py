#!/usr/bin/env python3
"""Set up what is missing, then run, test, measure or picture the program. Needs only a fresh machine's Python.

python3 dev.py run      open the program on a demo office (without a screen: play the demo journey)
python3 dev.py test     every check: style, types, import contracts, translations, tests
python3 dev.py bench    benchmarks as JSON (--quick: under a minute)
python3 dev.py looks    every screen as a picture, light and dark, both languages
python3 dev.py fuzz     odd inputs for what reads text from outside, until something breaks
python3 dev.py fix      format, sort imports, write docs/rules.md and indicators.md from the data, collect texts for translation
python3 dev.py pin      write the hash-pinned requirements anew (needs a package index)
"""

from __future__ import annotations

import contextlib
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
WINDOWS, LINUX = os.name == "nt", sys.platform.startswith("linux")
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
MEMORY_FOR_TESTS = 4 * 1024**3
OLDEST, NEWEST = (3, 11), (3, 13)  # as pyproject.toml says

# library that Qt loads -> the Debian package that brings it
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",  # or no printer is found
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

# what only one command uses, each package without what it needs itself
EXTRAS = {
    "bench": ("mrz>=0.6.2", "PassportEye>=2.2.2"),
    "fuzz": (
        'atheris>=3,<3.1; sys_platform == "linux" and python_version < "3.12"',
        'atheris>=3.1; sys_platform == "linux" and python_version >= "3.12" and python_version < "3.14"',
    ),
}


def main(arguments: list[str]) -> int:
    """Run one command of the list above and return its exit code."""
    commands = {"run": run, "test": test, "bench": bench, "looks": looks, "fuzz": fuzz, "fix": fix, "pin": pin}
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 2
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        oldest, newest = (".".join(map(str, version)) for version in (OLDEST, NEWEST))
        raise SystemExit(f"This needs Python {oldest} to {newest}; {sys.executable} is {sys.version.split()[0]}.")
    os.chdir(ROOT)
    return commands[arguments[0]](arguments[1:])


def run(rest: list[str]) -> int:
    """Open the program on a demo office."""
    set_up("run", packages=lacking(SCREEN_LIBRARIES) if has_screen() else ())
    environment = dict(os.environ)
    if not has_screen():
        say("No screen here: the demo journey is played; its pictures and the letter go to")
        environment["QT_QPA_PLATFORM"] = "offscreen"
        rest = ["--play", str(ROOT / "demo-output"), *rest]
    return subprocess.call([str(PYTHON), "-m", "screening_desk", "--demo", *rest], env=environment)


def test(rest: list[str]) -> int:
    """Run every check, those without tests beside them; arguments go to pytest."""
    set_up("test", packages=tool_packages())
    python = str(PYTHON)
    if rest:
        return subprocess.call([python, "-m", "pytest", *rest], env=in_memory())
    tests = [python, "-m", "pytest", "-n", "3", "--dist", "loadfile", "--no-loadscope-reorder"]
    others = [
        [python, "-m", "ruff", "format", "--check", "--quiet", "."],
        [python, "-m", "ruff", "check", "--quiet", "."],
        [python, "-m", "mypy"],
        [str(PYTHON.parent / "lint-imports")],
    ]
    beside = [subprocess.Popen(check, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) for check in others]
    failed = [] if subprocess.call(tests, env=in_memory()) == 0 else [tests]
    for check, running in zip(others, beside, strict=True):
        print(running.communicate()[0].decode(errors="replace"), end="")
        failed += [check] if running.returncode else []
    for check in failed:
        print("failed:", " ".join(check))
    return 1 if failed else 0


def bench(rest: list[str]) -> int:
    """Measure, and print one JSON list."""
    set_up("test")
    extra("bench")
    return subprocess.call([str(PYTHON), "-m", "bench", *rest], env=offscreen())


def looks(rest: list[str]) -> int:
    """Picture every screen into looks-output/."""
    set_up("test")
    return subprocess.call([str(PYTHON), "-m", "tests.looks", *rest], env=offscreen())


def fuzz(rest: list[str]) -> int:
    """Feed odd inputs; --runs, --seed."""
    set_up("test")
    extra("fuzz")
    return subprocess.call([str(PYTHON), "-m", "tests.fuzz", *rest])


def fix(_rest: list[str]) -> int:
    """Format, repair what can be repaired, write the pages of rules and indicators, and collect new texts for translation."""
    set_up("test")
    python = str(PYTHON)
    subprocess.call([python, "-m", "ruff", "check", "--fix", "--quiet", "."])
    subprocess.call([python, "-m", "ruff", "format", "--quiet", "."])
    subprocess.call([python, "-m", "screening_desk.reference.handbook", "docs/rules.md"])
    subprocess.call([python, "-m", "screening_desk.reference.handbook_indicators", "docs/indicators.md"])
    return subprocess.call([python, "-m", "tests.translations", "update"])


def pin(_rest: list[str]) -> int:
    """Write requirements/*.txt anew from pyproject.toml and EXTRAS."""
    set_up("test")
    for name, extras in (("run", ["build"]), ("test", ["build", "test"]), ("windows", ["build", "windows"])):
        command = ["uv", "pip", "compile", "pyproject.toml", "--universal", "--generate-hashes", "--no-emit-index-url"]
        command += ["--no-header", "--quiet", "-o", f"requirements/{name}.txt"]
        command += [word for extra in extras for word in ("--extra", extra)]
        if name != "run":
            command += ["-c", "requirements/run.txt"]
        if code := subprocess.call(command):
            return code
    for name, packages in EXTRAS.items():
        command = ["uv", "pip", "compile", "-", "--universal", "--python-version", "3.11", "--generate-hashes"]
        command += ["--no-emit-index-url", "--no-header", "--quiet", "--no-deps", "-o", f"requirements/{name}.txt"]
        if code := subprocess.run(command, input="\n".join(packages), text=True, check=False).returncode:
            return code
    return 0


def extra(name: str) -> None:
    """Install what only measuring or fuzzing uses, without what it needs itself; where it does not install, go on."""
    done, wanted = VENV / f"stamp-{name}", ROOT / f"requirements/{name}.txt"
    if done.exists() and done.read_bytes() == wanted.read_bytes():
        return
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps"]
    if subprocess.call([*command, "--require-hashes", "-r", str(wanted)]) == 0:
        done.write_bytes(wanted.read_bytes())
    else:
        print(f"without {', '.join(EXTRAS[name])}", file=sys.stderr)


def set_up(kind: str, *, packages: tuple[str, ...] = ()) -> None:
    """Make .venv match the pinned requirements; a stamp makes the next call free and offline."""
    stamps = {name: VENV / f"stamp-{name}" for name in ("run", "test")}
    fresh = [name for name, s in stamps.items() if s.exists() and s.read_text() == stamp(name)]
    ready = PYTHON.exists() and bool({kind, "test"} & set(fresh))
    install((*lacking(QT_LIBRARIES), *(() if ready else venv_packages()), *packages))
    if ready:
        subprocess.run([str(PYTHON), "hatch_build.py"], check=True, stdout=subprocess.DEVNULL)
        return
    say("Setting up .venv; this takes a minute or two, once.")
    if not usable(PYTHON):
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    for what in (
        ["--require-hashes", "-r", f"requirements/{kind}.txt"],
        ["--no-deps", "--no-build-isolation", "-e", "."],
    ):
        if subprocess.call([*pip, *what]) != 0:
            raise SystemExit("The Python packages are not complete (see above). The first time needs a network.")
    stamps[kind].write_text(stamp(kind))


def stamp(kind: str) -> str:
    """Hash everything that decides what .venv must hold, and where it lies (an environment cannot be moved)."""
    inputs = (ROOT / "pyproject.toml", ROOT / "hatch_build.py", ROOT / f"requirements/{kind}.txt")
    place = f"{ROOT} {sys.version_info[:2]}".encode()
    return hashlib.sha256(b"".join(p.read_bytes() for p in inputs) + place).hexdigest()


def usable(python: Path) -> bool:
    """Say whether an environment is whole: a set-up that was broken off, or a newer system Python, leaves half of one."""
    probe = f"import pip, sys; sys.exit(sys.version_info[:2] != {tuple(sys.version_info[:2])})"
    return python.exists() and subprocess.call([str(python), "-c", probe], stderr=subprocess.DEVNULL) == 0


def lacking(libraries: dict[str, str]) -> tuple[str, ...]:
    """The packages of those libraries that the system cannot load."""
    return tuple(package for library, package in libraries.items() if LINUX and not loadable(library))


def venv_packages() -> tuple[str, ...]:
    """What Debian leaves out of its Python."""
    return ("python3-venv",) if importlib.util.find_spec("ensurepip") is None and not usable(PYTHON) else ()


def tool_packages() -> tuple[str, ...]:
    """What only the tests use: PostgreSQL, the second database; strace, which proves power cuts; a screen; pdfsig."""
    server = any(Path("/usr/lib/postgresql").glob("*/bin/initdb")) or shutil.which("initdb") is not None
    tools = {"strace": "strace", "Xvfb": "xvfb", "xdotool": "xdotool", "pdfsig": "poppler-utils"} if LINUX else {}
    missing = [package for tool, package in tools.items() if shutil.which(tool) is None]
    return (*(() if server else ("postgresql",)), *missing, *lacking(SCREEN_LIBRARIES))


def install(packages: tuple[str, ...]) -> None:
    """Install Debian packages where that is allowed, else say the one command that does it."""
    if not packages:
        return
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        say("Installing what is missing of the system: " + " ".join(packages))
        apt(["apt-get", "update", "-qq"])
        done = apt([*command, "-qq"])
        if done.returncode == 0:
            return
        say(done.stderr.strip())
    line = f"sudo sh -c 'apt-get update && {' '.join(command)}'"
    raise SystemExit(f"Something of the system is missing. Run this once, then try again:\n\n  {line}\n")


def apt(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run apt without its chatter and without a question; its complaints are kept."""
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    return subprocess.run(
        command, check=False, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )


def say(text: str) -> None:
    """Tell what takes long; lines come in their order also into a file."""
    with contextlib.suppress(BrokenPipeError):
        print(text, flush=True)


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


def in_memory() -> dict[str, str]:
    """Return an environment whose temporary files stay in memory where there is room: every save of a test waits for the disk."""
    memory = Path("/dev/shm")  # noqa: S108 - what is made in it has a folder of its own
    roomy = os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > MEMORY_FOR_TESTS
    return dict(offscreen(), TMPDIR=str(memory)) if roomy else offscreen()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
