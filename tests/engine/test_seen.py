"""A view grows with what is committed, and is always what is visible of it."""

from crises import SEED, played, plays, small
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.events import DecisionDue
from engine.seating import seat_roles
from engine.seen import KEPT, Seen
from engine.shown import shown_codec
from engine.staging import Staging, Viewer
from engine.views import visible
from scenarios.load import regimes

SCENARIO = small().scenario
STAGING = Staging(SCENARIO, SEED, regimes())


@settings(max_examples=40, deadline=None)
@given(plays(SCENARIO), st.sampled_from(sorted(seat_roles(SCENARIO, 2))), st.lists(st.integers(0, 80), max_size=4))
def test_it_is_what_is_visible_whenever_one_looks(asked, seat, looks):
    viewer = Viewer(seat, seat_roles(SCENARIO, 2)[seat], "fr")
    events, committed = played(SCENARIO, asked), []
    seen = Seen(committed, viewer, STAGING)
    for upto in [*sorted(looks), len(events)]:
        committed.extend(events[len(committed) : upto])
        expected = [each for event in committed if (each := visible(event, viewer, STAGING)) is not None]
        assert [shown_codec.validate_json(seen[index]) for index in range(len(seen))] == expected


def test_what_many_worlds_have_is_written_once_for_each_kind_of_viewer_and_not_kept_for_ever():
    staging = Staging(SCENARIO, SEED, regimes())
    events = played(SCENARIO, [])
    viewers = [Viewer(seat, roles, lang) for seat, roles in seat_roles(SCENARIO, 2).items() for lang in ("en", "fr")]
    views = [[Seen(events, viewer, staging) for _ in range(2)] for viewer in viewers]
    for one, other in views:
        assert [one[n] for n in range(len(one))] == [other[n] for n in range(len(other))]
        assert all(one[n] is other[n] for n in range(len(one)) if shown_codec.validate_json(one[n]).kind == "inject")
    bodies = [[view[n] for n in range(len(view))] for view, _ in views]
    assert len({tuple(each) for each in bodies}) == len(viewers)
    for n in range(2 * KEPT):
        assert len(Seen([DecisionDue(at=n, decision="how-to-cut")], viewers[0], staging)) == 1
    assert len(staging.written) == KEPT
