"""The language of the window: translations of our own words and of Qt's, installed and taken out again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from registry.domain.vocabulary.language import Language
from ui.kit.resources import FOLDER

_LOCALES = {Language.EN: "en_US", Language.KO: "ko_KR"}


def system_language() -> Language:
    """Return the language the system speaks, English where it is neither of ours."""
    korean = QLocale.system().language() == QLocale.Language.Korean
    return Language.KO if korean else Language.EN


def spoken_language() -> Language:
    """Return the language the window speaks now."""
    korean = QLocale().language() == QLocale.Language.Korean
    return Language.KO if korean else Language.EN


class Translators:
    """The translations at work; English has one of its own, for its plurals."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def speak(self, language: Language) -> None:
        """Install the translations of a language in place of the former one's."""
        self.fall_silent()
        QLocale.setDefault(QLocale(_LOCALES[language]))
        own = (str(FOLDER / "i18n"), f"window_{language.value}")
        of_qt = (
            QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
            f"qtbase_{language.value}",
        )
        self._installed = [made for folder, name in (of_qt, own) if (made := _loaded(folder, name))]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)

    def fall_silent(self) -> None:
        """Take the translations out again."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []


def _loaded(folder: str, name: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, folder) else None
