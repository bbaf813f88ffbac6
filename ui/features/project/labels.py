"""The names of the sections of a project's page and of their cards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.features.project.sections import SectionId


def section_name(section: SectionId) -> str:
    """Return the name of a section in the language of the screen."""
    return {
        SectionId.OVERVIEW: QCoreApplication.translate("ProjectSections", "Overview"),
        SectionId.DETAILS: QCoreApplication.translate("ProjectSections", "Details"),
        SectionId.STAGES: QCoreApplication.translate("ProjectSections", "Stages and decisions"),
        SectionId.CHANNEL: QCoreApplication.translate("ProjectSections", "Channel and presentations"),
        SectionId.FUNDING: QCoreApplication.translate("ProjectSections", "Funding"),
        SectionId.SCHEDULE: QCoreApplication.translate("ProjectSections", "Schedule"),
        SectionId.RISKS: QCoreApplication.translate("ProjectSections", "Risks and actions"),
        SectionId.INDUSTRY: QCoreApplication.translate("ProjectSections", "Industry and exports"),
        SectionId.DOCUMENTS: QCoreApplication.translate("ProjectSections", "Documents"),
        SectionId.PEOPLE: QCoreApplication.translate("ProjectSections", "People"),
        SectionId.HISTORY: QCoreApplication.translate("ProjectSections", "History"),
    }[section]


def form_name(part: str) -> str:
    """Return the name of a form's card; cards of rows are named by their noun."""
    return {
        "concept": QCoreApplication.translate("ProjectSections", "Titles and concept"),
        "classing": QCoreApplication.translate("ProjectSections", "Area and partners"),
        "course": QCoreApplication.translate("ProjectSections", "Procedure and sides"),
        "handling": QCoreApplication.translate("ProjectSections", "Marking and release"),
        "route": QCoreApplication.translate("ProjectSections", "Channel"),
        "cost": QCoreApplication.translate("ProjectSections", "Cost"),
        "sustainment": QCoreApplication.translate("ProjectSections", "Baseline and sustainment"),
        "aid": QCoreApplication.translate("ProjectSections", "Development assistance"),
        "rating": QCoreApplication.translate("ProjectSections", "Rating"),
        "tolerances": QCoreApplication.translate("ProjectSections", "Rating tolerances"),
        "period": QCoreApplication.translate("ProjectSections", "Period"),
        "bodies": QCoreApplication.translate("ProjectSections", "Responsible offices"),
    }[part]
