"""A facilitator's line console on its line."""

from tocsin.control_sitting import ControlSitting
from tocsin.join_line import LineSitting, is_terminal
from tocsin.sitting import new_ref
from tui.control.line import ControlLine


async def conduct(sitting: ControlSitting) -> int:
    """The exit code, once the host has said goodbye for good or the person has left."""
    console = ControlLine(sitting, sitting.lang, interactive=is_terminal(), new_ref=new_ref)
    return await LineSitting(sitting, console).run()
