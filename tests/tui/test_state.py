"""The console's state is a fold of what its seat is shown."""

from crises import SEED, played, plays, small
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.seating import seat_roles
from engine.staging import Staging, Viewer
from engine.views import visible
from scenarios.load import regimes
from tui.state import ConsoleState

SCENARIO = small().scenario
STAGING = Staging(SCENARIO, SEED, regimes())
VIEWER = Viewer("ai_lead", seat_roles(SCENARIO, 2)["ai_lead"], "en")


def shown(asked):
    sights = (visible(event, VIEWER, STAGING) for event in played(SCENARIO, asked))
    return [sight for sight in sights if sight is not None]


def folded(sights, state=None):
    state = state or ConsoleState()
    for sight in sights:
        state.take(sight)
    return state


def told(state):
    return (
        [(each.number, each.sight) for each in state.inbox],
        state.decisions,
        state.controls,
        state.evidence,
        state.duties,
        list(state.log),
    )


@settings(max_examples=60, deadline=None)
@given(plays(SCENARIO), st.integers(0, 60))
def test_a_prefix_and_the_rest_equal_the_whole(asked, cut):
    sights = shown(asked)
    assert told(folded(sights[cut:], folded(sights[:cut]))) == told(folded(sights))


@settings(max_examples=60, deadline=None)
@given(plays(SCENARIO))
def test_messages_are_numbered_by_their_arrival(asked):
    sights = shown(asked)
    inbox = folded(sights).inbox
    assert [each.number for each in inbox] == list(range(1, len(inbox) + 1))
    messages = [each for each in sights if each.kind in ("inject", "reply", "written")]
    assert [(each.sight.at, each.sight.sender) for each in inbox] == [(each.at, each.sender) for each in messages]
