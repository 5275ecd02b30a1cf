"""Compile forms, resources and translations into ``gui/forms``: build hook for hatchling, and a script of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent
FORMS = Path("src/screening_desk/gui/forms")


def _tool(name: str) -> str:
    """The PySide tool beside the running interpreter, or the one on PATH (build isolation)."""
    beside = shutil.which(name, path=str(Path(sys.executable).parent))
    found = beside or shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is missing: install PySide6-Essentials first")
    return found


def _stale(target: Path, sources: list[Path]) -> bool:
    return not target.exists() or any(s.stat().st_mtime > target.stat().st_mtime for s in sources)


def compile_forms(root: Path = ROOT) -> list[Path]:
    """Bring every generated file up to date and return those that were made anew."""
    forms = root / FORMS
    forms.mkdir(parents=True, exist_ok=True)
    made = []
    wanted = {forms / f"ui_{ui.stem}.py": ui for ui in sorted((root / "ui").glob("*.ui"))}
    for old in set(forms.glob("ui_*.py")) - set(wanted):
        old.unlink()
    for target, ui in wanted.items():
        if _stale(target, [ui]):
            subprocess.run([_tool("pyside6-uic"), "-g", "python", "-o", str(target), str(ui)], check=True)
            made.append(target)
    made += _compile_resources(root, forms)
    return made


def _compile_resources(root: Path, forms: Path) -> list[Path]:
    resources = root / "resources"
    target = forms / "resources_rc.py"
    made = []
    for ts in sorted((resources / "translations").glob("*.ts")):
        qm = ts.with_suffix(".qm")
        if _stale(qm, [ts]):
            subprocess.run([_tool("pyside6-lrelease"), "-silent", str(ts), "-qm", str(qm)], check=True)
            made.append(qm)
    inputs = [p for p in resources.rglob("*") if p.is_file() and p.suffix != ".ts"]
    if (resources / "resources.qrc").exists() and _stale(target, inputs):
        command = [_tool("pyside6-rcc"), "-g", "python", "-o", str(target), str(resources / "resources.qrc")]
        subprocess.run(command, check=True)
        made.append(target)
    return made


try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run as a script, without the build backend
    pass
else:

    class FormsHook(BuildHookInterface):  # type: ignore[type-arg]
        """Compiles before a wheel, an editable install or an sdist is made."""

        PLUGIN_NAME = "custom"

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
            compile_forms(Path(self.root))


if __name__ == "__main__":
    for path in compile_forms():
        print(path.relative_to(ROOT))
