"""A view grows with what is committed, and is always what is visible of it."""

from crises import SEED, played, plays, small
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.seating import seat_roles
from engine.seen import Seen
from engine.shown import shown_codec
from engine.views import Staging, Viewer, visible
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
