"""Drafts: what somebody began to fill in, on the console's own disk at each key, until it is sent.

A file for each seat, in a folder that is its owner's alone.
"""

from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from tocsin.outbox import OutboxError

_file: TypeAdapter[dict[str, dict[str, str]]] = TypeAdapter(dict[str, dict[str, str]])


class Drafts:
    """What is on the disk, by form. Raises OutboxError when it cannot be read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.kept = _file.validate_json(path.read_bytes(), strict=True) if path.exists() else {}
        except (OSError, ValidationError) as error:
            raise OutboxError(path) from error

    def keep(self, form: str, values: Mapping[str, str]) -> bool:
        """Keeps what a form holds, or forgets it when that is nothing. False when the disk would not take it."""
        changed = {**self.kept, form: dict(values)}
        self.kept = {name: held for name, held in changed.items() if held}
        return self._write()

    def close(self, *, keep: bool) -> None:
        """Removes the file when nothing in it is needed any more."""
        if not (keep and self.kept):
            self.path.unlink(missing_ok=True)

    def _write(self) -> bool:
        """The file is replaced whole, so that a kill leaves the draft before or this one."""
        new = self.path.with_suffix(".new")
        try:
            new.write_bytes(_file.dump_json(self.kept))
            new.replace(self.path)
        except OSError:
            return False
        return True
