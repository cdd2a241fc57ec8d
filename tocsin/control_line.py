"""A facilitator's line console on its line."""

from tocsin.control_sitting import ControlSitting
from tocsin.join_line import LineSitting
from tocsin.sitting import new_ref
from tocsin.terminal import is_typed_at
from tui.control.line import ControlLine


async def conduct(sitting: ControlSitting) -> int:
    """The exit code, once the host has said goodbye for good or the person has left."""
    console = ControlLine(sitting, sitting.lang, interactive=is_typed_at(), new_ref=new_ref)
    return await LineSitting(sitting, console).run()
