"""Takes out what a person typed and who they were. The chain still holds, with the count of bodies withheld."""

from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from replays.errors import JournalUnclosed, translated
from replays.files import examine
from replays.records import WORDS
from replays.schema import connect, lock

EMPTY = """
UPDATE records SET body = NULL, salt = NULL WHERE world = ? AND seat = ? AND kind = ? AND body IS NOT NULL
"""


class Forgotten(NamedTuple):
    """What was taken out: how many texts, and how many names."""

    texts: int
    names: int


def forget(path: Path, world: int, seat: str) -> Forgotten:
    """Empty all that a seat typed and strike its name, in a closed exercise. Doing it again takes out nothing more.

    The file is then written afresh, so that no free page keeps a word; copies made before are not ours to reach.
    Raises `JournalUnclosed` for an exercise that was not closed, and what `read` raises.
    """
    beside = examine(path).beside
    if beside:
        raise JournalUnclosed(path=path, beside=beside[0].name)
    with translated(path), closing(connect(path)) as connection:
        lock(connection)
        connection.execute("BEGIN")
        connection.execute(EMPTY, (world, seat, WORDS))
        texts = connection.changes()
        connection.execute("DELETE FROM people WHERE world = ? AND seat = ?", (world, seat))
        names = connection.changes()
        connection.execute("COMMIT; VACUUM")
    return Forgotten(texts, names)
