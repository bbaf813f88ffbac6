"""An export from start to end: the dialog, the path, the writing, and the report of the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from registry.domain.errors import RefusedInput
from registry.domain.problem import Refused
from registry.domain.project.query import ProjectQuery
from registry.domain.values.text import readable, shown_path
from registry.services.acts.act import ActContext
from registry.services.exchange.outgoing.export import ExportOptions
from registry.services.language.error_sentences import error_sentence
from ui.desk.last_folder import last_folder
from ui.features.exchanges.export_dialog import ExportDialog
from ui.kit.dialogs.file_dialogs import workbook_to_write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from registry.services.access.releases import Outlook
    from registry.services.exchange.outgoing.export import Exported
    from registry.services.registry import Registry
    from ui.desk.desk import Desk
    from ui.desk.tasks import Progress

_FOLDER = "export_folder"
"""The setting with the folder of the last exported workbook."""


def offer_export(
    desk: Desk, parent: QWidget, refs: Sequence[str], query: ProjectQuery | None = None
) -> ExportDialog:
    """Open the export dialog for the projects with these numbers or, if there are none, for those a query finds."""
    which: ProjectQuery | Sequence[str] = tuple(refs) or query or ProjectQuery()
    count = len(which) if not isinstance(which, ProjectQuery) else _counted(desk, which)
    dialog = ExportDialog(desk, count, parent)
    ExportFlow(desk, which, dialog)
    dialog.open()
    return dialog


class ExportFlow(QObject):
    """Writes the workbook the dialog describes, once a path is chosen."""

    def __init__(self, desk: Desk, which: ProjectQuery | Sequence[str], dialog: ExportDialog) -> None:
        super().__init__(dialog)
        self._desk, self._which, self._dialog = desk, which, dialog
        dialog.chosen.connect(self._on_chosen)
        dialog.whom_changed.connect(self._ask)
        self._ask()

    def _ask(self) -> None:
        """Look up what may be released to the present recipient."""
        office, also, audience = self._dialog.office, self._dialog.also, self._dialog.audience
        which, whom = self._which, ExportOptions(office, also=also, audience=audience)
        self._desk.ask_later(
            lambda registry: _outlook(registry, which, whom), self._on_outlook, about="what may be exported"
        )

    def _on_outlook(self, found: Outlook | str) -> None:
        if isinstance(found, str):
            self._dialog.show_outlook(None, found)
        else:
            self._dialog.show_outlook(found)

    def _on_chosen(self) -> None:
        office, audience = self._dialog.office, self._dialog.audience
        name = self._desk.ask(lambda registry: registry.exports.proposed_name(office, audience=audience))
        path = workbook_to_write(self._dialog, last_folder(self._desk.settings, _FOLDER) / name)
        if path is not None:
            self._desk.settings.keep(_FOLDER, str(path.parent))
            _export(self._desk, self._which, self._query(), path)
            self._dialog.accept()

    def _query(self) -> ExportOptions:
        dialog = self._dialog
        return ExportOptions(
            dialog.office,
            dialog.fields,
            dialog.reply_by,
            dialog.contact,
            dialog.purpose,
            dialog.with_children,
            dialog.also,
            dialog.audience,
        )


def _outlook(registry: Registry, which: ProjectQuery | Sequence[str], whom: ExportOptions) -> Outlook | str:
    """Return what may be released, or a sentence that says why that cannot be determined."""
    try:
        return registry.exports.outlook(which, whom)
    except Refused as refused:
        return " ".join(registry.spoken.sentence(one, "exchanges") for one in refused.problems)
    except RefusedInput as error:
        return error_sentence(error, registry.language, on_command_line=False)


def _export(desk: Desk, which: ProjectQuery | Sequence[str], options: ExportOptions, path: Path) -> None:
    """Write the workbook in the background, then report what was written."""
    acting = ActContext(desk.officer)

    def work(registry: Registry, progress: Progress) -> Exported:
        return registry.exports.write(which, options, path, acting, progress.step)

    words = ExportText()

    def done(exported: Exported) -> None:
        desk.notice(words.written(exported), file=exported.path)

    desk.run(words.writing(path), work, done=done)


class ExportText(QObject):
    """The messages about an export."""

    def writing(self, path: Path) -> str:
        """Return the message shown while a workbook is written."""
        return self.tr("Writing {name}…").format(name=readable(path.name))

    def written(self, exported: Exported) -> str:
        """Return the message about a written workbook."""
        # A workbook that differs from the registry is not written.
        template = self.tr("{number} saved as {path}: {projects}, verified without differences")
        if exported.withheld:
            template += self.tr("; %Ln withheld", "", len(exported.withheld))
        return template.format(
            number=exported.number,
            path=shown_path(exported.path),
            projects=self.tr("%Ln project(s)", "", exported.projects),
        )


def _counted(desk: Desk, query: ProjectQuery) -> int:
    return desk.ask(lambda registry: registry.projects.count(query))
