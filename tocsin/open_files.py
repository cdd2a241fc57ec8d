"""Open files: each console costs the host one, and an operating system sets a limit."""

import resource

OTHERS = 128
"""What a host opens besides: strangers at the door, the journal, its own modules."""


class FewFiles(Exception):
    """So many consoles cannot be hosted: how many files may be open, and how many are needed."""

    def __init__(self, limit: int, needed: int) -> None:
        super().__init__(limit, needed)
        self.limit = limit
        self.needed = needed


def make_room(consoles: int) -> None:
    """Lets this process open as many files as it may. Raises FewFiles when that is not enough for the consoles."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = consoles + OTHERS
    if hard == resource.RLIM_INFINITY:
        hard = max(needed, 65_536)
    if hard < needed:
        raise FewFiles(hard, needed)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
