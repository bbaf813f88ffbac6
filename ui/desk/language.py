"""The language of the window: installing the translations of our texts and of Qt's.

Qt's Korean translation is incomplete and rough in places: `resources/i18n/qt_ko.ts`, maintained by hand, adds
what is missing or better. `qt_en.ts` names keys as keyboards label them (Enter, Page Down).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from registry.domain.vocabulary.language import Language
from ui.kit.resources import FOLDER

_LOCALES = {Language.EN: "en_US", Language.KO: "ko_KR"}


def system_language() -> Language:
    """Return the language of the operating system, or English where we do not support it."""
    korean = QLocale.system().language() == QLocale.Language.Korean
    return Language.KO if korean else Language.EN


def screen_language() -> Language:
    """Return the present language of the window."""
    return Language.KO if QLocale().language() == QLocale.Language.Korean else Language.EN


class Translators:
    """The installed translations; English has one too, for its plurals."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def speak(self, language: Language) -> None:
        """Install the translations of a language and remove those of the previous one."""
        self.fall_silent()
        QLocale.setDefault(QLocale(_LOCALES[language]))
        own = (str(FOLDER / "i18n"), f"window_{language.value}")
        of_qt = (
            QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
            f"qtbase_{language.value}",
        )
        better = (str(FOLDER / "i18n"), f"qt_{language.value}")
        # Qt asks the translator that was installed last first.
        self._installed = [made for folder, name in (of_qt, better, own) if (made := _loaded(folder, name))]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)

    def fall_silent(self) -> None:
        """Remove the installed translations."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []


def _loaded(folder: str, name: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, folder) else None
