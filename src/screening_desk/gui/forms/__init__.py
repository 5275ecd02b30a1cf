"""Generated from ``ui/*.ui`` and ``resources/resources.qrc`` by ``hatch_build.py``; never edited, not in git."""
