"""Verification: whether a file is whole, in its order, and tells what the engine did."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict

from replays.chain import ChainReport, check_chain
from replays.exercise import load_scenarios, written_law
from replays.reader import Reader, read
from replays.reexecute import Difference, reexecute


class Verdict(BaseModel):
    """The findings, as `tocsin verify --json` prints them."""

    model_config = ConfigDict(frozen=True)

    records: int
    """Records that hold."""
    chain: str
    """`ok`, or what is wrong."""
    chain_broken_at: int | None
    """The first record that does not hold; 0 is the header."""
    replay: str
    """`identical`, `different`, or `not played` when the chain is broken."""
    difference: dict[str, str | int] | None
    """The first record that differs, with what the journal says and what was played."""
    withheld: int
    """Texts that were forgotten; their records hold all the same."""
    head: str
    """The hash of the last record: note it at ENDEX, and compare later with `--head`."""
    engine: str
    """The engine version that wrote the file."""

    @property
    def good(self) -> bool:
        return self.chain == "ok" and self.replay == "identical"


def verify(path: Path, head: str | None = None) -> Verdict:
    """Checks the chain, then plays the journal again. Raises a `JournalError` for a file that cannot be read at all."""
    with read(path) as reader:
        report = check_chain(reader, head)
        difference = _difference(reader) if report.ok else None
        return _verdict(reader, report, difference)


def _difference(reader: Reader) -> Difference | None:
    return reexecute(reader, load_scenarios(reader), written_law(reader)).difference


def _verdict(reader: Reader, report: ChainReport, difference: Difference | None) -> Verdict:
    replay = "identical" if difference is None else "different"
    return Verdict(
        records=report.records,
        chain="ok" if report.reason is None else str(report.reason),
        chain_broken_at=report.broken_at,
        replay=replay if report.ok else "not played",
        difference=None if difference is None else difference._asdict(),
        withheld=report.withheld,
        head=report.head,
        engine=reader.header.engine,
    )
