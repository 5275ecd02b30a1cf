"""``python -m tests.golden``: writes the golden file of every version in use that has none yet."""

from __future__ import annotations

from screening_desk import reference
from tests.golden.files import text, wanted


def main() -> int:
    """Write what is missing and say it; a file that is there is a promise and stays."""
    data = reference.load()
    for path, golden in wanted(data.catalogue, data.content.instruments):
        if path.exists():
            print(f"{path.name} is there and stays")
        else:
            path.write_text(text(golden), encoding="utf-8", newline="\n")
            print(f"written: {path.name}, {len(golden['cases'])} cases")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
