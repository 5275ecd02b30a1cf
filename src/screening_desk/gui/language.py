"""The two languages of the screen: English is the source, Indonesian the translation and the default."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

Code = Literal["id", "en"]


class Language:
    """Installs and removes the translator of the whole application; widgets hear of it as LanguageChange."""

    def __init__(self, code: Code = "id") -> None:
        self._translator: QTranslator | None = None
        self.code: Code = "en"
        self.choose(code)

    def choose(self, code: Code) -> None:
        """Speak a language from now on."""
        application = QCoreApplication.instance()
        if application is None:
            raise RuntimeError("a language needs an application")
        self.code = code
        QLocale.setDefault(QLocale(QLocale.Language.Indonesian if code == "id" else QLocale.Language.English))
        if self._translator is not None:
            application.removeTranslator(self._translator)
            self._translator = None
        if code == "id":
            translator = QTranslator(application)
            if not translator.load(":/translations/screening_desk_id.qm"):
                raise RuntimeError("the Indonesian texts are missing from the program")
            application.installTranslator(translator)
            self._translator = translator

    def toggle(self) -> None:
        """Speak the other language."""
        self.choose("en" if self.code == "id" else "id")
