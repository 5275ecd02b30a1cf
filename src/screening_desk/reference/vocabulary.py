"""The words this program itself uses: whatever else begins with a capital may be somebody's name."""

import re
from functools import lru_cache
from pathlib import Path

_TEXTS = re.compile(r'\{ ?id = "((?:[^"\\]|\\.)*)", en = "((?:[^"\\]|\\.)*)"')
_WORD = re.compile(r"[^\W\d_]+")
_ENDS = ".!?:;\n"


@lru_cache(maxsize=1)
def vocabulary() -> tuple[frozenset[str], frozenset[str]]:
    """Return the ordinary words, in small letters, and those written with a capital within a sentence, as they are.

    Read from the texts shipped with the program; training cases and question cards are not among them.
    """
    ordinary: set[str] = set()
    proper: set[str] = set()
    for path in sorted(Path(__file__).parent.glob("*.toml")):
        if path.name.startswith("cards_"):
            continue
        for texts in _TEXTS.findall(path.read_text("utf-8")):
            for text in texts:
                for found in _WORD.finditer(text):
                    word, before = found.group(), text[: found.start()].rstrip(" (\"'“")
                    if word[0].islower():
                        ordinary.add(word)
                    elif before and before[-1] not in _ENDS:
                        proper.add(word)
                    else:
                        ordinary.add(word.lower())
    return frozenset(ordinary), frozenset(proper)
