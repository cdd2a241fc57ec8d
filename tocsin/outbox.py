"""The outbox: what a console has asked, on its own disk until the exercise is over. A file for each seat.

One line each, written through to the disk before anything leaves: what was asked, and the latest epoch that the
console was welcomed in. A last line that was cut by a power failure had not been told to be saved, and is dropped.
"""

import os
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from engine.asking import Asking


class OutboxError(Exception):
    """The outbox cannot be kept there; the first argument is where, and the cause says why."""


class Reached(BaseModel):
    """The console was welcomed in an epoch."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    kind: Literal["reached"] = "reached"
    epoch: int


_line: TypeAdapter[Asking | Reached] = TypeAdapter(Asking | Reached)


class Outbox:
    """What is on the disk. Raises OutboxError when it cannot be read or written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.asked: list[Asking] = []
        self.epoch = 0
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._descriptor = os.open(path, os.O_CREAT | os.O_RDWR | os.O_APPEND, 0o600)
            self._read_back()
        except OSError as error:
            raise OutboxError(path) from error

    def keep(self, asking: Asking) -> None:
        """Returns once it is on the disk."""
        self._write(asking)
        self.asked.append(asking)

    def reach(self, epoch: int) -> None:
        """Keeps the epoch when it is a new one."""
        if epoch != self.epoch:
            self._write(Reached(epoch=epoch))
            self.epoch = epoch

    def close(self, *, keep: bool) -> None:
        """Lets go of the file, and removes it when nothing in it is needed any more."""
        os.close(self._descriptor)
        if not keep:
            self.path.unlink(missing_ok=True)

    def _read_back(self) -> None:
        whole, _, _ = self.path.read_bytes().rpartition(b"\n")
        os.truncate(self._descriptor, len(whole) + 1 if whole else 0)
        for written in whole.splitlines():
            try:
                line = _line.validate_json(written)
            except ValidationError as error:
                raise OutboxError(self.path) from error
            if isinstance(line, Reached):
                self.epoch = line.epoch
            else:
                self.asked.append(line)

    def _write(self, line: Asking | Reached) -> None:
        try:
            os.write(self._descriptor, line.model_dump_json().encode() + b"\n")
            os.fsync(self._descriptor)
        except OSError as error:
            raise OutboxError(self.path) from error


class Memory:
    """An outbox for a console whose answers nobody would miss: it lasts as long as the process."""

    def keep(self, asking: object, /) -> None:
        pass

    def reach(self, epoch: int) -> None:
        pass
