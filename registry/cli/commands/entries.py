"""`new`, `set`: entering projects and changing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.cli.console import DONE, FINDINGS
from registry.domain.errors import WrongUsage
from registry.services.projects.alterations import of_assignments
from registry.services.projects.assignments import read_assignments

if TYPE_CHECKING:
    from registry.cli.console import Console
    from registry.opening.open_registry import OpenRegistry
    from registry.services.projects.assignments import Edit


def new(console: Console) -> int:
    """Enter a project; prints its reference number."""
    with console.writing() as opened:
        edit = read_assignments(_once(console.options.values), opened.registry.words)
        project = opened.registry.projects.new(edit, console.acting(opened.registry))
        console.stands(
            console.sentences.tell("project_created", ref=project.text("ref"), seq=project.version)
        )
        console.note(of_assignments(console.options.values, opened.registry.words))
        _warn(console, opened, project.text("ref"), edit)
        console.show(project.text("ref"))
    return DONE


def change(console: Console) -> int:
    """Change a project and its rows as one act."""
    with console.writing() as opened:
        edit = read_assignments(_once(console.options.values), opened.registry.words)
        made = opened.registry.projects.change(console.options.ref, edit, console.acting(opened.registry))
        told = console.sentences.tell("nothing_to_change")
        elsewhere: tuple[str, ...] = ()
        if made:
            told = console.stands(
                console.sentences.tell("project_changed", ref=console.options.ref, seq=made.seq)
            )
            console.note(of_assignments(console.options.values, opened.registry.words))
            _warn(console, opened, console.options.ref, edit)
            elsewhere = opened.registry.departures.withdrawn_by(console.options.ref, made)
        for sentence in elsewhere:
            console.warn(sentence)
        console.say(told)
    return FINDINGS if elsewhere else DONE


def _warn(console: Console, opened: OpenRegistry, reference: str, edit: Edit) -> None:
    """Print what is to be known of a project that was entered or changed, and stopped nothing."""
    projects = opened.registry.projects
    console.note(projects.warnings(projects.file(reference), edit))


def _once(values: list[str]) -> list[str]:
    """Refuse a field that is assigned twice: which of the two was meant is not ours to guess."""
    paths = [value.partition("=")[0].strip() for value in values]
    twice = next((path for path in paths if paths.count(path) > 1), None)
    if twice:
        raise WrongUsage(code="field_twice", name=twice)
    return values
