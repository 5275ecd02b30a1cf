"""The guide for officers shows the program: each picture is there, is used, and can be made anew."""

from __future__ import annotations

import re
from pathlib import Path

from screening_desk.gui import play
from tests.guide_pictures import GUIDE, SCENES, STEPS
from tests.looks import all_scenes


def test_every_picture_of_the_guide_is_there_and_can_be_made_anew() -> None:
    pages = "".join(page.read_text(encoding="utf-8") for page in sorted(GUIDE.parent.glob("*.md")))
    shown = set(re.findall(r"\(gambar/([a-z-]+)\.png\)", pages))
    assert shown == {each.stem for each in GUIDE.glob("*.png")}
    assert shown == set(SCENES) | set(STEPS)


def test_what_the_pictures_are_made_from_is_there() -> None:
    assert set(SCENES.values()) <= set(all_scenes())
    named = set(re.findall(r'picture\("([a-z-]+)"\)', Path(play.__file__).read_text(encoding="utf-8")))
    assert {step.partition("-")[2] for step in STEPS.values()} <= named
