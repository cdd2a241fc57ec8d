"""A disk that tells what SQLite does to it, that can refuse, and of which the images after a power cut can be drawn."""

from collections import defaultdict
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import NamedTuple

import apsw

SECTOR = 512
_names = count()


class Op(NamedTuple):
    """One thing SQLite does to a file: `write`, `truncate` (to `offset`), `sync` or `delete`."""

    path: str
    act: str
    offset: int = 0
    content: bytes = b""


class Disk(apsw.VFS):
    """SQLite's own layer, which first says to `on_op` what it is about to do. What `on_op` raises, SQLite meets."""

    def __init__(self, name, on_op):
        self.on_op = on_op
        super().__init__(name, "")

    def xOpen(self, name, flags):
        return DiskFile(self.on_op, name, flags)

    def xDelete(self, filename, syncdir):
        self.on_op(Op(filename, "delete"))
        super().xDelete(filename, syncdir)


class DiskFile(apsw.VFSFile):
    def __init__(self, on_op, name, flags):
        self.on_op = on_op
        self.path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        super().__init__("", name, flags)

    def xWrite(self, content, offset):
        self.on_op(Op(self.path, "write", offset, bytes(content)))
        super().xWrite(content, offset)

    def xTruncate(self, size):
        self.on_op(Op(self.path, "truncate", size))
        super().xTruncate(size)

    def xSync(self, flags):
        self.on_op(Op(self.path, "sync"))
        super().xSync(flags)


@contextmanager
def disk(on_op):
    """The name of a layer to hand over as `vfs`, there as long as the `with`."""
    name = f"disk-{next(_names)}"
    layer = Disk(name, on_op)
    try:
        yield name
    finally:
        layer.unregister()


def after_power_cut(ops, chance):
    """What each file holds when power goes after `ops`: all that was synced, and of the rest what `chance` leaves.

    Of writes that were not synced any may be missing, in any order, each cut at a sector: `chance` draws which.
    Files are there or gone as soon as they are made or deleted.
    """
    synced, waiting = defaultdict(bytearray), defaultdict(list)
    for op in ops:
        if op.act == "sync":
            for late in waiting.pop(op.path, []):
                _apply(synced[op.path], late)
        elif op.act == "delete":
            synced.pop(op.path, None)
            waiting.pop(op.path, None)
        else:
            waiting[op.path].append(op)
    for path, left in waiting.items():
        for op in left:
            _apply_in_part(synced[path], op, chance)
    return {Path(path): bytes(content) for path, content in synced.items()}


def _apply(content, op):
    if op.act == "truncate":
        del content[op.offset :]
        return
    content.extend(bytes(max(0, op.offset - len(content))))
    content[op.offset : op.offset + len(op.content)] = op.content


def _apply_in_part(content, op, chance):
    if op.act == "truncate":
        if chance():
            _apply(content, op)
        return
    start = op.offset
    while start < op.offset + len(op.content):
        end = min(start - start % SECTOR + SECTOR, op.offset + len(op.content))
        if chance():
            _apply(content, Op(op.path, "write", start, op.content[start - op.offset : end - op.offset]))
        start = end
