"""A list from which a person chooses the unit of a column of amounts, where the sheet does not say it clearly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.kit.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from ui.kit.style.look import Look

_CURRENCIES = ("USD", "KRW", "EUR", "JPY", "GBP", "AUD")
_SIZES = (
    ("", QT_TRANSLATE_NOOP("UnitBox", "{currency}, in full")),
    (" thousand", QT_TRANSLATE_NOOP("UnitBox", "{currency}, in thousands")),
    (" million", QT_TRANSLATE_NOOP("UnitBox", "{currency}, in millions")),
    (" 100 million", QT_TRANSLATE_NOOP("UnitBox", "{currency}, in hundreds of millions")),
    (" billion", QT_TRANSLATE_NOOP("UnitBox", "{currency}, in billions")),
)


class UnitBox(ChoiceBox):
    """The units in which amounts are usually listed; its value is a unit as a mapping file writes it."""

    def __init__(self, letter: str, look: Look) -> None:
        name = self.tr("Unit of the amounts in column {letter}").format(letter=letter)
        entries = [("", self.tr("Choose the unit"))]
        for currency in _CURRENCIES:
            for size, words in _SIZES:
                text = QCoreApplication.translate("UnitBox", str(words))
                entries.append((f"{currency}{size}", text.format(currency=currency)))
        super().__init__(name, entries, "", look)

    def show_unit(self, unit: str) -> None:
        """Show the unit that was chosen; none of the list when it was written otherwise in a mapping file."""
        self.setCurrentIndex(max(self.findData(unit), 0))
