import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from engine.hall import HallBegan, HallEnded, HallPaced, HallPaused, HallResumed, HallTicked, hall_codec

WORLDS = st.none() | st.integers(1, 500)
ACTS = st.one_of(
    st.builds(HallBegan),
    st.builds(HallTicked),
    st.builds(HallPaused, world=WORLDS, no_duff=st.booleans()),
    st.builds(HallResumed, world=WORLDS),
    st.builds(HallPaced, pace=st.integers(1, 1_000_000)),
    st.builds(HallEnded),
)


@given(ACTS)
def test_an_act_reads_back_as_it_was_written(act):
    assert hall_codec.validate_json(hall_codec.dump_json(act)) == act


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b'{"kind":"paced"}',
        b'{"kind":"paced","pace":0}',
        b'{"kind":"paused","world":0}',
        b'{"kind":"began","at":1}',
    ],
)
def test_what_is_no_act_is_refused(body):
    with pytest.raises(ValidationError):
        hall_codec.validate_json(body)
