"""The editor of the documents laid before a body: number and date of each one that a gate still lacks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.features.approvals.act_field import act_field
from ui.features.approvals.act_form import ActForm
from ui.features.approvals.tab_stops import TabStops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.fields.kinds import Stored
    from registry.services.projects.assignments import Raw
    from registry.services.views.stages import RequirementView
    from ui.desk.desk import Desk
    from ui.kit.forms.editor import Editor

_NOUN = "documents"


class EvidenceEditor(TabStops):
    """Offers a line for each document that is missing; what is typed is recorded with the decision."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lines: dict[str, _Line] = {}
        """The lines by the keys of the requirements they serve; one more for each further document of the same."""
        self._typed: dict[str, dict[str, str]] = {}
        """What was typed, also for requirements that are not offered now."""
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._put(holder)

    def offer(self, lacking: Sequence[RequirementView]) -> None:
        """Offer a line for each document that requirements lack; what was typed for them before stays."""
        wanted = {
            f"{one.key}.{number}": one
            for one in lacking
            if one.how.document_types
            for number in range(1, one.how.count + 1)
        }
        if wanted.keys() == self._lines.keys():
            return
        self._remember()
        for line in self._lines.values():
            self._column.removeWidget(line.form)
            line.form.hide()
            line.form.deleteLater()
        self._lines = {key: self._made(key, one) for key, one in wanted.items()}

    @property
    def offers(self) -> bool:
        """Whether there is a line at all."""
        return bool(self._lines)

    @property
    def keys(self) -> frozenset[str]:
        """The keys of the requirements for which a number is typed."""
        return frozenset(key.rpartition(".")[0] for key, line in self._lines.items() if line.raw["number"])

    def given(self) -> tuple[Raw, ...]:
        """Return the documents as typed, those with a number or a date, for the act."""
        return tuple({"type": line.type, **line.raw} for line in self._written())

    def stops(self) -> tuple[QWidget, ...]:
        """Return the controls of all lines."""
        return tuple(stop for line in self._lines.values() for stop in line.form.stops())

    def so_far(self) -> str:
        """Return the input as one text; empty while there is none."""
        self._remember()
        typed = {key: raw for key, raw in self._typed.items() if any(raw.values())}
        return json.dumps(typed, ensure_ascii=False) if typed else ""

    def set_stored(self, stored: Stored) -> None:
        """Show stored documents."""
        self.set_raw("" if stored is None else str(stored))

    def set_raw(self, raw: str) -> None:
        """Show documents as they were typed."""
        self._typed = json.loads(raw) if raw else {}
        for key, line in self._lines.items():
            line.form.set_raw(self._typed.get(key, {"number": "", "date": ""}))

    def holds(self, path: str) -> bool:
        """Return whether a path such as `2.date` is a field of a document that was typed."""
        line, part = self._at(path)
        return line is not None and part in line.form

    def set_parts(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems of single fields, by paths such as `2.date`; other fields have none."""
        written = self._written()
        for line in self._lines.values():
            place = written.index(line) + 1 if line in written else 0
            line.form.set_problems({part: problems.get(f"{place}.{part}", ()) for part in ("number", "date")})

    @property
    @override
    def problems(self) -> tuple[str, ...]:
        """The problems shown below and inside the editor."""
        inside = (sentence for line in self._lines.values() for sentence in line.form.problems)
        return (*super().problems, *inside)

    @override
    def first_wrong(self) -> Editor:
        """Return the first field of a document with a problem, or else this editor."""
        return next((wrong for line in self._lines.values() if (wrong := line.form.first_wrong())), self)

    @override
    def forget_problems(self) -> None:
        """Remove the problems of the list as a whole; each field removes its own."""
        super().set_problems(())

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the documents read-only, or editable again."""
        self.setEnabled(not read_only)

    def focus_first(self) -> None:
        """Focus the first field that is empty."""
        for line in self._lines.values():
            line.form.focus_first()
            return

    def _made(self, key: str, one: RequirementView) -> _Line:
        line = _Line(self._desk, one)
        line.form.set_raw(self._typed.get(key, {}))
        line.form.edited.connect(lambda _path: self.edited.emit())
        self._column.addWidget(line.form)
        line.form.show()  # now, because the next Tab key goes there
        return line

    def _remember(self) -> None:
        self._typed |= {key: line.raw for key, line in self._lines.items()}

    def _written(self) -> list[_Line]:
        return [line for line in self._lines.values() if any(line.raw.values())]

    def _at(self, path: str) -> tuple[_Line | None, str]:
        place, _, part = path.partition(".")
        written = self._written()
        known = place.isdecimal() and 1 <= int(place) <= len(written)
        return (written[int(place) - 1] if known else None), part


class _Line:
    """One document that a requirement lacks."""

    def __init__(self, desk: Desk, one: RequirementView) -> None:
        self.type = one.how.document_types[0]
        template = QCoreApplication.translate("EvidenceEditor", "{requirement}: document number")
        number = act_field(desk, _NOUN, "number", name=template.format(requirement=one.name))
        self.form = ActForm(((number, act_field(desk, _NOUN, "date")),))

    @property
    def raw(self) -> dict[str, str]:
        """Number and date as typed."""
        return self.form.all_raw()
