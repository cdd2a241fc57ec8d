"""A facilitator's console's end of a line, without any I/O."""

from typing import cast

from pydantic import TypeAdapter

from engine.conducting import Conducting
from engine.console_session import ConsoleEnd
from engine.desk_wire import FromHostToDesk, from_host_to_desk
from engine.wire import Message


class DeskSession(ConsoleEnd[Conducting, FromHostToDesk]):
    """An act is for its moment: what was answered once is never offered again."""

    _codec = cast(TypeAdapter[Message], from_host_to_desk)
    _offers_all = False
