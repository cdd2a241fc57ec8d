"""Law 7. Pauses of all or of one, any number of times, change no record's world time and delay the rest by as much."""

from crises import SEED, played, small, world_of
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.events import event_codec
from engine.pace import HallClock, WorldClock
from engine.staging import Staging
from scenarios.load import regimes
from tocsin.live_hall import LiveHall
from tocsin.live_world import LiveWorld

SCENARIO = small().scenario
STAGING = Staging(SCENARIO, SEED, regimes())
PLAIN = [event_codec.dump_json(event) for event in played(SCENARIO, [])]
SPANS = st.integers(0, 300_000)
VERBS = st.sampled_from(["pause all", "resume all", "pause 1", "resume 1", "pause 2", "resume 2"])


class Hall:
    """Two worlds on one clock, moved on reading by reading; it notes when each event came, on the wall."""

    def __init__(self):
        clock = HallClock()
        lives = [LiveWorld(n, str(n), world_of(SCENARIO), STAGING, WorldClock(clock)) for n in (1, 2)]
        self.hall = LiveHall(clock, lives, began=False)
        self.reading = 0
        self.stood = {1: 0, 2: 0}
        self.came = {1: [], 2: []}
        self.hall.start(None, 0)

    def do(self, verb):
        word, whom = verb.split()
        world = None if whom == "all" else int(whom)
        (self.hall.pause if word == "pause" else self.hall.resume)(world, self.reading)

    def let_pass(self, span):
        end = self.reading + span
        self._play()
        while self.reading < end:
            waits = [self._wait(live) for live in self.hall.worlds.values()]
            self._to(min([end, *(self.reading + wait for wait in waits if wait is not None)]))

    def _wait(self, live):
        due = live.next_due
        return None if due is None else live.clock.wall_until(due, self.reading)

    def _to(self, reading):
        step = reading - self.reading
        assert step > 0
        for number, live in self.hall.worlds.items():
            if not self.hall.runs(live):
                self.stood[number] += step
        self.reading = reading
        self._play()

    def _play(self):
        for number, live in self.hall.worlds.items():
            for event in live.advance(live.at(self.reading)):
                self.came[number].append((event, self.reading - self.stood[number]))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(SPANS, VERBS), max_size=12))
def test_pauses_change_no_world_time_and_delay_the_rest_by_exactly_as_much(acts):
    hall = Hall()
    for span, verb in acts:
        hall.let_pass(span)
        hall.do(verb)
    for verb in ("resume all", "resume 1", "resume 2"):
        hall.do(verb)
    hall.let_pass(SCENARIO.duration + 60_000)
    for came in hall.came.values():
        assert [event_codec.dump_json(event) for event, _ in came] == PLAIN
        assert [ran for _, ran in came] == [event.at for event, _ in came]
