"""The arguments of the commands that record official acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.cli.arguments import REF_HELP

if TYPE_CHECKING:
    import argparse

    from registry.cli.arguments import Adder

_TEXT = "text of the decision, in the language of --lang"
_REASON = "reason by its code: duplicate, legal, security, funding, partner, changed, other …"


def acting(add: Adder) -> None:
    """Add the commands that record official acts."""
    _presentation(add)
    _decision(add)
    _determination(add)
    _ending(add)
    _procedure(add)


def _presentation(add: Adder) -> None:
    present = add("present", "record a presentation through the government channel")
    present.add_argument("ref", metavar="REF", help=REF_HELP)
    for name, dest, told in (
        ("from", "from_org", "presenting organisation"),
        ("to", "to_org", "receiving organisation"),
    ):
        present.add_argument(f"--{name}", dest=dest, metavar="ORG", required=True, help=told)
    present.add_argument("--channel", metavar="C", required=True, help="letter, cable, meeting …")
    present.add_argument("--date", dest="sent", metavar="D", required=True, help="date sent")
    present.add_argument("--document", metavar="NO", required=True, help="number of the official letter")
    present.add_argument("--reply-due", metavar="D", help="date by which a reply is requested")


def _decision(add: Adder) -> None:
    decide = add("decide", "record a body's decision at a gate")
    decide.add_argument("ref", metavar="REF", help=REF_HELP)
    decide.add_argument("stage", metavar="STAGE", help="open stage, e.g. G5")
    decide.add_argument(
        "outcome",
        metavar="OUTCOME",
        help="approve, approve_with_conditions, return, defer, reject, withdraw, note …",
    )
    _evidence(decide, "body")
    decide.add_argument(
        "--side", metavar="S", help="side whose gate is decided, if several are open: ROK, USA …"
    )
    decide.add_argument(
        "--joint",
        action="store_const",
        const="yes",
        help="decide for ROK and USA in one act: --by names a joint forum, or a body of each side as ORG;ORG",
    )
    decide.add_argument("--text", metavar="T", help=_TEXT)
    decide.add_argument(
        "--until",
        metavar="D",
        help="end of the deferral, or deadline for resubmission: a date, or the forum whose next session decides",
    )
    decide.add_argument(
        "--condition",
        metavar='"TEXT;OWNER;DUE"',
        action="append",
        default=[],
        help="condition; may be repeated; add ;before=STAGE if it must be met before that stage closes, and with "
        "--joint ;side=SIDE; TEXT may contain semicolons and line breaks; if OWNER contains a semicolon, use a JSON "
        'object instead: {"text": …, "owner": …, "due": …, "before": …, "side": …, "text_ko": …}',
    )
    _laid_before(decide)
    decide.add_argument("--title", dest="decider_title", metavar="T", help="title of the deciding official")
    decide.add_argument("--basis", metavar="T", help="legal basis or rule")
    decide.add_argument("--reason", metavar="CODE", help=_REASON)
    decide.add_argument(
        "--authority",
        metavar="A",
        help="own (default), delegated, acting or subsequent: on whose authority the body decided",
    )
    decide.add_argument("--for", dest="for_body", metavar="ORG", help="body it decided for: code")
    decide.add_argument("--authority-reason", metavar="T", help="why another body decided")
    decide.add_argument(
        "--requirements",
        metavar="A;B",
        help="with return: IDs of the requirements to revise, separated by semicolons or commas; the others carry "
        "over; default: all",
    )
    decide.add_argument("--back-to", metavar="STAGE", help="with return: the earlier stage to go back to")
    decide.add_argument("--corrects", metavar="N", type=int, help="number of the decision to correct")


def _determination(add: Adder) -> None:
    determine = add("determine", "record a determination, e.g. us_origin yes")
    determine.add_argument("ref", metavar="REF", help=REF_HELP)
    determine.add_argument("kind", metavar="KIND", help="us_origin, controlled_rok, oda, export_route …")
    determine.add_argument(
        "value", metavar="VALUE", help="yes, no, or a code allowed for that kind of determination"
    )
    _evidence(determine, "by_org")
    _laid_before(determine)
    determine.add_argument("--valid-until", metavar="D", help="last day of validity")
    determine.add_argument("--note", metavar="T", help="note")

    meet = add("meet", "record that a requirement of a stage is met or waived")
    meet.add_argument("ref", metavar="REF", help=REF_HELP)
    meet.add_argument("stage", metavar="STAGE", help="stage that has the requirement, e.g. G2")
    meet.add_argument("requirement", metavar="REQUIREMENT", help="requirement ID, as listed by `show`")
    _evidence(meet, "by_org")
    meet.add_argument(
        "--waive", action="store_true", help="record the requirement as waived, not met; requires --reason"
    )
    meet.add_argument("--reason", metavar="T", help="reason for the waiver")


def _ending(add: Adder) -> None:
    """Add the acts that take a project up again, end it or pause it."""
    resubmit = add("resubmit", "resubmit a returned or deferred project, or reopen an ended one")
    resubmit.add_argument("ref", metavar="REF", help=REF_HELP)
    resubmit.add_argument("--date", metavar="D", help="date; default: today")
    resubmit.add_argument("--back-to", metavar="STAGE", help="stage to restart from")

    for name, told in (
        ("cancel", "cancel a project; the lead side does"),
        ("suspend", "suspend a project that is being implemented"),
        ("resume", "resume a suspended or deferred project"),
        ("reopen", "reopen a project that has ended"),
    ):
        command = add(name, told)
        command.add_argument("ref", metavar="REF", help=REF_HELP)
        _evidence(command, "body")
        command.add_argument("--reason", metavar="CODE", required=name != "resume", help=_REASON)
        command.add_argument("--text", metavar="T", help=_TEXT)
        if name == "suspend":
            command.add_argument("--until", metavar="D", help="date on which the suspension is reviewed")
        if name == "reopen":
            command.add_argument("--back-to", metavar="STAGE", help="stage to restart from")


def _procedure(add: Adder) -> None:
    """Add what is done with procedures."""
    actions = add.group("procedure", "check a procedure file, or move a project to a new version")
    check = actions("check", "check a procedure file and name each of its faults")
    check.add_argument("file", metavar="FILE", help="procedure file (TOML)")
    move = actions("move", "move a project to the newest version of its procedure; requires --why")
    move.add_argument("ref", metavar="REF", help=REF_HELP)
    move.add_argument("--date", metavar="D", help="effective date; default: today")
    move.add_argument("--by", dest="body", metavar="ORG", help="body that decided on the move: code or name")
    move.add_argument("--document", metavar="NO", help="number of the supporting document")
    move.add_argument(
        "--preview", action="store_true", help="only show which stages would change; write nothing"
    )


def _evidence(command: argparse.ArgumentParser, body: str) -> None:
    """Add what every official act names: the body, the date, the document."""
    command.add_argument(
        "--by",
        dest=body,
        metavar="ORG",
        required=True,
        help="body that decides, confirms or waives: code or name",
    )
    command.add_argument("--date", metavar="D", required=True, help="date of the document")
    command.add_argument("--document", metavar="NO", required=True, help="number of the supporting document")


def _laid_before(command: argparse.ArgumentParser) -> None:
    """Add the documents that are recorded with what they are evidence for."""
    command.add_argument(
        "--evidence",
        metavar='"TYPE;NUMBER;DATE"',
        action="append",
        default=[],
        help="document laid before the body, recorded in the same act; may be repeated; DATE defaults to that of the "
        "decision",
    )
