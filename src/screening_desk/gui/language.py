"""The two languages of the screen: English is the source, Indonesian the translation and the default."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

Code = Literal["id", "en"]
_NAME = "screen_language"


class Language:
    """Installs and removes the translator of the whole application; widgets hear of it as LanguageChange."""

    def __init__(self, code: Code = "id") -> None:
        self.code: Code = "en"
        self.choose(code)

    def choose(self, code: Code) -> None:
        """Speak a language from now on, whichever was spoken before and whoever chose it."""
        application = QCoreApplication.instance()
        if application is None:
            raise RuntimeError("a language needs an application")
        self.code = code
        QLocale.setDefault(QLocale(QLocale.Language.Indonesian if code == "id" else QLocale.Language.English))
        for old in application.findChildren(QTranslator, _NAME):
            application.removeTranslator(old)
            old.setObjectName("")
            old.deleteLater()
        if code == "id":
            translator = QTranslator(application)
            translator.setObjectName(_NAME)
            if not translator.load(":/translations/screening_desk_id.qm"):
                raise RuntimeError("the Indonesian texts are missing from the program")
            application.installTranslator(translator)

    def toggle(self) -> None:
        """Speak the other language."""
        self.choose("en" if self.code == "id" else "id")
