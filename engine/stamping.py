"""Stamping: what a console asks becomes a command of its seat, with what a world may not work out for itself."""

from collections.abc import Sequence

from engine.asking import AskDraftNotice, Asking, AskMessage, AskNotify, AskShare
from engine.commands import Command, command_codec, filled_in
from engine.correspondence import FROM_SIDE
from engine.helm import WRITTEN
from engine.joining import BRIEF
from engine.sharing import UNKNOWN
from engine.staging import Staging
from injects.personas import intent_of


def stamped(asking: Asking, seat: str, staging: Staging, peers: Sequence[str] = ()) -> Command:
    """The command. An item that names no inject, or a team that is none of `peers`, stays unknown to the world, which
    then refuses in its own words.
    """
    fields = asking.model_dump() | {"seat": seat}
    if "item" in fields:
        fields["inject"] = _inject(fields.pop("item"), staging)
    if isinstance(asking, AskMessage):
        fields["intent"] = _intent(asking, staging)
    if isinstance(asking, AskShare):
        fields["to"] = tuple(name if name in peers else f"{UNKNOWN}{name}" for name in asking.to)
    if isinstance(asking, AskNotify | AskDraftNotice):
        fields["filled"] = filled_in(asking.fields)
    return command_codec.validate_python(fields)


def _inject(item: str, staging: Staging) -> str:
    """What was written as play went on is its own item. No inject has a question mark in its id: no guess is one."""
    return item if item.startswith((WRITTEN, FROM_SIDE, BRIEF)) else staging.inject_of.get(item, f"?{item}")


def _intent(asking: AskMessage, staging: Staging) -> str | None:
    persona = staging.scenario.personas.get(asking.persona)
    return intent_of(persona, asking.text) if persona else None
