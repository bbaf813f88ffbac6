"""The features of the window, in the order of the side bar.

A new feature is a folder in `ui/features` and one line here, from which its entry in the side bar, its place and its
command are created. Its place asks the window for things with the signals that every place has
(`ui/actions/place.py`). A key for it is a line in the table of keys, under its id.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.shell.window.feature import Feature, SideBarEntry

PROJECTS, PROJECT, EXCHANGES, IMPORT, REPORTS, HISTORY, PREFERENCES = (
    "projects",
    "project",
    "exchanges",
    "import",
    "reports",
    "history",
    "preferences",
)

_SERVICES = (
    "registry.services",
    "registry.services.access",
    "registry.services.acts",
    "registry.services.history",
    "registry.services.language",
    "registry.services.projects",
    "registry.services.views",
)
"""Packages that all places use for reading and writing."""

translate = QCoreApplication.translate


FEATURES = (
    Feature(
        PROJECTS,
        entry=SideBarEntry(
            lambda: translate("SideBar", "Projects"),
            lambda: translate("WindowCommands", "Go to Projects"),
            "list",
        ),
    ),
    Feature(
        PROJECT,
        stands_at=PROJECTS,
        preload=(
            *_SERVICES,
            "ui.kit.forms",
            "ui.features.project",
            "ui.features.history",
            "ui.features.approvals",
        ),
    ),
    Feature(
        EXCHANGES,
        "ui.features.exchanges.place:ExchangesPlace",
        SideBarEntry(
            lambda: translate("SideBar", "Exchanges"),
            lambda: translate("ExchangeCommands", "Go to Exchanges"),
            "arrow-left-right",
        ),
        preload=("ui.features.exchanges",),
    ),
    Feature(
        IMPORT,
        "ui.features.exchanges.import_page:ImportPage",
        stands_at=EXCHANGES,
    ),
    Feature(
        REPORTS,
        "ui.features.reports.place:ReportsPlace",
        SideBarEntry(
            lambda: translate("SideBar", "Reports"),
            lambda: translate("ExchangeCommands", "Go to Reports"),
            "file-text",
        ),
        preload=("ui.features.reports",),
    ),
    Feature(
        HISTORY,
        "ui.features.history.place:HistoryPlace",
        SideBarEntry(
            lambda: translate("SideBar", "History"),
            lambda: translate("WindowCommands", "Go to History"),
            "history",
        ),
    ),
    Feature(
        PREFERENCES,
        "ui.features.preferences.place:PreferencesPlace",
        SideBarEntry(
            lambda: translate("SideBar", "Preferences"),
            lambda: translate("WindowCommands", "Preferences"),
            "settings",
            at_foot=True,
        ),
        with_backend=True,
    ),
)
"""All features; the window creates the list and the page of a project itself."""
