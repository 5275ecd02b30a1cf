"""Collect the texts of the screens, and say which of them have no Indonesian words yet.

``python -m tests.translations update`` brings resources/translations/screening_desk_id.ts up to date; a test does the
same into a temporary file and compares, so that no text is forgotten.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TS = ROOT / "resources/translations/screening_desk_id.ts"


def sources() -> list[str]:
    """Every file with texts, in a fixed order."""
    code = (ROOT / "src/screening_desk/gui").rglob("*.py")
    return sorted(str(path) for path in [*code, *(ROOT / "ui").glob("*.ui")] if "forms" not in path.parts)


def collect(target: Path) -> None:
    """Run lupdate: new texts come in unfinished, texts that are gone go out."""
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    if tool is None:
        raise SystemExit("pyside6-lupdate is missing")
    command = [tool, "-silent", "-no-obsolete", "-locations", "none", *sources(), "-ts", str(target)]
    subprocess.run(command, check=True)


def messages(ts: Path) -> dict[tuple[str, str], str | None]:
    """Return translation by context and source text; None where it is unfinished."""
    found: dict[tuple[str, str], str | None] = {}
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None and bool(translation.text)
            text = translation.text if done and translation is not None else None
            found[name, message.findtext("source", "")] = text
    return found


if __name__ == "__main__":
    collect(TS)
    open_texts = [key for key, text in messages(TS).items() if text is None]
    for context, source in open_texts:
        print(f"{context}: {source}")
    raise SystemExit(1 if open_texts else 0)
