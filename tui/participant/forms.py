"""Forms: what a person fills in before something is sent, and what is wrong with it. How they look comes later."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.asking import Asking
from engine.commands import TEXT_LIMIT
from injects.sanitise import clean
from injects.written import Lang
from tui.door import Values
from tui.fields import Choice, Field, Number, Option, Words
from tui.line_commands import number
from tui.participant import words
from tui.participant.drafting import Draft, NoticeDraft


@dataclass(frozen=True, slots=True)
class Form:
    """`key` names it and its draft. `make` is given values without problems, and the ref of what is asked."""

    key: str
    title: str
    intro: tuple[str, ...]
    fields: tuple[Field, ...]
    make: Callable[[Values, str], Asking]
    decision: str = ""
    """The decision point that it answers; empty for any other form."""
    share: Callable[[Values], Draft | NoticeDraft] | None = None
    """What the team sees of a draft; for some forms only."""
    others: str = ""
    """What somebody else of the team has drafted."""
    blocked: str = ""
    """Why this seat cannot send it: it may still be filled in."""


def problems(form: Form, values: Values, lang: Lang) -> list[str]:
    """What has to be mended before it can be sent, field by field."""
    found = (_problem(field, values.get(field.id, ""), lang) for field in form.fields)
    return [problem for problem in found if problem]


def lacking(form: Form, values: Values, lang: Lang) -> list[str]:
    """What it is expected to say and does not say yet: it may be sent all the same."""
    wanted = (field for field in form.fields if isinstance(field, Words) and field.wanted)
    return [field.label.said(lang) for field in wanted if not values.get(field.id, "").strip()]


def summary(form: Form, values: Values, lang: Lang) -> list[tuple[str, str]]:
    """What is about to be sent, field by field, as people read it."""
    shown = ((field, _shown(field, values.get(field.id, ""))) for field in form.fields)
    return [(field.label.said(lang), said or words.LEFT_OUT.said(lang)) for field, said in shown]


def tidy(form: Form, values: Values) -> dict[str, str]:
    """The values as they are kept and sent: clean, and only what the form asks for."""
    kept = {field.id: clean(values.get(field.id, ""), TEXT_LIMIT * 2) for field in form.fields}
    return {name: value for name, value in kept.items() if value.strip()}


def optional_number(values: Values, field: str) -> int | None:
    """The number that was filled in, if one was."""
    return number(values.get(field, "").replace("%", ""))


def _problem(field: Field, value: str, lang: Lang) -> str:
    label = field.label.said(lang)
    match field:
        case Choice():
            return "" if value in _ids(field.options) else words.NEEDS_CHOICE.said(lang).format(field=label)
        case Words():
            return _problem_of_words(field, value, lang)
        case Number():
            given = optional_number({field.id: value}, field.id)
            fine = (field.optional and not value.strip()) or (given is not None and given <= field.last)
            return "" if fine else words.NEEDS_NUMBER.said(lang).format(field=label, last=field.last)


def _problem_of_words(field: Words, value: str, lang: Lang) -> str:
    label = field.label.said(lang)
    if not field.optional and not value.strip():
        return words.NEEDS_WORDS.said(lang).format(field=label)
    over = len(clean(value, TEXT_LIMIT * 4).strip()) - field.limit
    return words.TOO_LONG.said(lang).format(field=label, over=over) if over > 0 else ""


def _ids(options: Sequence[Option]) -> list[str]:
    return [option.id for option in options]


def _shown(field: Field, value: str) -> str:
    match field:
        case Choice():
            return next((option.label for option in field.options if option.id == value), "")
        case Words():
            return value.strip()
        case Number():
            given = optional_number({field.id: value}, field.id)
            return "" if given is None else f"{given}{field.unit}"
