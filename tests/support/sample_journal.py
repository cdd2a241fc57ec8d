"""A made-up exercise whose n-th group is always the same, so that a file tells by itself which groups it holds."""

from engine.commands import Decide, Note
from engine.events import CommandAnswered, DecisionTaken, MeterChanged, NoteLogged, WordsTyped
from engine.hall import HallTicked
from replays.header import Header, PlayedWorld
from replays.journal import Journal
from replays.records import Entry

START_MS = 1_790_000_000_000

HEADER = Header(exercise="Nuit calme", engine="0.1.0", seed="0042", epoch=1, created_ms=START_MS)
PACKS = {
    "quiet-courier": {"scenario.yaml": "scenario: quiet-courier\n", "notes.md": "Réserve : l’appel de 3 h\n" * 300},
    "empty-text": {"scenario.yaml": ""},
}
WORLDS = (
    PlayedWorld(
        number=1, team="Écluse", scenario="quiet-courier", seats={"ai": ("ai_lead",), "law": ("legal", "press")}
    ),
    PlayedWorld(number=2, team="Phare", scenario="quiet-courier", seats={"table": ("ai_lead", "legal", "press")}),
)


def create(path, **options):
    return Journal.create(path, HEADER, PACKS, WORLDS, **options)


def group(n):
    """The n-th group: one to eight entries that belong together. Its number is the hall time of each."""
    return (_tick, _note, _decision)[n % 3](n)


def groups(first, last):
    return [group(n) for n in range(first, last)]


def entries(first, last):
    return [entry for n in range(first, last) for entry in group(n)]


def ends(last):
    """The number of the last record of each group, and 0."""
    found = [0]
    for n in range(last):
        found.append(found[-1] + len(group(n)))
    return found


def as_entries(records):
    """What was handed over to be written, from what is read back."""
    return [Entry(r.world, r.world_ms, r.hall_ms, r.wall_ms, r.seat, r.kind, r.body, r.version) for r in records]


def prefix_length(records):
    """How many groups the records are the exact and whole prefix of; raises `AssertionError` when they are not one."""
    got, taken, n = as_entries(records), 0, 0
    while taken < len(got):
        expected = group(n)
        assert got[taken : taken + len(expected)] == expected, f"group {n} is torn or altered"
        taken, n = taken + len(expected), n + 1
    return n


def _tick(n):
    return [Entry.of_hall(HallTicked(), hall_ms=n, wall_ms=START_MS + n)]


def _note(n):
    note = Note(ref=f"note-{n}", seat="ai", text=f"Coupé à {n} h ; « rien » à signaler " * (1 + n % 5))
    return [
        _asked(n, note),
        _happened(n, WordsTyped(at=n, ref=note.ref, seat="ai", text=note.text)),
        _happened(n, NoteLogged(at=n, seat="ai", ref=note.ref)),
        _happened(n, CommandAnswered(at=n, ref=note.ref, seat="ai")),
    ]


def _decision(n):
    decide = Decide(ref=f"decide-{n}", seat="law", decision="how-to-cut", option="tools-off")
    taken = DecisionTaken(
        at=n,
        decision="how-to-cut",
        option="tools-off",
        seat="law",
        ref=decide.ref,
        confidence=None,
        reasoned=False,
        late=False,
        in_force=True,
        quality="great",
    )
    meters = [MeterChanged(at=n, meter=f"meter_{m}", level=n, rate=m) for m in range(5)]
    answered = CommandAnswered(at=n, ref=decide.ref, seat="law")
    return [_asked(n, decide), *(_happened(n, event) for event in (taken, *meters, answered))]


def _asked(n, command):
    return Entry.of_command(command, world=1, world_ms=n, hall_ms=n, wall_ms=START_MS + n)


def _happened(n, event):
    return Entry.of_event(event, world=1, hall_ms=n, wall_ms=START_MS + n)
